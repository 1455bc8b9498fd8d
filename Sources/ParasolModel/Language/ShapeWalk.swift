extension ValueShape {
  /// Calls for this shape and every shape inside it, outermost first.
  package func walk(_ visit: (ValueShape) -> Void) {
    visit(self)
    switch self {
    case .scalar, .choice: break
    case .list(let element): element.walk(visit)
    case .table(let names, let element):
      names?.walk(visit)
      element.walk(visit)
    case .record(let fields): for field in fields { field.type.shape.walk(visit) }
    case .either(let forms): for form in forms { form.walk(visit) }
    }
  }
}

/// All typed scalars and lists of words of some shapes, each once, sorted by name.
package struct ShapeParts: Sendable {
  package private(set) var scalars: [ScalarShape] = []
  package private(set) var choices: [ChoiceShape] = []

  package init(_ shapes: [ValueShape]) {
    for shape in shapes { shape.walk { add($0) } }
    scalars.sort { $0.name < $1.name }
    choices.sort { ($0.subject, $0.values.count) < ($1.subject, $1.values.count) }
  }

  /// Those of all sorts of file.
  package static let ofLanguage = ShapeParts(
    FileShape.all.flatMap { file in
      file.fields.map { $0.type.shape } + file.sections.flatMap { [$0.ids, $0.entity] }
    } + [Waiver.shape])

  private mutating func add(_ shape: ValueShape) {
    switch shape {
    case .scalar(let scalar):
      if !scalars.contains(where: { $0.name == scalar.name }) { scalars.append(scalar) }
    case .choice(let choice):
      let isKnown = choices.contains { known in
        known.subject == choice.subject && known.values.map(\.word) == choice.values.map(\.word)
      }
      if !isKnown { choices.append(choice) }
    default: break
    }
  }
}
