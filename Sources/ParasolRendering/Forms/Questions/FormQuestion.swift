import ParasolModel

/// One piece of a form as an app or a register has it, in print order.
package enum FormItem: Sendable {
  case words(FormWords, isHeading: Bool)
  case question(FormQuestion)
  case grid(FormQuestionGrid)
}

/// A question: the same on paper, in an app and in a register.
package struct FormQuestion: Sendable {
  /// Unique on its form, inside a grid unique there.
  package let id: String
  package let type: FormType
  package let label: FormWords
  /// The copy of the column that it is, such as the second week; its words go before the label.
  package let copy: FormOption?
  package let pictogram: Pictogram?
  package let hint: FormWords?
  package let unit: FormWords?
  /// Empty where anything may be written.
  package let choices: [FormOption]
  package let formula: Formula?
  package let atLeast: Fraction?
  package let atMost: Fraction?
  /// The field that `previous` means in the first row.
  package let first: String?

  init(
    _ id: String, _ answer: FormAnswer, type: FormType? = nil, label: FormWords,
    copy: FormOption? = nil, choices: [FormOption] = [], first: String? = nil
  ) {
    self.id = id
    self.type = type ?? answer.resolvedType
    self.label = label
    self.copy = copy
    pictogram = answer.pictogram?.value
    hint = answer.hint?.value
    unit = answer.unit?.value
    self.choices = choices
    formula = answer.formula?.value
    atLeast = answer.atLeast?.value.value
    atMost = answer.atMost?.value.value
    self.first = first
  }
}

/// The questions that are asked for each row of a grid.
package struct FormQuestionGrid: Sendable {
  package let id: String
  package let label: FormWords?
  /// Rows with names; nil where rows are alike and as many as are needed.
  package let rows: [FormOption]?
  /// Rows alike on a sheet.
  package let rowCount: Int
  /// The heading over what a row is about, where its name has to be written, as nobody knows the
  /// source that it comes from; else nil.
  package let openName: FormWords?
  /// One a column; copies and parts of columns are columns of their own.
  package let questions: [FormQuestion]
  /// Words that are printed instead of asked, by row and column.
  package let printed: [String: [String: FormWords]]
}
