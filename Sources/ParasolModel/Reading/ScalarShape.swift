/// How a typed scalar is written, as schemas, `parasol explain` and reference pages tell it.
package struct ScalarShape: Sendable {
  /// What a reader of YAML 1.2 may take the text for besides a text: `12` for a whole number.
  package enum Kind: String, Hashable, Sendable {
    case integer, number, boolean
  }

  /// What the type is called: `weekly window`.
  package let name: String
  /// What a person is told to write.
  package let expectation: String
  /// The pattern in words, one or two sentences.
  package let form: String
  /// A regular expression (ECMA 262) for the whole text, without `^` and `$`.
  package let pattern: String
  package let examples: [String]
  package let alsoReadAs: [Kind]

  package init(
    _ name: String, expectation: String, form: String, pattern: String, examples: [String],
    alsoReadAs: [Kind] = []
  ) {
    self.name = name
    self.expectation = expectation
    self.form = form
    self.pattern = pattern
    self.examples = examples
    self.alsoReadAs = alsoReadAs
  }
}

/// The words of a choice, each with what it means.
package struct ChoiceShape: Sendable {
  /// What the list is a list of: `kind of organization`.
  package let subject: String
  package let values: [(word: String, meaning: String)]

  package init(subject: String, values: [(word: String, meaning: String)]) {
    self.subject = subject
    self.values = values
  }
}
