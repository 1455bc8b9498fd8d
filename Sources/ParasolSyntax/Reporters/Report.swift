/// What a run has to say, with the files that it talks about.
package struct Report: Sendable {
  package let diagnostics: [Diagnostic]
  /// Draft matters still open. They are no findings.
  package let toDos: [Diagnostic]
  /// By `FileID.index`.
  package let files: [SourceFile]

  /// Sorts by file, place and id.
  package init(findings: Findings, files: [SourceFile]) {
    diagnostics = findings.diagnostics.sorted(by: Diagnostic.inReadingOrder)
    toDos = findings.toDos.sorted(by: Diagnostic.inReadingOrder)
    self.files = files
  }

  package var errorCount: Int { diagnostics.count { $0.severity == .error } }
  package var warningCount: Int { diagnostics.count { $0.severity == .warning } }

  /// `2 errors, 1 warning`, or that nothing was found.
  package var summary: String {
    guard !diagnostics.isEmpty else { return "no errors, no warnings" }
    return counted(errorCount, "error") + ", " + counted(warningCount, "warning")
  }

  private func counted(_ count: Int, _ word: String) -> String {
    count == 0 ? "no \(word)s" : count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }
}

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
