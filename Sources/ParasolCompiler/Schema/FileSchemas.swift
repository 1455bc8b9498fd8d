import ParasolModel
import ParasolRendering
import ParasolRules

/// The schemas of whole files.
struct FileSchemas {
  private(set) var builder = SchemaBuilder()

  mutating func schema(of kind: LanguageSchema.Kind) -> JSONNode {
    switch kind {
    case .programme: scope(.programme, required: ["programme"])
    case .part: scope(.programme, required: [])
    case .site: scope(.site, required: ["site"])
    case .template: scope(.template, required: ["template"])
    case .policy: whole("policy_file", FileShape.all.first { $0.kind == .policy }?.fields ?? [])
    case .form: whole("form_file", FormDeclaration.fields)
    case .words: words
    case .profile: texts(ProfileWords.english.texts.keys.sorted())
    case .indicators: indicators()
    case .attributes: attributes()
    }
  }

  /// Told apart by the key with which a file begins, in the order in which the compiler looks.
  mutating func anyFile() -> [JSONNode.Member] {
    let order: [(key: String, kind: LanguageSchema.Kind)] = [
      ("parasol", .part), ("template", .template), ("policy", .policy), ("site", .site),
      ("form", .form),
    ]
    var rest = schema(of: .part)
    for (key, kind) in order.reversed() {
      rest = .object([
        .init("if", .object([.init("required", .texts([key]))])), .init("then", schema(of: kind)),
        .init("else", rest),
      ])
    }
    guard case .object(let members) = rest else { return [] }
    return members
  }

  private mutating func scope(_ kind: FileShape.Kind, required: [String]) -> JSONNode {
    let reference = builder.reference("\(kind.rawValue)_file") { FileSchemas.scope(kind, &$0) }
    guard !required.isEmpty else { return reference }
    return .object([
      .init("required", .texts(required)), .init("allOf", .list([reference])),
    ])
  }

  private static func scope(_ kind: FileShape.Kind, _ builder: inout SchemaBuilder) -> JSONNode {
    guard let shape = FileShape.all.first(where: { $0.kind == kind }) else { return .object([]) }
    let isTemplate = kind == .template
    var properties = shape.fields.map { field in
      let schema = key(field, &builder)
      let isOfSite = isTemplate && !TemplateHeader.keys.contains(field.key)
      return JSONNode.Member(field.key, isOfSite ? TemplateOverlay.field(field, schema) : schema)
    }
    for key in shape.special
    where !isTemplate || TemplateFacts.content(of: key.rawValue, nil) == nil {
      properties.append(.init(key.rawValue, special(key, isTemplate: isTemplate, &builder)))
    }
    for section in shape.sections
    where !isTemplate || TemplateFacts.content(of: section.key, nil) == nil {
      let entity = SectionSchema.entity(section, isTemplate: isTemplate, &builder)
      properties.append(.init(section.key, SectionSchema.section(section, entity)))
    }
    return .object(
      [
        .init("title", .text(kind.rawValue)), .init("description", .text(shape.summary.sentence)),
        .init("type", .text("object")),
      ] + SchemaBuilder.closed(properties))
  }

  /// What the programme and its sites have in common is written once.
  private static func key(_ field: FieldShape, _ builder: inout SchemaBuilder) -> JSONNode {
    SharedSettings.keys.contains(field.key)
      ? builder.reference("key_\(field.key)") { $0.field(field) } : builder.field(field)
  }

  private static func special(
    _ key: SpecialKey, isTemplate: Bool, _ builder: inout SchemaBuilder
  ) -> JSONNode {
    let value: JSONNode
    switch key {
    case .extends: value = builder.value(Reference.shape)
    case .include: value = builder.value(.list(PlainText.shape))
    case .waivers: value = builder.value(.list(Waiver.shape))
    case .sites:
      let site = builder.reference("site_file") { scope(.site, &$0) }
      value = SectionSchema.ids(site)
    case .patterns: value = SectionSchema.patterns(isTemplate: isTemplate, &builder)
    }
    return .object([
      .init("title", .text(key.rawValue)), .init("description", .text(key.summary.sentence)),
      .init("allOf", .list([value])),
    ])
  }

  /// A file that is never a draft: what it must have is required.
  private mutating func whole(_ name: String, _ fields: [FieldShape]) -> JSONNode {
    builder.whole { builder in
      builder.reference(name) { builder in
        .object([.init("type", .text("object"))] + builder.mapping(fields))
      }
    }
  }

  /// Texts under these keys, all of them needed.
  private func texts(_ keys: [String]) -> JSONNode {
    let text = JSONNode.object([.init("type", .text("string")), .init("minLength", .number(1))])
    return .object([
      .init("type", .text("object")), .init("required", .texts(keys)),
      .init("properties", .object(keys.map { .init($0, text) })),
      .init("additionalProperties", .flag(false)),
    ])
  }

  private var words: JSONNode {
    let text = JSONNode.object([.init("type", .text("string")), .init("minLength", .number(1))])
    let phrases = JSONNode.object([
      .init("type", .text("object")),
      .init("properties", .object(Phrase.allCases.map { .init($0.rawValue, text) })),
      .init("additionalProperties", .flag(false)),
    ])
    let named = JSONNode.object([
      .init("type", .text("object")), .init("additionalProperties", text),
    ])
    let byForm = JSONNode.object([
      .init("type", .text("object")), .init("additionalProperties", named),
    ])
    return .object([
      .init("type", .text("object")),
      .init("required", .texts(["language", "review"])),
      .init(
        "properties",
        .object([
          .init("language", text),
          .init(
            "review",
            .object([
              .init("type", .text("string")),
              .init(
                "description",
                .text(
                  "'unreviewed' until somebody in the community who speaks the language has read "
                    + "every line; then 'reviewed by' whom, and when")),
              .init("pattern", .text("^(unreviewed|reviewed by .+)$")),
            ])), .init("phrases", phrases), .init("words", named), .init("forms", byForm),
        ])), .init("additionalProperties", .flag(false)),
    ])
  }

  private mutating func attributes() -> JSONNode {
    let row = builder.whole { builder in
      builder.shared(
        .object([.init("type", .text("object"))] + builder.mapping(AttributeCatalogue.rowFields)))
    }
    let rows = JSONNode.object([
      .init("type", .text("object")), .init("additionalProperties", row),
    ])
    let entities = JSONNode.object([
      .init("type", .text("object")), .init("additionalProperties", rows),
    ])
    let own = builder.value(.table(names: nil, PlainText.shape))
    return .object([
      .init("type", .text("object")), .init("required", .texts(["attributes", "language"])),
      .init(
        "properties", .object([.init("attributes", entities), .init("language", own)])),
      .init("additionalProperties", .flag(false)),
    ])
  }

  private mutating func indicators() -> JSONNode {
    let indicator = builder.whole { builder in
      .object([.init("type", .text("object"))] + builder.mapping(ShippedIndicator.fields))
    }
    let rows = SectionSchema.ids(indicator)
    return .object([
      .init("type", .text("object")), .init("required", .texts(["indicators"])),
      .init("properties", .object([.init("indicators", rows)])),
      .init("additionalProperties", .flag(false)),
    ])
  }
}
