import ParasolModel
import ParasolSyntax

/// Holds the words that a programme writes itself up to the English ones: a name that nothing prints
/// is mistyped, and a number, a date or a name that is to stand in a sentence needs its place there.
struct OwnWordsCheck {
  /// The English texts of the same names.
  private let english: [String: String]
  /// The section of the file, as an author knows it.
  private let section: String
  private let sink: DiagnosticSink

  init(_ english: EnglishWords, section: String, sink: DiagnosticSink) {
    self.english = english.texts(of: section)
    (self.section, self.sink) = (section, sink)
  }

  /// A programme's own forms may have names that no other form has.
  private var takesNewNames: Bool { section == EnglishWords.formSection }

  func check(_ table: NamedTable<FormName, PlainText>) {
    let mark = sink.mark
    for row in table.rows {
      guard let text = english[row.name.value] else {
        if !takesNewNames { unknown(row.name) }
        continue
      }
      checkParts(row, against: text)
    }
    sink.gather(since: mark, ["unknown-key"], what: "keys are not known here")
  }

  private func unknown(_ name: Located<String>) {
    let nearest = NearestName.of(name.value, among: english.keys.sorted())
    sink.report(
      Diagnostic(
        "unknown-key", "unknown key '\(name.value)' in '\(section)'", at: name.span,
        help: nearest.map { "did you mean '\($0)'?" }
          ?? "'parasol forms words' followed by a language lists every name",
        replacement: nearest.map { .init(name.span, with: $0, isSafe: false) }))
  }

  private func checkParts(
    _ row: NamedTable<FormName, PlainText>.Row, against english: String
  ) {
    let (own, theirs) = (
      TextPattern.parts(of: row.value.value.text), TextPattern.parts(of: english)
    )
    guard own != theirs else { return }
    let missing = theirs.filter { !own.contains($0) }.map { "'{\($0)}'" }
    let strange = own.filter { !theirs.contains($0) }.map { "'{\($0)}'" }
    let name = row.name.value
    let message =
      if let first = strange.first {
        "nothing is put in the place of \(first) in '\(name)'"
      } else if missing.isEmpty {
        "'\(name)' has a place twice or too seldom"
      } else {
        "'\(name)' has no place for \(missing.joined(separator: " and "))"
      }
    sink.report(
      Diagnostic(
        "other-places", message, at: row.value.span,
        notes: [.init("the English words are '\(english)'")],
        help: theirs.isEmpty
          ? "take the curly brackets away"
          : "write \(theirs.map { "'{\($0)}'" }.joined(separator: " and ")) once each, as the English does"
      ))
  }
}
