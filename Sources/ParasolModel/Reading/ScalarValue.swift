import ParasolSyntax

/// A value written as one scalar, in one way.
package protocol ScalarValue: FieldValue {
  /// Nil with the scanner standing at the part that does not fit.
  init?(_ scanner: inout ScalarScanner)
}

extension ScalarValue {
  package static var shape: ValueShape { .scalar(expectation: expectation) }

  /// The whole text, or nil.
  package init?(parsing text: String) {
    var scanner = ScalarScanner(text)
    guard let value = Self(&scanner), scanner.isAtEnd else { return nil }
    self = value
  }

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> Self? {
    guard cursor.isScalar, !cursor.isEmptyValue else {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    let text = cursor.text
    var scanner = ScalarScanner(text)
    if let value = Self(&scanner), scanner.isAtEnd { return value }
    context.sink.report(
      ReadingProblems.unreadable(
        cursor, of: key, expectation: expectation, part: scanner.offendingPart,
        meant: NearMiss.candidates(text).first { Self(parsing: $0) != nil }))
    return nil
  }
}
