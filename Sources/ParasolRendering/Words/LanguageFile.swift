import ParasolSyntax

/// A file of `Templates/languages/`, or one that a programme has written for a language of its own:
/// which language it is, who has read it, and Parasol's phrases in it, in the order in which they
/// are written.
package struct LanguageFile: Sendable {
  /// A BCP 47 tag; empty where the file does not say.
  package let language: String
  package let review: TranslationReview
  package let entries: [(key: String, text: String)]
  /// The sentences of the participation profile; a shipped language has them in a file of their own.
  package let profile: [(key: String, text: String)]
  /// What is wrong with the file.
  package let diagnostics: [Diagnostic]

  /// A language that ships with Parasol; nothing is in it where there is no such file.
  package init(_ language: String) {
    let sink = DiagnosticSink()
    let path = "languages/\(language).yaml"
    let (_, tree) = YAMLLoader.load(
      FileID(0), path: path, bytes: Array(Words.source(of: language).utf8), sink: sink)
    self.init(tree, diagnostics: sink.diagnostics)
  }

  /// A file that has been read already.
  package init(_ tree: YAMLTree, diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
    guard !tree.nodes.isEmpty else {
      (language, review, entries, profile) = ("", .unreviewed, [], [])
      return
    }
    let root = YAMLCursor(tree: tree, index: 0)
    language = root.value(forKey: "language")?.value.text ?? ""
    review = TranslationReview(root.value(forKey: "review")?.value.text ?? "")
    entries = LanguageFile.texts(root, "phrases")
    profile = LanguageFile.texts(root, "profile")
  }

  private static func texts(_ root: YAMLCursor, _ section: String) -> [(key: String, text: String)]
  {
    root.value(forKey: section)?.value.entries.map { ($0.key.text, $0.value.text) } ?? []
  }
}

/// Whether somebody of the community who speaks the language has read its words.
package enum TranslationReview: Hashable, Sendable {
  /// By whom and when, as the file says it: `reviewed by the committee of Harbour Town, May 2027`.
  case reviewed(String)
  case unreviewed

  /// What is not clearly told to be reviewed is not.
  package init(_ text: String) {
    let words = text.split(separator: " ")
    let isReviewed = words.count > 2 && words[0] == "reviewed" && words[1] == "by"
    self = isReviewed ? .reviewed(text) : .unreviewed
  }
}
