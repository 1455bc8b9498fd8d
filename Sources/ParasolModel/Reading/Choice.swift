import ParasolSyntax

/// One word out of a fixed list, in the spelling of the vocabulary.
package protocol Choice: FieldValue, RawRepresentable<String>, CaseIterable, Hashable {
  /// What the list is a list of: `kind of organization`.
  static var subject: String { get }

  /// What the word means, in a few plain words.
  var meaning: String { get }
}

extension Choice {
  package static var words: [String] { allCases.map(\.rawValue) }

  package static var expectation: String {
    let examples = words.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let article = "aeiou".contains(subject.prefix(1)) ? "an" : "a"
    return "\(article) \(subject) such as \(examples)"
  }

  package static var shape: ValueShape {
    .choice(
      ChoiceShape(
        subject: subject, values: allCases.map { (word: $0.rawValue, meaning: $0.meaning) }))
  }

  /// Whether this is one of the words.
  static func has(_ cursor: YAMLCursor) -> Bool {
    cursor.isScalar && Self(rawValue: cursor.text) != nil
  }

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> Self? {
    guard cursor.isScalar, !cursor.isEmptyValue else {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    if let value = Self(rawValue: cursor.text) { return value }
    context.sink.report(ReadingProblems.unknownChoice(cursor, of: key, known: words))
    return nil
  }
}
