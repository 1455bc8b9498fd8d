import ParasolModel

/// Sections of ids.
enum SectionSchema {
  static func section(_ section: SectionShape, _ entity: JSONNode) -> JSONNode {
    var members: [JSONNode.Member] = [
      .init("title", .text(section.key)),
      .init("description", .text("By id, each \(section.summary).".replacing("  ", with: " "))),
    ]
    if let snippet = snippet(section) {
      members.append(.init("defaultSnippets", .list([snippet])))
    }
    guard case .choice(let choice) = section.ids else {
      if case .object(let keywords) = ids(entity) { members += keywords }
      return .object(members)
    }
    let properties = choice.values.map { word, meaning in
      JSONNode.Member(
        word, .object([.init("description", .text(meaning)), .init("allOf", .list([entity]))]))
    }
    return .object(members + [.init("type", .text("object"))] + SchemaBuilder.closed(properties))
  }

  /// Ids with this below each.
  static func ids(_ entity: JSONNode) -> JSONNode {
    .object([
      .init("type", .text("object")),
      .init(
        "patternProperties",
        .object([
          .init("^x-", .object([])), .init("^(?!x-)\(EntityName.scalar.pattern)$", entity),
        ])),
      .init("additionalProperties", .flag(false)),
    ])
  }

  /// An entity, or the word `removed`.
  static func entity(
    _ section: SectionShape, isTemplate: Bool = false, _ builder: inout SchemaBuilder
  ) -> JSONNode {
    guard case .record(let fields) = section.entity else {
      return builder.value(section.entity)
    }
    let keys = builder.reference(section.subject.replacing(" ", with: "_")) { builder in
      let properties = [extends(section)] + fields.map { .init($0.key, builder.field($0)) }
      return .object(
        [
          .init("title", .text(section.subject)),
          .init("description", .text(section.summary.sentence)),
          .init("type", .text("object")),
        ] + SchemaBuilder.closed(properties))
    }
    return .object(
      SchemaForm.removable(isTemplate ? TemplateOverlay.entity(section, keys) : keys))
  }

  private static func extends(_ section: SectionShape) -> JSONNode.Member {
    .init(
      "extends",
      .object([
        .init("title", .text("extends")),
        .init(
          "description",
          .text("The pattern that this \(section.subject) starts from. Write its id.")),
        .init("type", .texts(["string", "integer", "boolean"])),
      ]))
  }

  static func patterns(isTemplate: Bool, _ builder: inout SchemaBuilder) -> JSONNode {
    let properties = EntityCatalogue.patterned.map { type in
      let section = SectionShape(type)
      return JSONNode.Member(
        section.key,
        .object([
          .init("description", .text("Patterns of \(section.key), by id.")),
          .init("allOf", .list([ids(entity(section, isTemplate: isTemplate, &builder))])),
        ]))
    }
    return .object([.init("type", .text("object"))] + SchemaBuilder.closed(properties))
  }

  /// What an editor writes for somebody who begins a new entity.
  private static func snippet(_ section: SectionShape) -> JSONNode? {
    guard case .scalar = section.ids, !section.fields.isEmpty else { return nil }
    let required = section.fields.filter(\.isRequired)
    let keys = required.isEmpty ? Array(section.fields.prefix(1)) : required
    let body = keys.enumerated().map { index, field in
      JSONNode.Member(field.key, .text("${\(index + 2)}"))
    }
    return .object([
      .init("label", .text("new \(section.subject)")),
      .init("description", .text(section.summary.sentence)),
      .init("body", .object([.init("${1:id}", .object(body))])),
    ])
  }
}
