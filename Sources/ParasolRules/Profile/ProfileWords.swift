import ParasolModel
import ParasolSyntax

/// The sentences of the profile in one language.
package struct ProfileWords: Sendable {
  package let language: String
  /// Sentences and words by their keys, as the file has them.
  package let texts: [String: String]

  package static let english = ProfileWords("en") ?? ProfileWords(language: "en", texts: [:])

  /// Every language that has been written; English first, as it stands in for the others.
  package static let all: [ProfileWords] = {
    let tags = ShippedTemplates.all.compactMap { file -> String? in
      guard file.path.hasPrefix(folder) else { return nil }
      return String(file.path.dropFirst(folder.count).dropLast(".yaml".count))
    }
    return [english] + tags.filter { $0 != english.language }.compactMap { ProfileWords($0) }
  }()

  /// The same with what a programme has written itself in its place; what its language lacks is in
  /// the language that ships, else in English.
  ///
  /// - Parameter own: the programme's sentences by their keys, for each of its languages.
  package static func all(
    own: [(language: String, texts: [String: String])]
  ) -> [ProfileWords] {
    let mine = own.filter { !$0.texts.isEmpty }.map { own in
      let base = ProfileWords(own.language) ?? english
      return ProfileWords(language: own.language, texts: base.texts.merging(own.texts) { $1 })
    }
    return all.filter { words in !mine.contains { $0.language == words.language } } + mine
  }

  private static let folder = "languages/profile/"

  /// The words of a language, else of its base language; nil where nobody has written them.
  package init?(_ tag: String) {
    let base = String(tag.prefix { $0 != "-" })
    for language in [tag, base] {
      let path = Self.folder + language + ".yaml"
      guard let file = ShippedTemplates.all.first(where: { $0.path == path }) else { continue }
      let (_, tree) = YAMLLoader.load(
        FileID(0), path: path, bytes: Array(file.text.utf8), sink: DiagnosticSink())
      guard let root = tree.root else { continue }
      let pairs = root.entries.map { ($0.key.text, $0.value.text) }
      self.init(
        language: language, texts: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
      return
    }
    return nil
  }

  private init(language: String, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  /// The sentence without a full stop, its parts filled in.
  package func text(_ sentence: ProfileSentence) -> String {
    TextPattern.filled(texts[sentence.key.rawValue] ?? "") { sentence.parts[String($0)].map(text) }
  }

  private func text(_ part: ProfileSentence.Part) -> String {
    switch part {
    case .name(let name): "'\(name)'"
    case .names(let names): joined(names.map { "'\($0)'" })
    case .number(let number): String(number)
    case .day(let day): String(describing: day)
    case .duration(let duration): text(duration)
    case .text(let localized): localized.text(in: language)
    case .word(let key): texts[key] ?? key
    case .words(let keys): joined(keys.map { texts[$0] ?? $0 })
    case .sentence(let sentence): text(sentence)
    case .code(let code): "'\(code)'"
    }
  }

  /// `1 month`, `3 months`
  private func text(_ duration: Duration) -> String {
    let key = "duration_\(duration.unit.rawValue)" + (duration.count == 1 ? "_one" : "")
    return (texts[key] ?? "\(duration)").replacing("{count}", with: "\(duration.count)")
  }

  /// `a`, `a and b`, `a, b and c` in the way of the language.
  private func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let pattern = texts[ProfilePhrase.lastOfList.rawValue] ?? "{first}, {last}"
    return pattern.replacing("{first}", with: words.dropLast().joined(separator: ", "))
      .replacing("{last}", with: last)
  }
}
