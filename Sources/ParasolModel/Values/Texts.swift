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
  package func text(in language: String) -> String {
    let exact = texts.first { $0.tag == language }
    let base = texts.first { $0.tag == language.prefix { $0 != "-" } }
    return (exact ?? base ?? texts.first)?.text ?? ""
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
    for (tag, value) in cursor.entries {
      guard LanguageTag.read(tag, of: key, in: context) != nil,
        let text = PlainText.read(value, of: key, in: context)
      else { continue }
      texts.append((tag.text, text.text))
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
    if let hidden = text.unicodeScalars.first(where: isHidden) {
      context.sink.report(ReadingProblems.hidden(hidden, cursor, of: key))
      return nil
    }
    return PlainText(text: text)
  }

  /// What double quotes can smuggle in by an escape; a line break in a block text is no secret.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<9, 0x0B..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
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
    guard cursor.isScalar, isWellFormed(text) else {
      context.sink.report(
        ReadingProblems.unreadable(
          cursor, of: key, expectation: expectation, part: 0..<text.utf8.count,
          meant: nearMiss(text)))
      return nil
    }
    return LanguageTag(text: text)
  }

  /// Whether a text has the form of a tag: letters for the language, then short parts.
  package static func isWellFormed(_ text: String) -> Bool {
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
    let start = scanner.position
    while scanner.position < scanner.bytes.count {
      let byte = scanner.bytes[scanner.position]
      let isLetterOrDigit = (97...122).contains(byte) || (48...57).contains(byte)
      let isInnerDash =
        byte == UInt8(ascii: "-") && scanner.position > start
        && scanner.position + 1 < scanner.bytes.count
        && scanner.bytes[scanner.position - 1] != UInt8(ascii: "-")
      guard isLetterOrDigit || isInnerDash else { return nil }
      _ = scanner.skipByte()
    }
    guard scanner.position > start, scanner.position - start <= 64 else { return nil }
    text = String(decoding: scanner.bytes, as: UTF8.self)
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
    while scanner.position < scanner.bytes.count {
      let byte = scanner.bytes[scanner.position]
      guard
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      else { return nil }
      _ = scanner.skipByte()
    }
    guard !scanner.bytes.isEmpty, scanner.bytes.count <= 140 else { return nil }
    text = String(decoding: scanner.bytes, as: UTF8.self)
  }
}

extension EntityName {
  /// Whether a text by itself is an id.
  package static func isWellFormed(_ text: String) -> Bool {
    var scanner = ScalarScanner(text)
    return EntityName(&scanner) != nil && scanner.isAtEnd
  }
}
