/// Finds lines and columns, reading each file's lines once.
struct PlaceFinder {
  let files: [SourceFile]
  private var indexes: [Int32: LineIndex] = [:]

  init(_ files: [SourceFile]) {
    self.files = files
  }

  mutating func lines(of span: Span) -> LineIndex {
    if let known = indexes[span.file.index] { return known }
    let index = LineIndex(files[Int(span.file.index)])
    indexes[span.file.index] = index
    return index
  }

  func path(of span: Span) -> String { files[Int(span.file.index)].path }

  mutating func start(of span: Span) -> (line: Int, column: Int) {
    lines(of: span).position(ofScalar: Int(span.start))
  }

  mutating func end(of span: Span) -> (line: Int, column: Int) {
    lines(of: span).position(ofScalar: Int(span.end))
  }
}
