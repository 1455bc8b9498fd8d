import ParasolModel
import ParasolSyntax

/// Who may see a filled form.
package enum FormClass: String, Choice {
  case open = "public"
  case partner, `internal`, confidential, clinical
  package static let subject = "class"

  package var phrase: Phrase {
    switch self {
    case .open: .classPublic
    case .partner: .classPartner
    case .internal: .classInternal
    case .confidential: .classConfidential
    case .clinical: .classClinical
    }
  }
}

/// What is printed in an empty cell of a grid.
package enum FormCellPart: String, Choice {
  /// A square for the sticker or drawing of a person.
  case symbol
  /// One square for each risk that the programme has agreed to look at.
  case factors
  /// A line for the code of a place.
  case hotspot
  /// Squares for the people to be met.
  case people
  /// Condoms and lubricant, with room for their numbers.
  case stock
  case tick
  /// The day of the month.
  case date
  /// What the plan has on that day or at that time.
  case entries
  package static let subject = "part of a cell"
}

/// A part of a cell, or any drawing.
package enum FormCellItem: Choice {
  case part(FormCellPart)
  case pictogram(Pictogram)

  package static let subject = "part of a cell"

  package static var allCases: [FormCellItem] {
    FormCellPart.allCases.map { .part($0) }
      + Pictogram.allCases.filter { FormCellPart(rawValue: $0.rawValue) == nil }
      .map { .pictogram($0) }
  }

  package init?(rawValue: String) {
    if let part = FormCellPart(rawValue: rawValue) {
      self = .part(part)
    } else if let pictogram = Pictogram(rawValue: rawValue) {
      self = .pictogram(pictogram)
    } else {
      return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .part(let part): part.rawValue
    case .pictogram(let pictogram): pictogram.rawValue
    }
  }

  package var meaning: String {
    switch self {
    case .part(let part): part.meaning
    case .pictogram(let pictogram): pictogram.meaning
    }
  }
}

extension Pictogram: Choice {
  package static let subject = "pictogram"
}

/// A choice or a box to tick: its words and its drawing.
package struct FormBox: Record {
  package static let subject = "box"
  package let label: Located<FormWords>?
  package let pictogram: Located<Pictogram>?

  package init?(_ fields: inout FieldReader) {
    label = fields.optional("label", "its words; else those of its name")
    pictogram = fields.optional("pictogram", "its drawing")
  }

  init(label: Located<FormWords>? = nil, pictogram: Located<Pictogram>? = nil) {
    self.label = label
    self.pictogram = pictogram
  }
}

/// Choices in order: names in brackets, or names with words and drawings.
package struct FormChoices: FieldValue {
  package typealias Boxes = NamedTable<FormName, FormBox>

  package let boxes: Boxes

  package static let expectation = "a list of names in [ ], or names with labels and drawings"
  package static let shape = ValueShape.either([.list(FormName.shape), Boxes.shape])

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> FormChoices? {
    if cursor.isMapping {
      return Boxes.read(cursor, of: key, in: context).map { FormChoices(boxes: $0) }
    }
    return List<FormName>.read(cursor, of: key, in: context).map { names in
      FormChoices(
        boxes: Boxes(
          names.items.map {
            .init(
              name: Located($0.value.text, at: $0.span), value: Located(FormBox(), at: $0.span))
          }))
    }
  }
}

/// The boxes of a question: their own, or one for each entry of a source.
package enum FormBoxes: FieldValue {
  case own(FormChoices.Boxes)
  case source(Located<FormSource>)

  package static let expectation = "names with labels and drawings, or 'from:' with a source"
  package static let shape = ValueShape.table(
    names: FormName.shape, .either([FormBox.shape, FormSource.shape]))

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> FormBoxes? {
    if cursor.isMapping, cursor.count == 1, let (_, value) = cursor.value(forKey: "from"),
      value.isScalar
    {
      return FormSource.read(value, of: "from", in: context).map {
        .source(Located($0, at: value.span))
      }
    }
    return FormChoices.Boxes.read(cursor, of: key, in: context).map { .own($0) }
  }
}

/// What the drawings of a form mean: those of the risks, some of a list, or some with words of their own.
package enum FormKey: FieldValue {
  case factors
  case drawings(List<Pictogram>)
  case boxes(FormChoices.Boxes)

  package static let expectation = "'factors', a list of drawings in [ ], or names with drawings"
  package static let shape = ValueShape.either([
    .choice(ChoiceShape(subject: "key", values: [("factors", "the drawings of the risks")])),
    .list(Pictogram.shape), FormChoices.Boxes.shape,
  ])

  package static func read(
    _ cursor: YAMLCursor, of key: String, in context: ReadingContext
  ) -> FormKey? {
    if cursor.isSequence {
      return List<Pictogram>.read(cursor, of: key, in: context).map { .drawings($0) }
    }
    if cursor.isMapping {
      return FormChoices.Boxes.read(cursor, of: key, in: context).map { .boxes($0) }
    }
    return OnlyFactors.read(cursor, of: key, in: context).map { _ in .factors }
  }

  private enum OnlyFactors: String, Choice {
    case factors
    static let subject = "key"
    var meaning: String { "the drawings of the risks" }
  }
}
