import ParasolModel
import ParasolSyntax

/// Every text that Parasol prints of its own accord, in English and by name: the measure of what a
/// language has to say, and what stands in for it.
package struct EnglishWords: Sendable {
  /// The sections of a file of words but for those of single forms, in the order in which they are
  /// best translated: what the sheets of every evening say comes first.
  package static let sections = ["phrases", "words", "profile"]
  static let formSection = "words"

  private let sections: [String: [(key: String, text: String)]]

  package init() {
    let files = [
      "phrases": "languages/en", "words": "languages/forms/en", "profile": "languages/profile/en",
    ]
    sections = files.mapValues { file in EnglishWords.entries(file) }
  }

  /// Names and texts in the order of the file that ships.
  package func entries(of section: String) -> [(key: String, text: String)] {
    sections[section] ?? []
  }

  func texts(of section: String) -> [String: String] { EnglishWords.table(entries(of: section)) }

  /// By name; where one stands twice, which is told elsewhere, the first.
  static func table(_ entries: [(key: String, text: String)]) -> [String: String] {
    Dictionary(entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The sentences of the profile are the whole of their file; the others have a section.
  private static func entries(_ name: String) -> [(key: String, text: String)] {
    let path = name + ".yaml"
    guard let file = ShippedTemplates.all.first(where: { $0.path == path }) else { return [] }
    let (_, tree) = YAMLLoader.load(
      FileID(0), path: path, bytes: Array(file.text.utf8), sink: DiagnosticSink())
    guard let root = tree.root else { return [] }
    let table = ["phrases", "words"].lazy.compactMap { root.value(forKey: $0)?.value }.first
    return (table ?? root).entries.map { ($0.key.text, $0.value.text) }
  }
}
