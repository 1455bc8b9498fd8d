import ParasolSyntax

/// One file of `Templates/languages/`: keys and texts, in the order in which they are written.
package struct LanguageFile {
  package let entries: [(key: String, text: String)]
  /// What is wrong with the file.
  package let diagnostics: [Diagnostic]

  package init(_ language: String) {
    let sink = DiagnosticSink()
    let path = "languages/\(language).yaml"
    let (_, tree) = YAMLLoader.load(
      FileID(0), path: path, bytes: Array(Words.source(of: language).utf8), sink: sink)
    if tree.nodes.isEmpty {
      entries = []
    } else {
      entries = YAMLCursor(tree: tree, index: 0).entries.map { ($0.key.text, $0.value.text) }
    }
    diagnostics = sink.diagnostics
  }
}
