import ParasolModel
import ParasolSyntax

/// The lines that a change would be in a file, and where each piece of them stands in what was typed:
/// whatever is wrong with them is shown there.
struct ChangeText {
  /// A stretch of the lines.
  private struct Piece {
    let start: Int
    let length: Int
    let shown: Range<Int>
    /// Whether it stands letter by letter in what was typed.
    let isTyped: Bool
  }

  let change: ProgrammeChange
  private(set) var text = ""
  private var length = 0
  private var pieces: [Piece] = []

  init(_ change: ProgrammeChange) {
    self.change = change
  }

  /// Adds what stands nowhere, and belongs to a part of the path.
  mutating func add(_ words: String, for part: Int) {
    add(words, at: change.place(ofPart: part), isTyped: false)
  }

  /// Adds a part of the path as it was typed.
  mutating func add(part: Int) {
    let parts = change.parts
    guard parts.indices.contains(part) else { return }
    add(parts[part], at: change.place(ofPart: part), isTyped: true)
  }

  mutating func addValue() {
    add(change.value, at: change.valuePlace, isTyped: true)
  }

  private mutating func add(_ words: String, at shown: Range<Int>, isTyped: Bool) {
    let count = words.unicodeScalars.count
    pieces.append(Piece(start: length, length: count, shown: shown, isTyped: isTyped))
    text += words
    length += count
  }

  /// The file that the change is: its text is what was typed, its tree that of the lines.
  func file(_ id: FileID, isPartOfProgramme: Bool, sink: DiagnosticSink) -> LoadedFile {
    let reading = DiagnosticSink()
    let (_, tree) = YAMLLoader.load(
      id, path: ChangedFiles.shownPath, bytes: Array(text.utf8), sink: reading)
    for diagnostic in reading.diagnostics { sink.report(moved(diagnostic)) }
    let typed = Array(change.text.utf8)
    let source = SourceFile(
      id: id, path: ChangedFiles.shownPath, bytes: typed, isASCII: typed.allSatisfy { $0 < 0x80 })
    return LoadedFile(
      source: source, tree: tree.placed(shown), isPartOfProgramme: isPartOfProgramme)
  }

  private func moved(_ diagnostic: Diagnostic) -> Diagnostic {
    func moved(_ span: Span) -> Span {
      let place = shown(Int(span.start)..<max(Int(span.start), Int(span.end)))
      return Span(file: span.file, start: place.lowerBound, end: place.upperBound)
    }
    return Diagnostic(
      diagnostic.id, diagnostic.message, at: moved(diagnostic.span), severity: diagnostic.severity,
      notes: diagnostic.notes.map { .init($0.message, at: $0.span.map(moved)) },
      help: diagnostic.help, citation: diagnostic.citation)
  }

  private func shown(_ span: Range<Int>) -> Range<Int> {
    let start = place(span.lowerBound, isEnd: false)
    return start..<max(start, place(span.upperBound, isEnd: true))
  }

  private func place(_ offset: Int, isEnd: Bool) -> Int {
    let found = pieces.last { isEnd ? $0.start < offset : $0.start <= offset } ?? pieces.first
    guard let found else { return 0 }
    guard found.isTyped else { return isEnd ? found.shown.upperBound : found.shown.lowerBound }
    return found.shown.lowerBound + min(offset - found.start, found.length)
  }
}
