import ParasolModel

/// Lays the questions of a form out in tables.
struct RegisterBuilder {
  let form: FormDeclaration
  let questions: FormQuestions
  let texts: FormTexts
  let language: String
  let sources: FormLists
  let monthFactor: Fraction

  /// Rows that are made ready, of sheets and of what stands on them (Parasol's default).
  static let sheetRows = 200
  static let gridRows = 1000

  func build() -> (tables: [RegisterTable], lists: [[String]]) {
    var lists: [[String]] = []
    let top = questions.items.compactMap { item in
      if case .question(let question) = item { question } else { nil }
    }
    let grids = questions.items.compactMap { item in
      if case .grid(let grid) = item { grid } else { nil }
    }
    let places = places(top, grids)
    let head = RegisterTable(
      name: form.number,
      columns: [sheetColumn(.number(least: Fraction(1), most: nil))]
        + top.map { column($0, in: nil, places, &lists) }, rowCount: Self.sheetRows)
    let others = grids.map { grid in
      var columns = [sheetColumn(.sheet)]
      if let rows = grid.rows {
        let number = number(of: rows.map(text), &lists)
        columns.append(
          RegisterColumn(
            id: XLSForm.rowName(of: grid), label: text(grid.label ?? .name(grid.id)),
            kind: .choice(number), formula: nil))
      }
      if let name = grid.openName {
        columns.append(
          RegisterColumn(
            id: XLSForm.rowName(of: grid), label: text(name), kind: .text, formula: nil))
      }
      columns += grid.questions.map { column($0, in: grid, places, &lists) }
      return RegisterTable(name: grid.id, columns: columns, rowCount: Self.gridRows)
    }
    return ([head] + others, lists)
  }

  private func places(_ top: [FormQuestion], _ grids: [FormQuestionGrid]) -> RegisterPlaces {
    var places = RegisterPlaces()
    for (index, question) in top.enumerated() {
      places[question.id, nil] = .init(
        table: form.number, column: index + 1, rowCount: Self.sheetRows)
    }
    for grid in grids {
      for (index, question) in grid.questions.enumerated() {
        places[question.id, grid.id] = .init(
          table: grid.id, column: index + (grid.rows == nil && grid.openName == nil ? 1 : 2),
          rowCount: Self.gridRows)
      }
    }
    return places
  }

  private func sheetColumn(_ kind: RegisterColumn.Kind) -> RegisterColumn {
    RegisterColumn(
      id: "sheet", label: "\(text(.name("form"))) \(form.number) №", kind: kind, formula: nil)
  }

  private func column(
    _ question: FormQuestion, in grid: FormQuestionGrid?, _ places: RegisterPlaces,
    _ lists: inout [[String]]
  ) -> RegisterColumn {
    var label = AppSpeech.plain(
      texts.text(question.label, drawing: question.pictogram, in: language))
    if let copy = question.copy, copy.label != question.label { label = "\(text(copy)): \(label)" }
    if let unit = question.unit { label += " (\(text(unit)))" }
    if let formula = question.formula {
      let reckoner = CellFormula(
        names: FormNames(questions), places: places, monthFactor: monthFactor, grid: grid,
        question: question, words: answer)
      if let cell = reckoner.cell(formula) {
        let isDate = FormulaScope.result(formula.expression).isDate
        return RegisterColumn(
          id: question.id, label: label, kind: .computed(isDate: isDate), formula: cell)
      }
    }
    return RegisterColumn(
      id: question.id, label: label, kind: kind(of: question, &lists), formula: nil)
  }

  private func kind(
    of question: FormQuestion, _ lists: inout [[String]]
  ) -> RegisterColumn.Kind {
    let choices = XLSFormType.choices(question, sources).map(text)
    if !choices.isEmpty {
      return question.type == .someOf ? .choices(choices) : .choice(number(of: choices, &lists))
    }
    switch question.type {
    case .number, .computed: return .number(least: question.atLeast, most: question.atMost)
    case .money: return .money
    case .date, .week: return .date
    case .month: return .month
    case .time: return .time
    default: return .text
    }
  }

  private func number(of choices: [String], _ lists: inout [[String]]) -> Int {
    if let known = lists.firstIndex(of: choices) { return known }
    lists.append(choices)
    return lists.count - 1
  }

  private func text(_ words: FormWords) -> String {
    AppSpeech.plain(texts.text(words, in: language))
  }

  private func text(_ option: FormOption) -> String {
    AppSpeech.plain(texts.text(option, in: language))
  }

  /// The words of an answer, as a drop-down has them.
  private func answer(_ id: String, of question: FormQuestion) -> String {
    XLSFormType.choices(question, sources).first { $0.id == id }.map(text)
      ?? text(FormWords.name(id))
  }
}
