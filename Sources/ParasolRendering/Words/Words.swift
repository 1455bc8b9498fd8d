import ParasolModel
import ParasolSyntax

/// What Parasol itself prints in one language: the words of pages, sheets and pictograms.
package struct Words: Sendable {
  /// The language that was asked for, as a BCP 47 tag.
  package let asked: String
  /// The language that the words are in: English where nobody has written the asked one.
  package let language: String
  /// Whether somebody in the community has read these words.
  package let review: TranslationReview
  /// How many phrases have no text in this language and stand in another one.
  package let lacking: Int
  private let texts: [Phrase: String]

  /// The words of a language, else of its base language (`sw` for `sw-KE`), else of English. Files
  /// of a programme come first; a phrase that such a file leaves out is in the language that would
  /// stand there without it.
  package init(_ language: String, own: [LanguageFile] = []) {
    asked = language
    let tags = [language, String(language.prefix { $0 != "-" })]
    let shipped = LanguageFile(
      tags.first { Words.path(of: $0) != nil } ?? Words.fallback)
    let file = tags.lazy.compactMap { tag in own.first { $0.language == tag } }.first
    let phrases = file.map { Words.phrases($0) } ?? [:]
    self.language = phrases.isEmpty ? shipped.language : file?.language ?? shipped.language
    review = phrases.isEmpty ? shipped.review : file?.review ?? shipped.review
    texts = Words.phrases(shipped).merging(phrases) { $1 }
    lacking = shipped.language == self.language ? 0 : Phrase.allCases.count - phrases.count
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
      let tag = template.path.dropFirst(folder.count).dropLast(suffix.count)
      return tag.contains("/") ? nil : String(tag)
    }
  }

  /// A phrase without open parts.
  package subscript(phrase: Phrase) -> String { texts[phrase] ?? "" }

  /// A phrase whose parts, such as `{page}`, are filled in.
  package subscript(phrase: Phrase, parts: KeyValuePairs<String, String>) -> String {
    TextPattern.filled(self[phrase]) { name in parts.first { $0.key == name }?.value }
  }

  /// What the foot of a sheet says until somebody in the community has read its words; else nil.
  package var reviewNote: String? { review == .unreviewed ? self[.unreviewed] : nil }

  /// How pages are counted.
  package var numbering: PageNumbering { PageNumbering(pattern: self[.pageOf]) }

  private static let folder = "languages/"
  private static let suffix = ".yaml"

  private static func path(of language: String) -> String? {
    ShippedTemplates.all.first { $0.path == folder + language + suffix }?.path
  }

  private static func phrases(_ file: LanguageFile) -> [Phrase: String] {
    var texts: [Phrase: String] = [:]
    for (key, text) in file.entries {
      if let phrase = Phrase(rawValue: key) { texts[phrase] = text }
    }
    return texts
  }

  package static func source(of language: String) -> String {
    ShippedTemplates.all.first { $0.path == folder + language + suffix }?.text ?? ""
  }
}
