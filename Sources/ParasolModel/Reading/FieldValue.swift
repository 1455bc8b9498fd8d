import ParasolSyntax

/// What can stand after a key.
package protocol FieldValue: Sendable {
  /// Nil after a report.
  static func read(_ cursor: YAMLCursor, of key: String, in context: ReadingContext) -> Self?

  /// What stands there if nothing is wrong with it, else nil without a report. Nil, too, for what is
  /// no single scalar.
  static func readSilently(_ cursor: YAMLCursor) -> Self?

  /// What stands there, taken apart for other programs. Only what was read without a report is asked
  /// for.
  static func datum(_ cursor: YAMLCursor) -> Datum

  /// What a person is told to write: `a time range such as '18:00-22:00'`.
  static var expectation: String { get }

  /// For editors and reference pages.
  static var shape: ValueShape { get }
}

extension FieldValue {
  package static func readSilently(_ cursor: YAMLCursor) -> Self? { nil }
}

/// What reading needs besides the text.
package struct ReadingContext {
  package let sink: DiagnosticSink
  /// Then what is absent is still to do.
  package let isDraft: Bool
  /// Settings that hold from outside, so that `removed` takes something away.
  let settings: Set<String>

  package init(sink: DiagnosticSink, isDraft: Bool = false) {
    self.init(sink: sink, isDraft: isDraft, settings: [])
  }

  init(sink: DiagnosticSink, isDraft: Bool, settings: Set<String>) {
    self.sink = sink
    self.isDraft = isDraft
    self.settings = settings
  }
}

/// The form of a value, as schemas and reference pages tell it.
package indirect enum ValueShape: Sendable {
  case scalar(ScalarShape)
  case choice(ChoiceShape)
  case list(ValueShape)
  /// Values by name; nil where any name may stand.
  case table(names: ValueShape?, ValueShape)
  case record([FieldShape])
  /// Told apart by whether a scalar, a list or a mapping stands there.
  case either([ValueShape])
}

/// One key of an entity.
package struct FieldShape: Sendable {
  package let key: String
  package let isRequired: Bool
  package let type: any FieldValue.Type
  package let summary: StaticString
  package let audience: FieldAudience

  package init(
    key: String, isRequired: Bool, type: any FieldValue.Type, summary: StaticString,
    audience: FieldAudience = .everyone
  ) {
    self.key = key
    self.isRequired = isRequired
    self.type = type
    self.summary = summary
    self.audience = audience
  }
}

/// Who may ever see a field's value. An author cannot widen it.
package enum FieldAudience: Hashable, Sendable {
  case everyone
  /// What leads to a place or to where somebody lives.
  case team
}
