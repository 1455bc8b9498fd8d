import ParasolModel
import ParasolSyntax

/// What a field, column, row or box of a form is called: also the id of its question on paper and in apps.
package struct FormName: ScalarValue, Hashable {
  package let text: String

  package static let expectation = "a name in small letters, digits and '_' such as 'acts_a_week'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let first = FormName.next(in: scanner), FormName.isSmallLetter(first) else { return nil }
    while let byte = FormName.next(in: scanner), FormName.isPart(byte) { _ = scanner.skipByte() }
    text = scanner.bytes.text(0..<scanner.position)
    guard text.utf8.count <= 64 else { return nil }
  }

  /// Whether a text by itself is a name.
  package static func isWellFormed(_ text: String) -> Bool { FormName(parsing: text) != nil }

  package static func nearMiss(_ typed: String) -> NearMiss? {
    let plain = typed.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
    return .spelled(String(plain))
  }

  private static func next(in scanner: ScalarScanner) -> UInt8? {
    scanner.position < scanner.bytes.count ? scanner.bytes[scanner.position] : nil
  }

  static func isSmallLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  static func isPart(_ byte: UInt8) -> Bool {
    isSmallLetter(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "_")
  }
}

extension FormName {
  package static let scalar = ScalarShape(
    "name on a form", expectation: expectation,
    form: "Small letters, digits and '_', beginning with a letter.",
    pattern: "[a-z][a-z0-9_]{0,63}", examples: ["acts_a_week", "condoms"])
}

/// Words on a form: a name whose words stand in the files of languages, or the words themselves.
package enum FormWords: FieldValue, Hashable {
  case name(String)
  case text(LocalizedText)

  package static let expectation =
    "a name of words such as 'acts_a_week', or words by language such as '{en: Week, sw: Wiki}'"
  package static let shape = LocalizedText.shape

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> FormWords? {
    if cursor.isScalar, FormName.isWellFormed(cursor.text) { return .name(cursor.text) }
    return LocalizedText.read(cursor, of: key, in: context).map { .text($0) }
  }
}
