import ParasolModel

/// What a template may not say, laid over the schema of what a site may.
enum TemplateOverlay {
  /// A key of a site as a template may have it.
  static func field(_ field: FieldShape, _ schema: JSONNode) -> JSONNode {
    if let refused = refusal(field) { return refused }
    return laid(over: schema, overlay(field.type.shape))
  }

  /// An entity of a section as a template may have it.
  static func entity(_ section: SectionShape, _ schema: JSONNode) -> JSONNode {
    laid(over: schema, overlay(section.entity))
  }

  private static func laid(over schema: JSONNode, _ overlay: [JSONNode.Member]) -> JSONNode {
    overlay.isEmpty ? schema : .object([.init("allOf", .list([schema]))] + overlay)
  }

  /// A key under which a template may only take something away.
  private static func refusal(_ field: FieldShape) -> JSONNode? {
    TemplateFacts.content(of: field.key, field.type).map { content in
      .object([
        .init("description", .text("Says \(content), which no template can know.")),
        .init("enum", .texts([SchemaForm.removed])),
      ])
    }
  }

  /// Keywords that refuse what stands further in; none where nothing does.
  private static func overlay(_ shape: ValueShape) -> [JSONNode.Member] {
    switch shape {
    case .scalar, .choice: return []
    case .list(let element): return wrapped("items", overlay(element))
    case .table(_, let element): return wrapped("additionalProperties", overlay(element))
    case .either(let forms): return forms.flatMap(overlay)
    case .record(let fields):
      let properties = fields.compactMap { field -> JSONNode.Member? in
        if let refused = refusal(field) { return .init(field.key, refused) }
        let inner = overlay(field.type.shape)
        return inner.isEmpty ? nil : .init(field.key, .object(inner))
      }
      return properties.isEmpty ? [] : [.init("properties", .object(properties))]
    }
  }

  private static func wrapped(_ key: String, _ inner: [JSONNode.Member]) -> [JSONNode.Member] {
    inner.isEmpty ? [] : [.init(key, .object(inner))]
  }
}
