import ParasolSyntax

/// A small mapping with keys of its own, inside an entity.
package protocol Record: FieldValue {
  /// As messages name it: `'plan'`.
  static var subject: String { get }

  init?(_ fields: inout FieldReader)
}

extension Record {
  package static var expectation: String { "a mapping of keys" }

  package static var shape: ValueShape { .record(fields) }

  /// Its keys, as its reader asks for them.
  package static var fields: [FieldShape] {
    var reader = FieldReader.recorder()
    _ = Self(&reader)
    return reader.fields
  }

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> Self? {
    guard cursor.isMapping else {
      context.sink.report(ReadingProblems.wrongForm(cursor, of: key, expectation: expectation))
      return nil
    }
    var reader = FieldReader(
      .record(key: key), header: cursor.span.part(from: 0, to: 1), layers: FieldLayers(cursor),
      context: context)
    let value = Self(&reader)
    reader.finish { _ = Self(&$0) }
    return value
  }
}
