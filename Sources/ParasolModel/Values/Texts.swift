import ParasolSyntax

/// Text for people: one string, or one for each language.
package struct LocalizedText: FieldValue, Hashable {
  /// By BCP 47 tag, in the order written; an empty tag stands for the programme's first language.
  package let texts: [(tag: String, text: String)]

  package init(_ text: String) {
    texts = [("", text)]
  }

  package init(_ texts: [(tag: String, text: String)]) {
    self.texts = texts
  }

  package static func == (left: LocalizedText, right: LocalizedText) -> Bool {
    left.texts.elementsEqual(right.texts) { $0.tag == $1.tag && $0.text == $1.text }
  }

  package func hash(into hasher: inout Hasher) {
    for (tag, text) in texts {
      hasher.combine(tag)
      hasher.combine(text)
    }
  }

  /// The text in a language, else in the first one given.
  package func text(in language: String) -> String { chosen(in: language)?.text ?? "" }

  /// The text that is printed in a language, with its own tag: in that language, in the language
  /// without its region, in another region's, else the first one given.
  package func chosen(in language: String) -> (tag: String, text: String)? {
    if let exact = texts.first(where: { $0.tag == language }) { return exact }
    let base = LanguageTag.language(of: language)
    return texts.first { $0.tag == base } ?? texts.first {
      LanguageTag.language(of: $0.tag) == base
    }
      ?? texts.first
  }

  /// Whether another language has to stand in. A text that is not written by language, as names
  /// mostly are, holds in all of them.
  package func isMissing(in language: String) -> Bool {
    guard let chosen = chosen(in: language), !chosen.tag.isEmpty else { return false }
    return LanguageTag.language(of: chosen.tag) != LanguageTag.language(of: language)
  }

  package static let expectation = "a text, or texts by language such as '{en: Market, sw: Soko}'"
  package static let shape = ValueShape.either([
    PlainText.shape, .table(names: LanguageTag.shape, PlainText.shape),
  ])

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> LocalizedText? {
    if cursor.isScalar {
      return PlainText.read(cursor, of: key, in: context).map { LocalizedText($0.text) }
    }
    guard cursor.isMapping else {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    var texts: [(tag: String, text: String)] = []
    var places: [String: Span] = [:]
    for (tag, value) in cursor.entries where !tag.hasPrefix("x-") {
      if let problem = CommaCut.problem(tag, value, in: cursor) {
        context.sink.report(problem)
        continue
      }
      let language = LanguageTag.read(tag, of: key, in: context)
      guard let text = PlainText.read(value, of: key, in: context), let language else { continue }
      if let first = places[language.text] {
        context.sink.report(ReadingProblems.languageTwice(tag, first: first))
        continue
      }
      places[language.text] = tag.span
      texts.append((language.text, text.text))
    }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }
}

/// Any text that is not empty.
package struct PlainText: FieldValue, Hashable {
  package let text: String

  package static let expectation = "a text"
  package static let shape = ValueShape.scalar(scalar)

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> PlainText? {
    guard cursor.isScalar, !cursor.isEmptyValue, cursor.count > 0 else {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    let text = cursor.text
    if let cut = cursor.hashCut {
      context.sink.report(ReadingProblems.cut(cursor, of: key, by: cut))
    }
    // Nearly every text is made of visible ASCII alone.
    if cursor.bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return PlainText(text: text) }
    if let hidden = TextScan.hidden(in: text) {
      context.sink.report(ReadingProblems.hidden(hidden, cursor, of: key))
      return nil
    }
    if let (word, scripts) = TextScan.mixedWord(in: text) {
      context.sink.report(ReadingProblems.mixedScripts(word, scripts, cursor))
    }
    return PlainText(text: text)
  }
}

/// A language as BCP 47 writes it: `sw`, `pt-BR`, `zh-Hant`.
package struct LanguageTag: FieldValue, Hashable {
  package let text: String

  package static let expectation = "a language tag such as 'en', 'sw' or 'pt-BR'"
  package static let shape = ValueShape.scalar(scalar)

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> LanguageTag? {
    let text = cursor.text
    if cursor.isScalar, KnownLanguages.isShortCode(cursor.bytes) { return LanguageTag(text: text) }
    guard cursor.isScalar, isWellFormed(text) else {
      context.sink.report(
        ReadingProblems.unreadable(
          cursor, of: key, expectation: expectation, part: 0..<text.utf8.count,
          meant: nearMiss(text)))
      return nil
    }
    let language = LanguageTag.language(of: text)
    let rest = text.dropFirst(language.utf8.count)
    switch KnownLanguages.judge(language) {
    case .known: return LanguageTag(text: LanguageTag.canonical(text))
    case .better(let tag, let why):
      context.sink.report(ReadingProblems.outdatedLanguage(cursor, tag + rest, why: why))
    case .unknown(let nearest):
      context.sink.report(
        ReadingProblems.unknownLanguage(cursor, language, nearest: nearest.map { $0 + rest }))
    }
    return nil
  }

  /// `pt` of `pt-BR`.
  package static func language(of tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  /// Regions in capitals, scripts with one: BCP 47 takes all spellings for the same.
  static func canonical(_ tag: String) -> String {
    let parts = tag.split(separator: "-")
    guard parts.count > 1, let language = parts.first else { return tag }
    let rest = parts.dropFirst().map { part in
      switch part.utf8.count {
      case 2: part.uppercased()
      case 4 where part.allSatisfy(\.isLetter):
        part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return ([String(language)] + rest).joined(separator: "-")
  }

  /// Whether a text has the form of a tag: letters for the language, then short parts.
  package static func isWellFormed(_ text: String) -> Bool {
    if (2...3).contains(text.utf8.count), text.utf8.allSatisfy({ (97...122).contains($0) }) {
      return true
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ (97...122).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.utf8.count)
        && part.utf8.allSatisfy {
          (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        }
    }
  }
}

/// The id that something is given or called by: kebab-case, never a person's name.
package struct EntityName: ScalarValue, Hashable {
  package let text: String

  package static let expectation = "an id in small letters, digits and '-' such as 'market-stage'"

  package init?(_ scanner: inout ScalarScanner) {
    let bytes = scanner.bytes
    let start = scanner.position
    var last: UInt8 = 0
    while scanner.position < bytes.count {
      let byte = bytes[scanner.position]
      let isLetterOrDigit = (97...122).contains(byte) || (48...57).contains(byte)
      let isInnerDash =
        byte == UInt8(ascii: "-") && scanner.position > start
        && scanner.position + 1 < bytes.count && last != UInt8(ascii: "-")
      guard isLetterOrDigit || isInnerDash else { return nil }
      last = byte
      _ = scanner.skipByte()
    }
    guard scanner.position > start, scanner.position - start <= 64 else { return nil }
    text = scanner.text
  }
}

/// What an entity is called by where it is used: `w02`, or `harbour-town.w02` from outside its site,
/// or a group word such as `outreach_workers`.
package struct Reference: ScalarValue, Hashable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static let expectation = "an id such as 'market-stage'"

  package init?(_ scanner: inout ScalarScanner) {
    let bytes = scanner.bytes
    while scanner.position < bytes.count {
      let byte = bytes[scanner.position]
      guard
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      else { return nil }
      _ = scanner.skipByte()
    }
    guard !bytes.isEmpty, bytes.count <= 140 else { return nil }
    text = scanner.text
  }
}

extension EntityName {
  /// Whether a text by itself is an id.
  package static func isWellFormed(_ text: String) -> Bool {
    var scanner = ScalarScanner(text)
    return EntityName(&scanner) != nil && scanner.isAtEnd
  }
}
