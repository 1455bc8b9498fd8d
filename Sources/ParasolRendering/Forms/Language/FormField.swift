import ParasolModel
import ParasolSyntax

/// Something to fill in: a field of a form, or a column of its grid.
package struct FormField: Record {
  package static let subject = "field"
  package let type: Located<FormType>?
  package let label: Located<FormWords>?
  package let pictogram: Located<Pictogram>?
  package let share: Located<Count>?
  package let choices: Located<FormChoices>?
  package let from: Located<FormSource>?
  package let formula: Located<Formula>?
  package let atLeast: Located<Number>?
  package let atMost: Located<Number>?
  package let unit: Located<FormWords>?
  package let hint: Located<FormWords>?
  package let lines: Located<Count>?
  package let height: Located<PaperLength>?

  package init?(_ fields: inout FieldReader) {
    let answer = FormAnswer(&fields)
    type = answer.type
    label = answer.label
    pictogram = answer.pictogram
    choices = answer.choices
    from = answer.from
    formula = answer.formula
    (atLeast, atMost) = (answer.atLeast, answer.atMost)
    (unit, hint) = (answer.unit, answer.hint)
    share = fields.optional("share", "its part of the line's width")
    lines = fields.optional("lines", "how many lines to write on")
    height = fields.optional("height", "the height of its box")
  }

  package var answer: FormAnswer {
    FormAnswer(
      type: type, label: label, pictogram: pictogram, choices: choices, from: from,
      formula: formula, atLeast: atLeast, atMost: atMost, unit: unit, hint: hint)
  }
}

/// What a field and a column have in common: the question that they ask.
package struct FormAnswer: Sendable {
  package var type: Located<FormType>?
  package var label: Located<FormWords>?
  package var pictogram: Located<Pictogram>?
  package var choices: Located<FormChoices>?
  package var from: Located<FormSource>?
  package var formula: Located<Formula>?
  package var atLeast: Located<Number>?
  package var atMost: Located<Number>?
  package var unit: Located<FormWords>?
  package var hint: Located<FormWords>?

  init(_ fields: inout FieldReader) {
    type = fields.optional("type", "what is written there; else a text")
    label = fields.optional("label", "its words; else those of its name")
    pictogram = fields.optional("pictogram", "a drawing beside its words")
    choices = fields.optional("choices", "what can be chosen")
    from = fields.optional("from", "where its choices come from")
    formula = fields.optional("formula", "how it is found from other numbers of the form")
    atLeast = fields.optional("at_least", "the smallest number that may be")
    atMost = fields.optional("at_most", "the largest number that may be")
    unit = fields.optional("unit", "what is counted")
    hint = fields.optional("hint", "a few words of help")
  }

  init(
    type: Located<FormType>? = nil, label: Located<FormWords>? = nil,
    pictogram: Located<Pictogram>? = nil, choices: Located<FormChoices>? = nil,
    from: Located<FormSource>? = nil, formula: Located<Formula>? = nil,
    atLeast: Located<Number>? = nil, atMost: Located<Number>? = nil,
    unit: Located<FormWords>? = nil, hint: Located<FormWords>? = nil
  ) {
    (self.type, self.label, self.pictogram, self.choices) = (type, label, pictogram, choices)
    (self.from, self.formula, self.atLeast, self.atMost) = (from, formula, atLeast, atMost)
    (self.unit, self.hint) = (unit, hint)
  }

  /// As written, else what its other keys make it.
  package var resolvedType: FormType {
    if let type { return type.value }
    if formula != nil { return .computed }
    return choices != nil || from != nil ? .someOf : .text
  }
}

/// A result at the foot of a form.
package struct FormTotal: Record {
  package static let subject = "total"
  package let label: Located<FormWords>?
  package let formula: Located<Formula>?
  package let unit: Located<FormWords>?
  package let type: Located<FormType>?

  package init?(_ fields: inout FieldReader) {
    label = fields.optional("label", "its words; else those of its name")
    formula = fields.optional("formula", "how it is found from other numbers of the form")
    unit = fields.optional("unit", "what is counted")
    type = fields.optional("type", "what is written there; else a number")
  }

  package var answer: FormAnswer {
    let known = type ?? formula.map { Located(.computed, at: $0.span) }
    return FormAnswer(
      type: known ?? label.map { Located(.number, at: $0.span) }, label: label, formula: formula,
      unit: unit)
  }
}

/// Boxes to tick, and what they answer.
package struct FormTicks: Record {
  package static let subject = "ticks"
  package let name: Located<FormName>?
  package let ask: Located<FormWords>?
  package let one: Located<YesNo>?
  package let columns: Located<Count>?
  package let boxes: Located<FormBoxes>

  package init?(_ fields: inout FieldReader) {
    name = fields.optional("name", "the id of the question; needed where a form asks several")
    ask = fields.optional("ask", "what the boxes answer")
    one = fields.optional("one", "'yes' when exactly one is ticked")
    columns = fields.optional("columns", "how many boxes stand side by side")
    let boxes = fields.required("boxes", as: FormBoxes.self, "the boxes in order")
    guard let boxes else { return nil }
    self.boxes = boxes
  }

  /// The id of the question.
  package var id: String { name?.value.text ?? "ticks" }
  package var isOne: Bool { one?.value.value ?? false }
}

/// Squares with drawings, each with room for a sticker or a tick.
package struct FormSquares: Record {
  package static let subject = "squares"
  package let name: Located<FormName>?
  package let label: Located<FormWords>?
  package let from: Located<FormSource>

  package init?(_ fields: inout FieldReader) {
    name = fields.optional("name", "the id of the question")
    label = fields.optional("label", "words above the squares")
    let from = fields.required("from", as: FormSource.self, "what the squares stand for")
    guard let from else { return nil }
    self.from = from
  }

  package var id: String { name?.value.text ?? from.value.rawValue }
}

/// Room to draw.
package struct FormDrawing: Record {
  package static let subject = "drawing"
  package let name: Located<FormName>?
  package let label: Located<FormWords>?
  package let height: Located<PaperLength>?
  package let legend: Located<List<Pictogram>>?

  package init?(_ fields: inout FieldReader) {
    name = fields.optional("name", "the id of the question; needed where a form has several")
    label = fields.optional("label", "words above the frame")
    height = fields.optional("height", "the height of the frame")
    legend = fields.optional("legend", "drawings to be used in it, printed with their words")
  }

  package var id: String { name?.value.text ?? "drawing" }
}
