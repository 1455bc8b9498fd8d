import ParasolModel

/// The questions of a form, in print order.
package struct FormQuestions: Sendable {
  package let items: [FormItem]

  package init(_ form: FormDeclaration, lists: FormLists = .usual) {
    let reader = FormQuestionReader(lists: lists)
    items = (form.blocks + form.closing).flatMap(reader.items)
  }

  /// Ids in print order; those inside a grid follow the grid's and a full stop.
  package var ids: [String] {
    items.flatMap { item -> [String] in
      switch item {
      case .words: []
      case .question(let question): [question.id]
      case .grid(let grid): grid.questions.map { "\(grid.id).\($0.id)" }
      }
    }
  }
}

/// Turns blocks into questions.
struct FormQuestionReader {
  let lists: FormLists

  func items(_ block: FormBlock) -> [FormItem] {
    switch block.content {
    case .heading(let words): [.words(words.value, isHeading: true)]
    case .text(let words), .note(let words): [.words(words.value, isHeading: false)]
    case .fields(let table): table.rows.map { .question(question($0)) }
    case .grid(let grid): [.grid(self.grid(grid))]
    case .ticks(let ticks): [.question(question(ticks))]
    case .squares(let squares):
      [
        .question(
          FormQuestion(
            squares.id, FormAnswer(), type: .someOf,
            label: squares.label?.value ?? .name(squares.id),
            choices: lists[squares.from.value] ?? []))
      ]
    case .drawing(let drawing):
      [
        .question(
          FormQuestion(
            drawing.id, FormAnswer(), type: .drawing,
            label: drawing.label?.value ?? .name(drawing.id)))
      ]
    case .totals(let table): table.rows.map { .question(question($0)) }
    case .map, .key, .pageBreak: []
    case .beside(let parts): parts.flatMap { $0.blocks.flatMap(items) }
    }
  }

  func question(_ row: NamedTable<FormName, FormField>.Row) -> FormQuestion {
    let answer = row.value.value.answer
    return FormQuestion(
      row.name.value, answer, label: answer.label?.value ?? .name(row.name.value),
      choices: choices(answer))
  }

  func question(_ row: NamedTable<FormName, FormTotal>.Row) -> FormQuestion {
    let answer = row.value.value.answer
    return FormQuestion(
      row.name.value, answer, type: answer.formula == nil ? answer.type?.value ?? .number : nil,
      label: answer.label?.value ?? .name(row.name.value))
  }

  func question(_ ticks: FormTicks) -> FormQuestion {
    FormQuestion(
      ticks.id, FormAnswer(), type: ticks.isOne ? .oneOf : .someOf,
      label: ticks.ask?.value ?? .name(ticks.id), choices: options(ticks.boxes.value))
  }

  func options(_ boxes: FormBoxes) -> [FormOption] {
    switch boxes {
    case .own(let table): table.rows.map { FormOption($0) }
    case .source(let source): FormOption.drawnApart(lists[source.value] ?? [])
    }
  }

  func choices(_ answer: FormAnswer) -> [FormOption] {
    if let own = answer.choices { return own.value.boxes.rows.map { FormOption($0) } }
    return FormOption.drawnApart(answer.from.flatMap { lists[$0.value] } ?? [])
  }

  // MARK: Grids

