import ParasolModel
import ParasolSyntax

/// Lines and columns of what is written in the files of a compilation.
struct SourcePlaces {
  private let files: [SourceFile]
  private let lines: [LineIndex]

  init(_ files: [SourceFile]) {
    self.files = files
    lines = files.map { LineIndex($0) }
  }

  func path(_ span: Span) -> String { files[Int(span.file.index)].path }

  /// `sites/harbour-town.yaml:33:38`
  func text(_ whole: Span) -> String {
    let span = content(whole)
    let start = position(span.file, span.start)
    return "\(path(span)):\(start.line):\(start.column)"
  }

  /// The file, and both ends from 1; the end is one past the last character.
  func json(_ whole: Span) -> [DumpedValue.Member] {
    let span = content(whole)
    let start = position(span.file, span.start)
    let end = position(span.file, span.end)
    return [
      .init(key: "file", value: .text(path(span))),
      .init(key: "line", value: .number(start.line)),
      .init(key: "column", value: .number(start.column)),
      .init(key: "end_line", value: .number(end.line)),
      .init(key: "end_column", value: .number(end.column)),
    ]
  }

  /// What stands there, line by line, safe to show, without the indentation that all lines share.
  func source(_ whole: Span) -> [String] {
    let span = content(whole)
    let file = files[Int(span.file.index)]
    let indent = position(span.file, span.start).column - 1
    let text = file.text(of: span).split(separator: "\n", omittingEmptySubsequences: false)
    return text.enumerated().map { index, line in
      let shared = index == 0 ? 0 : min(indent, line.prefix { $0 == " " }.count)
      return ShownText.line(String(line.dropFirst(shared)))
    }
  }

  /// Without the anchor in front, which is for the file alone.
  private func content(_ span: Span) -> Span {
    let text = files[Int(span.file.index)].text(of: span).unicodeScalars
    guard text.first == "&" else { return span }
    let anchor = text.prefix { $0 != " " && $0 != "\n" }
    let blank = text.dropFirst(anchor.count).prefix { " \n\r".unicodeScalars.contains($0) }
    return span.part(from: anchor.count + blank.count, to: text.count)
  }

  private func position(_ file: FileID, _ offset: Int32) -> (line: Int, column: Int) {
    lines[Int(file.index)].position(ofScalar: Int(offset))
  }
}
