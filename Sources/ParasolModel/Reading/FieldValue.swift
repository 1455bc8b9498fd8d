import ParasolSyntax

/// What can stand after a key.
package protocol FieldValue: Sendable {
  /// Nil after a report.
  static func read(_ cursor: YAMLCursor, of key: String, in context: ReadingContext) -> Self?

  /// What a person is told to write: `a time range such as '18:00-22:00'`.
  static var expectation: String { get }

  /// For editors and reference pages.
  static var shape: ValueShape { get }
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
  case scalar(expectation: String)
  case choice([String])
  case list(ValueShape)
  case table(ValueShape)
  case record([FieldShape])
  case either([ValueShape])
}

/// One key of an entity.
package struct FieldShape: Sendable {
  package let key: String
  package let isRequired: Bool
  package let type: any FieldValue.Type
  package let summary: StaticString
}