  func grid(_ grid: FormGrid) -> FormQuestionGrid {
    let rows = grid.rows.value.rows.filter { $0.value.value.heading?.value.value != true }
    let isAlike = rows.contains { row in
      row.value.value.source == nil ? row.value.value.count != nil : isUnknown(row.value.value)
    }
    var printed: [String: [String: FormWords]] = [:]
    for row in rows {
      guard let words = row.value.value.words?.value else { continue }
      printed[row.name.value] = Dictionary(
        words.rows.map { ($0.name.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
    }
    return FormQuestionGrid(
      id: grid.id, label: grid.label?.value, rows: isAlike ? nil : rows.flatMap(named),
      rowCount: rows.reduce(0) { $0 + ($1.value.value.count?.value.value ?? 1) },
      openName: isAlike ? openName(grid, rows) : nil,
      questions: columns(grid).flatMap(\.questions), printed: printed)
  }

  /// The heading of the column that names the rows, where they come from a source.
  private func openName(
    _ grid: FormGrid, _ rows: [NamedTable<FormName, FormRow>.Row]
  ) -> FormWords? {
    guard rows.contains(where: { $0.value.value.source != nil }) else { return nil }
    let names = grid.columns.value.rows.first { $0.value.value.namesRows }
    return names.map { $0.value.value.answer.label?.value ?? .name($0.name.value) }
  }

  /// Rows from a source that nobody knows.
  private func isUnknown(_ row: FormRow) -> Bool {
    row.source.map { lists[$0.value] == nil } ?? false
  }

  private func named(_ row: NamedTable<FormName, FormRow>.Row) -> [FormOption] {
    guard let source = row.value.value.source?.value else {
      let own = FormOption(
        row.name.value, row.value.value.label?.value ?? .name(row.name.value),
        pictogram: row.value.value.pictograms?.value.values.first)
      return [own]
    }
    let outer = rows(of: source, count: row.value.value.count?.value.value)
    guard let each = row.value.value.each?.value else { return outer }
    return outer.flatMap { first in
      (lists[each] ?? []).map {
        FormOption("\(first.id)_\($0.id)", $0.label, pictogram: $0.pictogram)
      }
    }
  }

  /// The rows of a source; months go on after the plan where a form has room for more.
  func rows(of source: FormSource, count: Int?) -> [FormOption] {
    let known = lists[source] ?? []
    guard source == .months, let count, known.count < count else { return known }
    return FormLists.months(from: known, count: count)
  }

  /// Printed columns that ask something; a column that names the rows asks nothing.
  func columns(_ grid: FormGrid) -> [PrintedColumn] {
    grid.columns.value.rows.flatMap(copies)
  }

  private func copies(_ row: NamedTable<FormName, FormColumn>.Row) -> [PrintedColumn] {
    let column = row.value.value
    guard let source = column.repetition?.value else {
      return [PrintedColumn(row, copy: nil, reader: self)]
    }
    var options = lists[source] ?? FormLists.usual[source] ?? []
    if let count = column.count?.value.value {
      options =
        options.isEmpty
        ? (1...max(count, 1)).map { FormOption("n_\($0)", .name(row.name.value), number: $0) }
        : Array(options.prefix(count))
      // A part of a year begins in any month, so no names are printed before a plan says which.
      if source == .months, count < 12, options.first?.id == FormLists.usual[.months]?.first?.id {
        options = FormLists.unknownMonths(count)
      }
    }
    return options.map { PrintedColumn(row, copy: $0, reader: self) }
  }
}

/// A column as it is printed: one of its copies, with its parts.
struct PrintedColumn {
  let name: String
  let declaration: FormColumn
  let copy: FormOption?
  /// One for each part, else one; none where it names the rows.
  let questions: [FormQuestion]
  /// The id that filled rows and totals know it by.
  let id: String

  init(
    _ row: NamedTable<FormName, FormColumn>.Row, copy: FormOption?, reader: FormQuestionReader
  ) {
    name = row.name.value
    declaration = row.value.value
    self.copy = copy
    let number = copy.map { option in
      option.id.hasPrefix("week_") ? String(option.id.dropFirst("week_".count)) : option.id
    }
    let id = [name, number].compactMap { $0 }.joined(separator: "_")
    self.id = id
    let column = declaration
    if column.namesRows {
      questions = []
    } else if let parts = column.parts?.value.rows {
      questions = parts.map { part in
        let answer = part.value.value.answer
        return FormQuestion(
          copy == nil ? part.name.value : "\(id)_\(part.name.value)", answer,
          type: answer.type == nil && answer.choices == nil && answer.from == nil
            && answer.formula == nil ? .tick : nil,
          label: answer.label?.value ?? .name(part.name.value), copy: copy,
          choices: reader.choices(answer))
      }
    } else {
      let answer = column.answer
      questions = [
        FormQuestion(
          id, answer, label: answer.label?.value ?? copy?.label ?? .name(name), copy: copy,
          choices: reader.choices(answer), first: column.first?.value.text)
      ]
    }
  }

  /// What a row of totals holds below one of its parts.
  func totalRule(_ part: Int, _ question: FormQuestion) -> FormTotalRule {
    let parts = declaration.parts?.value.rows ?? []
    let own =
      parts.isEmpty ? declaration.total?.value : parts[part].value.value.total?.value
    if let own { return own }
    switch question.type {
    case .number, .money: return .sum
    case .computed: return question.formula?.text.contains("/") == true ? .formula : .sum
    default: return .none
    }
  }
}
