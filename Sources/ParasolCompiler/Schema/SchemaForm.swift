import ParasolModel

/// What JSON Schema says about one value. The forms of a value differ in their type, so that one
/// flat set of keywords does for all of them and an editor need not try alternatives.
struct SchemaForm {
  private(set) var types: [String] = []
  /// Regular expressions for texts; any of them does.
  private var patterns: [String] = []
  private var expectations: [String] = []
  private var words: [(word: String, meaning: String)] = []
  private var isPositive = true
  /// Keywords for mappings and lists.
  private var others: [JSONNode.Member] = []
  private let isOneChoice: Bool

  init(_ shape: ValueShape, builder: inout SchemaBuilder) {
    if case .choice = shape { isOneChoice = true } else { isOneChoice = false }
    add(shape, &builder)
  }

  private mutating func add(_ shape: ValueShape, _ builder: inout SchemaBuilder) {
    switch shape {
    case .scalar(let scalar): add(scalar)
    case .choice(let choice):
      add(types: ["string"])
      words += choice.values
      patterns.append(choice.values.map(\.word).joined(separator: "|"))
      expectations.append("one of: \(choice.values.map(\.word).joined(separator: ", "))")
    case .list(let element):
      add(types: ["array"])
      others.append(.init("items", builder.shared(builder.value(element))))
    case .table(let names, let element):
      add(types: ["object"])
      others += SchemaForm.table(names, builder.shared(builder.value(element)))
    case .record(let fields):
      add(types: ["object"])
      others += builder.mapping(fields)
    case .either(let forms): for form in forms { add(form, &builder) }
    }
  }

  private mutating func add(_ scalar: ScalarShape) {
    add(types: ["string"] + scalar.alsoReadAs.map(\.rawValue))
    patterns.append(scalar.pattern)
    expectations.append(scalar.expectation)
    if scalar.name == PlainText.scalar.name { isPositive = false }
  }

  private mutating func add(types more: [String]) {
    for type in more where !types.contains(type) { types.append(type) }
  }

  /// Names that are words are keys of their own; where any name may stand, only values are told.
  private static func table(
    _ names: ValueShape?, _ value: JSONNode
  ) -> [JSONNode.Member] {
    let free = JSONNode.Member("^x-", .object([]))
    switch names {
    case .choice(let choice):
      let properties = choice.values.map { word, meaning in
        JSONNode.Member(
          word, .object([.init("description", .text(meaning)), .init("allOf", .list([value]))]))
      }
      return [
        .init("properties", .object(properties)), .init("patternProperties", .object([free])),
        .init("additionalProperties", .flag(false)),
      ]
    case .scalar(let scalar):
      return [
        .init(
          "patternProperties", .object([free, .init("^(?:\(scalar.pattern))$", value)])),
        .init("additionalProperties", .flag(false)),
      ]
    default:
      return [
        .init("patternProperties", .object([free])), .init("additionalProperties", value),
      ]
    }
  }

  var members: [JSONNode.Member] {
    var members = [JSONNode.Member("type", types.count == 1 ? .text(types[0]) : .texts(types))]
    if isOneChoice {
      members.append(.init("enum", .texts(words.map(\.word))))
      members.append(.init("enumDescriptions", .texts(words.map(\.meaning))))
    } else if types.contains("string") {
      members.append(.init("pattern", .text("^(?:" + patterns.joined(separator: "|") + ")$")))
      members.append(
        .init("patternErrorMessage", .text("Write \(expectations.joined(separator: ", or ")).")))
    }
    if isPositive, types.contains("integer") || types.contains("number") {
      members.append(.init("minimum", .number(0)))
    }
    return members + others
  }

  /// The schema of something that may also be taken away, where it is inherited, by one word.
  static func removable(_ value: JSONNode) -> [JSONNode.Member] {
    [.init("if", .object([.init("const", .text(removed))])), .init("else", value)]
  }

  static let removed = "removed"
}
