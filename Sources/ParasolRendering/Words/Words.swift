import ParasolModel
import ParasolSyntax

/// What Parasol itself prints in one language: the words of pages, sheets and pictograms.
package struct Words: Sendable {
  /// The language that was asked for, as a BCP 47 tag.
  package let asked: String
  /// The language that the words are in: English where nobody has written the asked one.
  package let language: String
  private let texts: [Phrase: String]

  /// The words of a language, else of its base language (`sw` for `sw-KE`), else of English.
  package init(_ language: String) {
    asked = language
    let base = String(language.prefix { $0 != "-" })
    let found = [language, base, Words.fallback].first { Words.path(of: $0) != nil }
    self.language = found ?? Words.fallback
    texts = Words.read(self.language)
  }

  /// True when another language than the asked one has to stand in.
  package var isFallback: Bool {
    language != asked && language != asked.prefix { $0 != "-" }
  }

  package static let fallback = "en"

  /// The languages that Parasol has words in, sorted.
  package static var languages: [String] {
    ShippedTemplates.all.compactMap { template in
      guard template.path.hasPrefix(folder), template.path.hasSuffix(suffix) else { return nil }
      let tag = String(template.path.dropFirst(folder.count).dropLast(suffix.count))
      // Folders inside hold the words of one sort of thing.
      return tag.contains("/") ? nil : tag
    }
  }

  /// A phrase without open parts.
  package subscript(phrase: Phrase) -> String { texts[phrase] ?? "" }

  /// A phrase whose parts, such as `{page}`, are filled in.
  package subscript(phrase: Phrase, parts: KeyValuePairs<String, String>) -> String {
    let text = self[phrase]
    var filled = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      filled += rest[..<open]
      filled += parts.first { $0.key == name }?.value ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// How pages are counted.
  package var numbering: PageNumbering { PageNumbering(pattern: self[.pageOf]) }

  private static let folder = "languages/"
  private static let suffix = ".yaml"

  private static func path(of language: String) -> String? {
    ShippedTemplates.all.first { $0.path == folder + language + suffix }?.path
  }

  private static func read(_ language: String) -> [Phrase: String] {
    var texts: [Phrase: String] = [:]
    for (key, text) in LanguageFile(language).entries {
      if let phrase = Phrase(rawValue: key) { texts[phrase] = text }
    }
    return texts
  }

  static func source(of language: String) -> String {
    ShippedTemplates.all.first { $0.path == folder + language + suffix }?.text ?? ""
  }
}
