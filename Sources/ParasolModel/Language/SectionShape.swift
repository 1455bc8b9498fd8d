import ParasolSyntax

/// A section of ids, as schemas and pages tell it.
package struct SectionShape: Sendable {
  /// `hotspots`
  package let key: String
  /// `hotspot`
  package let subject: String
  /// What one of its entities is.
  package let summary: String
  package let kind: EntityKind
  /// How its ids are written: a word of a list for services.
  package let ids: ValueShape
  /// The keys of an entity, or the one scalar as which an area is written.
  package let entity: ValueShape
  package let takesPatterns: Bool

  package init(_ type: any Entity.Type) {
    key = type.section
    subject = type.subject
    summary = type.summary
    kind = type.kind
    ids = type == Service.self ? ServiceCode.shape : EntityName.shape
    entity = type == Area.self ? Position.shape : .record(SectionShape.fields(of: type))
    takesPatterns = type != Area.self
  }

  /// The keys of an entity; none for an area.
  package var fields: [FieldShape] {
    if case .record(let fields) = entity { fields } else { [] }
  }

  private static func fields<Declared: Entity>(of type: Declared.Type) -> [FieldShape] {
    var reader = FieldReader.recorder()
    _ = Declared(id: Located("", at: reader.header), fields: &reader)
    return reader.fields
  }
}

extension FieldReader {
  /// A reader of nothing, which notes what it is asked for.
  package static func recorder() -> FieldReader {
    FieldReader(
      subject: "", header: Span(file: FileID(0), start: 0, end: 0), layers: EntityLayers(own: []),
      context: ReadingContext(sink: DiagnosticSink()), isRecording: true)
  }
}
