import ParasolSyntax

/// A value written as one scalar, in one way.
package protocol ScalarValue: FieldValue {
  /// Nil with the scanner standing at the part that does not fit.
  init?(_ scanner: inout ScalarScanner)

  /// What a text was meant to say that cannot be read; asked only when something is told.
  static func nearMiss(_ typed: String) -> NearMiss?

  /// How it is written, for editors and pages. Its pattern says what `init` reads.
  static var scalar: ScalarShape { get }

  /// The value for other programs, with the text as it was written.
  func json(_ text: String) -> DumpedValue
}

extension ScalarValue {
  package static var shape: ValueShape { .scalar(scalar) }

  /// The same in small letters and with plain signs, where that is all.
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    return .spelled(text.lower)
  }

  /// What may be offered: a spelling that differs and can be read, else the remark.
  package static func offer(for typed: String) -> NearMiss? {
    guard typed.utf8.count <= 200, let found = nearMiss(typed) else { return nil }
    guard let spelling = found.spelling else { return found }
    return spelling != typed && Self(parsing: spelling) != nil ? found : nil
  }

  /// The whole text, or nil.
  package init?(parsing text: String) {
    var scanner = ScalarScanner(text)
    guard let value = Self(&scanner), scanner.isAtEnd else { return nil }
    self = value
  }

  package static func readSilently(_ cursor: YAMLCursor) -> Self? {
    guard cursor.isScalar, !cursor.isEmptyValue else { return nil }
    var scanner = ScalarScanner(cursor)
    guard let value = Self(&scanner), scanner.isAtEnd else { return nil }
    return value
  }

  /// Whether the whole text is one.
  package static func reads(_ text: String) -> Bool { Self(parsing: text) != nil }

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> Self? {
    guard cursor.isScalar, !cursor.isEmptyValue else {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    var scanner = ScalarScanner(cursor)
    let value = Self(&scanner)
    if let value, scanner.isAtEnd { return value }
    // What a comma cuts apart is told at the part that became a key.
    if cursor.isCutByComma { return nil }
    context.sink.report(
      ReadingProblems.unreadable(
        cursor, of: key, expectation: expectation,
        part: scanner.offendingPart(isRest: value != nil),
        meant: offer(for: cursor.text), reason: scanner.reason))
    return nil
  }
}
