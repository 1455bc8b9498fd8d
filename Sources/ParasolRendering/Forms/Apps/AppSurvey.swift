import ParasolModel

/// Turns the questions of a form into the survey of an app, in print order.
struct AppSurvey {
  private(set) var survey = SurveyRows()
  private(set) var lists = AppChoices()
  private let questions: FormQuestions
  private let names: FormNames
  private let speech: AppSpeech
  private let context: XLSForm.Context
  private var notes = 0

  init(questions: FormQuestions, speech: AppSpeech, context: XLSForm.Context) {
    self.questions = questions
    self.speech = speech
    self.context = context
    names = FormNames(questions)
  }

  mutating func build(about: String) {
    for item in questions.items {
      switch item {
      case .words(let words, _): note(speech.all(words))
      case .question(let question): add(question, in: nil)
      case .grid(let grid): add(grid)
      }
    }
    note(speech.reviewNotes.map { [about, $0].filter { !$0.isEmpty }.joined(separator: " · ") })
  }

  private mutating func note(_ label: [String]) {
    notes += 1
    survey.rows.append(SurveyRow(type: "note", name: "words_\(notes)", label: label))
  }

  // MARK: Questions

  private mutating func add(_ question: FormQuestion, in grid: FormQuestionGrid?) {
    var row = SurveyRow(type: "", name: question.id, label: label(of: question))
    let choices = XLSFormType.choices(question, context.lists)
    if choices.isEmpty {
      (row.type, row.appearance) = XLSFormType.plain(question)
      if row.type == "image" { row.parameters = "max-pixels=1024" }
    } else {
      let id = [grid?.id, question.id].compactMap { $0 }.joined(separator: "_")
      let list = lists.name(choices, for: id)
      row.type = question.type == .someOf ? "select_multiple \(list)" : "select_one \(list)"
      if XLSFormType.isYesNo(question) { row.appearance = "horizontal" }
    }
    row.hint = hint(of: question)
    if let formula = question.formula {
      let reckoner = XPathFormula(
        names: names, monthFactor: context.monthFactor, grid: grid, question: question)
      if let calculation = reckoner.calculation(formula) {
        row.calculation = calculation
        row.isReadOnly = true
      }
    } else {
      limit(&row, question)
    }
    if let grid { answerPrinted(&row, question, grid) }
    survey.rows.append(row)
  }

  private func label(of question: FormQuestion) -> [String] {
    let labels = speech.all(question.label, drawing: question.pictogram)
    guard let copy = question.copy, copy.label != question.label else { return labels }
    return zip(speech.all(copy), labels).map { "\($0): \($1)" }
  }

  private func hint(of question: FormQuestion) -> [String] {
    var parts = [question.hint, question.unit].compactMap { $0.map { speech.all($0) } }
    switch question.type {
    case .person, .code, .place, .worker, .sign: parts.append(speech.all(.neverAName))
    case .week: parts.append(speech.all(.firstDayOfWeek))
    default: break
    }
    guard !parts.isEmpty else { return [] }
    return speech.languages.indices.map { index in
      parts.map { $0[index] }.joined(separator: " · ")
    }
  }

  private func limit(_ row: inout SurveyRow, _ question: FormQuestion) {
    let least = question.atLeast?.decimal(places: 4)
    let most = question.atMost?.decimal(places: 4)
    switch (least, most) {
    case (let least?, let most?):
      row.constraint = ". >= \(least) and . <= \(most)"
      row.constraintMessage = speech.all(.numberBetween, ["least": least, "most": most])
    case (let least?, nil):
      row.constraint = ". >= \(least)"
      row.constraintMessage = speech.all(.numberAtLeast, ["least": least])
    case (nil, let most?):
      row.constraint = ". <= \(most)"
      row.constraintMessage = speech.all(.numberAtMost, ["most": most])
    case (nil, nil): break
    }
  }

  // MARK: Grids

  private mutating func add(_ grid: FormQuestionGrid) {
    var start = SurveyRow(type: "begin_repeat", name: grid.id, appearance: "field-list")
    start.label = speech.all(grid.label ?? .name(grid.id))
    if let rows = grid.rows { start.repeatCount = String(rows.count) }
    survey.rows.append(start)
    if let rows = grid.rows { survey.rows.append(rowName(rows, grid)) }
    if let name = grid.openName {
      survey.rows.append(
        SurveyRow(
          type: "text", name: XLSForm.rowName(of: grid), label: speech.all(name),
          hint: speech.all(.neverAName)))
    }
    for question in grid.questions { add(question, in: grid) }
    survey.rows.append(SurveyRow(type: "end_repeat", name: grid.id))
  }

  /// Which of the rows with names this is, shown and kept, not asked.
  private mutating func rowName(_ rows: [FormOption], _ grid: FormQuestionGrid) -> SurveyRow {
    let id = XLSForm.rowName(of: grid)
    var row = SurveyRow(type: "select_one \(lists.name(rows, for: id))", name: id)
    row.label = speech.all(grid.label ?? .name(grid.id))
    row.calculation = chosen(rows.map(\.id))
    row.isReadOnly = true
    return row
  }

  private func chosen(_ ids: [String]) -> String {
    "selected-at('\(ids.joined(separator: " "))', position(..) - 1)"
  }

  /// Words that are printed in a cell are shown and not asked for.
  private mutating func answerPrinted(
    _ row: inout SurveyRow, _ question: FormQuestion, _ grid: FormQuestionGrid
  ) {
    guard let rows = grid.rows else { return }
    let printed = rows.map { grid.printed[$0.id]?[question.id] }
    guard printed.contains(where: { $0 != nil }) else { return }
    if printed.contains(where: { $0 == nil }) {
      let asked = zip(rows, printed).filter { $1 == nil }.map(\.0.id).joined(separator: " ")
      row.relevant = "selected('\(asked)', ../\(XLSForm.rowName(of: grid)))"
    } else {
      let options = zip(rows, printed).map { FormOption($0.id, $1 ?? $0.label) }
      row.type = "select_one \(lists.name(options, for: "\(grid.id)_\(question.id)"))"
      row.appearance = ""
      row.calculation = chosen(rows.map(\.id))
      row.isReadOnly = true
    }
  }
}

extension XLSForm {
  /// What the row of a grid is called by in its data.
  static func rowName(of grid: FormQuestionGrid) -> String { "\(grid.id)_row" }
}
