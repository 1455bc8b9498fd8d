import ParasolModel
import ParasolSyntax

/// Finds the words of forms: those of the programme, else those that ship, else Parasol's own phrases.
package struct FormTexts: Sendable {
  private let own: [FormLanguage]
  private let shipped: [FormLanguage]
  private let phrases: [String: Words]
  /// The programme's files, which may hold Parasol's own phrases as well.
  package let files: [LanguageFile]
  /// The form whose own words come first.
  package let form: String

  /// The words that ship, and in their place those of a programme.
  package init(
    own: [FormLanguage] = [], files: [LanguageFile] = [],
    shipped: [FormLanguage] = FormLanguage.shipped()
  ) {
    let tags = Words.languages + own.map(\.language)
    let phrases = tags.map { ($0, Words($0, own: files)) }
    self.init(
      own, shipped, Dictionary(phrases, uniquingKeysWith: { first, _ in first }), files, form: "")
  }

  private init(
    _ own: [FormLanguage], _ shipped: [FormLanguage], _ phrases: [String: Words],
    _ files: [LanguageFile], form: String
  ) {
    (self.own, self.shipped, self.phrases) = (own, shipped, phrases)
    (self.files, self.form) = (files, form)
  }

  /// The same for one form.
  package func of(_ form: String) -> FormTexts {
    FormTexts(own, shipped, phrases, files, form: form)
  }

  /// Parasol's own phrases in a language, those of the programme first.
  package func words(_ language: String) -> Words {
    phrases[language] ?? Words(language, own: files)
  }

  /// What the programme has written in this very language.
  func ownWords(_ language: String) -> FormLanguage? { own.first { $0.language == language } }

  /// Names that have words for this form alone, in English or in the programme's own files.
  var namesOfForm: Set<String> {
    Set(
      (own + shipped.filter { $0.language == Words.fallback }).flatMap { $0.forms[form] ?? [:] }
        .map(\.key))
  }

  /// Whether somebody wrote words of forms in this very language.
  func isWritten(_ language: String) -> Bool {
    (own + shipped).contains { $0.language == language }
  }

  /// The words in a language, else in the language that stands in.
  package func text(_ words: FormWords, in language: String) -> String {
    switch words {
    case .text(let text): text.text(in: language)
    case .name(let name): text(named: name, in: language) ?? name
    }
  }

  /// Nil where nobody has words for the name.
  package func text(named name: String, in language: String) -> String? {
    FormTexts.chain(language).lazy.compactMap { find(name, in: $0) }.first
      ?? own.lazy.compactMap { find(name, in: $0.language) }.first
  }

  /// The words of a name, else what its drawing shows.
  package func text(
    _ words: FormWords, drawing: Pictogram?, in language: String
  ) -> String {
    if case .name(let name) = words {
      return text(named: name, in: language)
        ?? drawing.flatMap { text(named: "drawing_\($0.rawValue)", in: language) } ?? name
    }
    return text(words, in: language)
  }

  /// Whether the language itself, or its base, has these words.
  package func isTranslated(_ words: FormWords, in language: String) -> Bool {
    switch words {
    case .text(let text): !text.isMissing(in: language)
    case .name(let name):
      FormTexts.bases(language).contains { find(name, in: $0) != nil }
    }
  }

  /// Whether anybody has words for it.
  package func knows(_ name: String) -> Bool { text(named: name, in: Words.fallback) != nil }

  /// Every name that has words in English or in the programme's own files, for the nearest one.
  package var names: [String] {
    let files = (own + shipped.filter { $0.language == Words.fallback })
    let found = files.flatMap { Array($0.words.keys) + Array(($0.forms[form] ?? [:]).keys) }
    return Set(found + Phrase.allCases.map(\.rawValue)).sorted()
  }

  /// Whether somebody in the community has read every word of this language.
  package func isReviewed(in language: String) -> Bool {
    let tags = FormTexts.bases(language)
    let files = (own + shipped).filter { tags.contains($0.language) }
    return !files.isEmpty && files.allSatisfy { $0.review != .unreviewed }
  }

  /// Languages that have words of forms, sorted.
  package var languages: [String] {
    Set(own.map(\.language) + shipped.map(\.language) + Words.languages).sorted()
  }

  private func find(_ name: String, in language: String) -> String? {
    let mine = own.first { $0.language == language }
    let theirs = shipped.first { $0.language == language }
    if let found = mine?.forms[form]?[name] ?? theirs?.forms[form]?[name] { return found }
    if let found = mine?.words[name] ?? theirs?.words[name] { return found }
    guard let phrase = Phrase(rawValue: name), let words = phrases[language],
      words.language == language
    else { return nil }
    return words[phrase]
  }

  private static func bases(_ language: String) -> [String] {
    let base = LanguageTag.language(of: language)
    return base == language ? [language] : [language, base]
  }

  private static func chain(_ language: String) -> [String] { bases(language) + [Words.fallback] }
}
