import ParasolModel

/// Puts definitions together, each once.
struct SchemaBuilder {
  private(set) var definitions: [(name: String, schema: JSONNode)] = []
  /// Whether absent keys are mistakes: in policies and forms, which are never drafts.
  private var isWhole = false

  /// The schema of files that are never drafts.
  mutating func whole(_ make: (inout SchemaBuilder) -> JSONNode) -> JSONNode {
    isWhole = true
    let schema = make(&self)
    isWhole = false
    return schema
  }

  /// A reference to a definition, which is made when it is first asked for.
  mutating func reference(
    _ name: String, _ make: (inout SchemaBuilder) -> JSONNode
  ) -> JSONNode {
    if !definitions.contains(where: { $0.name == name }) {
      definitions.append((name, .object([])))
      let schema = make(&self)
      if let index = definitions.firstIndex(where: { $0.name == name }) {
        definitions[index].schema = schema
      }
    }
    return .object([.init("$ref", .text("#/definitions/\(name)"))])
  }

  /// What one value may be. Scalars and lists of words are definitions, as many keys share them.
  mutating func value(_ shape: ValueShape) -> JSONNode {
    guard let name = shape.definitionName else {
      return .object(SchemaForm(shape, builder: &self).members)
    }
    return reference(name) { builder in
      let form = SchemaForm(shape, builder: &builder)
      return .object([.init("title", .text(shape.title))] + form.members)
    }
  }

  /// Something that stands at several places, written once.
  mutating func shared(_ schema: JSONNode) -> JSONNode {
    guard case .object(let members) = schema, members.count > 1 else { return schema }
    let name =
      definitions.first { $0.schema == schema }?.name ?? "part_\(definitions.count)"
    return reference(name) { _ in schema }
  }

  /// The keywords of a mapping with fixed keys.
  mutating func mapping(_ fields: [FieldShape]) -> [JSONNode.Member] {
    mapping(fields.map { .init($0.key, field($0)) }, required: fields.filter(\.isRequired))
  }

  private func mapping(
    _ properties: [JSONNode.Member], required: [FieldShape]
  ) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    if isWhole, !required.isEmpty {
      members.append(.init("required", .texts(required.map(\.key))))
    }
    return members + SchemaBuilder.closed(properties)
  }

  /// These keys and no others, besides those that begin with `x-`.
  static func closed(_ properties: [JSONNode.Member]) -> [JSONNode.Member] {
    [
      .init("properties", .object(properties)),
      .init("patternProperties", .object([.init("^x-", .object([]))])),
      .init("additionalProperties", .flag(false)),
    ]
  }

  /// One key: what it is for, how it is written, and the schema of its value.
  mutating func field(_ field: FieldShape) -> JSONNode {
    let words = FieldWords(field)
    var members = [
      JSONNode.Member("title", .text(field.key)),
      .init("description", .text(words.plain)), .init("markdownDescription", .text(words.markdown)),
    ]
    let examples = field.type.shape.examples
    if !examples.isEmpty { members.append(.init("examples", .list(examples))) }
    let value = value(field.type.shape)
    if !isWhole { return .object(members + SchemaForm.removable(value)) }
    if case .object(let keywords) = value, field.type.shape.definitionName == nil {
      return .object(members + keywords)
    }
    return .object(members + [.init("allOf", .list([value]))])
  }
}

extension ValueShape {
  /// Under which name a value of this shape is defined; nil where it is written out.
  var definitionName: String? {
    switch self {
    case .scalar(let scalar): scalar.name.replacing(" ", with: "_")
    case .choice(let choice):
      // Two lists of the same subject are told apart by their first word.
      "\(choice.subject)_\(choice.values.first?.word ?? "")_\(choice.values.count)"
        .replacing(" ", with: "_").replacing("-", with: "_")
    default: nil
    }
  }

  /// What a value of this shape is called.
  var title: String {
    switch self {
    case .scalar(let scalar): scalar.name
    case .choice(let choice): choice.subject
    case .list: "list"
    case .table, .record: "mapping"
    case .either(let forms): forms.map(\.title).joined(separator: ", or ")
    }
  }

  /// Values that may stand there, as an editor offers them; none for words, which are listed anyway.
  var examples: [JSONNode] {
    switch self {
    case .scalar(let scalar):
      scalar.examples.map { text in
        scalar.alsoReadAs.contains(.integer)
          ? Int(text).map { .number($0) } ?? .text(text)
          : .text(text)
      }
    case .list(let element):
      element.examples.isEmpty ? [] : [.list(Array(element.examples.prefix(2)))]
    case .choice, .table, .record: []
    case .either(let forms): forms.flatMap(\.examples)
    }
  }
}
