import ParasolModel

/// Prints the grid of a form: declared columns and rows become cells.
struct GridPrinter {
  let grid: FormGrid
  let printer: FormPrinter
  let columns: [PrintedColumn]

  init(_ grid: FormGrid, printer: FormPrinter) {
    self.grid = grid
    self.printer = printer
    columns = printer.reader.columns(grid)
  }

  /// The grid, and below it the formulas that are too long for their headings.
  func blocks(_ filled: [FormFilledRow]) -> [Block] {
    let long = zip(columns, widths).flatMap { column, width -> [String] in
      column.questions.compactMap { question in
        guard let formula = question.formula else { return nil }
        let text = printer.formulas.text(formula)
        let part = width.tenths / max(1, column.questions.count)
        guard !GridPrinter.fits(text, tenths: part) else { return nil }
        return "\(label(of: question, in: column)) \(text)"
      }
    }
    let notes = Set(long).sorted { long.firstIndex(of: $0) ?? 0 < long.firstIndex(of: $1) ?? 0 }
    let below: [Block] =
      notes.isEmpty ? [] : [.paragraph([.text(notes.joined(separator: " · "))])]
    return [.table(table(filled))] + below
  }

  /// A heading does not grow beyond four lines of a formula.
  static func fits(_ formula: String, tenths: Int) -> Bool {
    formula.count * 21 <= tenths * 3
  }

  /// The words of a column or a part of one.
  func label(of question: FormQuestion, in column: PrintedColumn) -> String {
    let isPart = column.declaration.parts != nil
    let own = isPart ? question.label : column.declaration.answer.label?.value ?? .name(column.name)
    return printer.texts.text(own, drawing: question.pictogram, in: printer.language)
  }

  /// Widths of the printed columns on the form's paper.
  var widths: [Millimetres] {
    let all = columns.map(widths)
    let narrow = ColumnWidths.resolve(all.flatMap { $0 }, in: printer.form.paper.contentWidth)
    var next = 0
    return all.map { parts in
      defer { next += parts.count }
      return narrow[next..<next + parts.count].reduce(0) { $0 + $1 }
    }
  }

  func table(_ filled: [FormFilledRow]) -> SheetTable {
    let filled = printer.filling.others[grid.id] ?? filled
    var rows = GridRowPrinter(self).rows(filled)
    if grid.hasTotal { rows.append(totals) }
    return SheetTable(
      label: printer.text(grid.label?.value ?? printer.form.title.value),
      columns: columns.flatMap(widths), header: GridHeaderPrinter(self).rows, rows: rows,
      questions: columns.flatMap(\.questions).map { "\(grid.id).\($0.id)" })
  }

  private func widths(_ column: PrintedColumn) -> [SheetTable.Column] {
    let parts = column.declaration.parts?.value.rows ?? []
    let whole = column.declaration.width?.value.length
    guard !parts.isEmpty else { return [whole.map { .millimetres($0) } ?? .share(1)] }
    return parts.map { part in
      if let own = part.value.value.width?.value.length { return .millimetres(own) }
      return whole.map { .millimetres(Millimetres(tenths: $0.tenths / parts.count)) } ?? .share(1)
    }
  }

  // MARK: Totals

  /// A last row: sums to be written, or what is known of them.
  private var totals: SheetTable.Row {
    let known = printer.filling.named[grid.id]?["total"] ?? FormFilledRow()
    let style = numberStyle
    var isNamed = false
    let cells = columns.flatMap { column -> [SheetTable.Cell] in
      if column.questions.isEmpty {
        isNamed = true
        return [totalName]
      }
      return column.questions.enumerated().map { index, question in
        if !isNamed, !hasNameColumn {
          isNamed = true
          return totalName
        }
        let rule = column.totalRule(index, question)
        return SheetTable.Cell(
          lines: known.lines(question, printer.words, style) ?? [],
          alignment: .centre, isCentredVertically: true,
          shade: rule == .none && known.lines(question, printer.words, style) == nil
            ? .closed : known.shade(of: question.id))
      }
    }
    return SheetTable.Row(cells, minimumHeight: 9)
  }

  private var hasNameColumn: Bool { columns.contains { $0.declaration.namesRows } }

  private var totalName: SheetTable.Cell {
    SheetTable.Cell(
      lines: [[.strong(printer.words[.total])]], isCentredVertically: true, namesRow: true)
  }

}

/// Prints the heading rows of a grid.
struct GridHeaderPrinter {
  let grid: GridPrinter
  private let widths: [Millimetres]
  private var printer: FormPrinter { grid.printer }

  init(_ grid: GridPrinter) {
    self.grid = grid
    widths = grid.widths
  }

  var rows: [SheetTable.Row] {
    let hasParts = grid.columns.contains { $0.declaration.parts != nil }
    let first = zip(grid.columns, widths).map { column, width in
      let parts = column.declaration.parts?.value.rows.count ?? 0
      return heading(
        column, width, columnSpan: max(1, parts), rowSpan: hasParts && parts == 0 ? 2 : 1)
    }
    guard hasParts else { return [.init(first)] }
    let second = zip(grid.columns, widths).flatMap { column, width in
      column.declaration.parts == nil
        ? []
        : column.questions.map {
          heading($0, Millimetres(tenths: width.tenths / max(1, column.questions.count)))
        }
    }
    return [.init(first), .init(second)]
  }

  private func heading(
    _ column: PrintedColumn, _ width: Millimetres, columnSpan: Int, rowSpan: Int
  ) -> SheetTable.Cell {
    let answer = column.declaration.answer
    let own: FormWords? = answer.label?.value
    let name = FormWords.name(column.name)
    let label =
      copied(column, width)
      ?? printer.texts.text(
        own ?? name, drawing: answer.pictogram?.value, in: printer.language)
    var cell = SheetTable.Cell.heading(
      isBlankName(column) ? "" : label, columnSpan: columnSpan, rowSpan: rowSpan)
    let drawing = column.copy?.pictogram ?? answer.pictogram?.value
    if let drawing {
      cell.lines.insert([.pictogram(drawing, size: printer.drawingSize, label: "")], at: 0)
    }
    cell.lines += notes(answer, width)
    return cell
  }

  /// The words of a copy of a column, chosen together with those of its other copies.
  private func copied(_ column: PrintedColumn, _ width: Millimetres) -> String? {
    guard let copy = column.copy else { return nil }
    let copies = grid.columns.filter { $0.name == column.name }.compactMap(\.copy)
    return zip(copies, printer.texts(copies, in: width, isBold: true)).first { $0.0 == copy }?.1
  }

  /// A column that names rows may have no words of its own.
  private func isBlankName(_ column: PrintedColumn) -> Bool {
    column.declaration.namesRows && column.declaration.answer.label == nil
      && !printer.texts.knows(column.name)
  }

  private func heading(_ question: FormQuestion, _ width: Millimetres) -> SheetTable.Cell {
    var lines: [[Inline]] = []
    if let pictogram = question.pictogram {
      lines.append([.pictogram(pictogram, size: printer.drawingSize, label: "")])
    }
    lines.append([
      .text(
        printer.texts.text(question.label, drawing: question.pictogram, in: printer.language))
    ])
    lines += formula(question.formula, width)
    return SheetTable.Cell(
      lines: lines, alignment: .centre, isCentredVertically: true, shade: .heading)
  }

  /// What is too long stands below the grid.
  private func formula(_ formula: Formula?, _ width: Millimetres) -> [[Inline]] {
    guard let formula else { return [] }
    let text = printer.formulas.text(formula)
    return GridPrinter.fits(text, tenths: width.tenths) ? [[.text(text)]] : []
  }

  private func notes(_ answer: FormAnswer, _ width: Millimetres) -> [[Inline]] {
    var notes: [String] = []
    if let unit = answer.unit { notes.append(printer.text(unit.value)) }
    if let hint = answer.hint { notes.append(printer.text(hint.value)) }
    let formula = formula(answer.formula?.value, width)
    if answer.formula != nil, let most = answer.atMost {
      notes.append("≤ \(printer.words.number(most.value.value))")
    }
    return formula + notes.map { [.text($0)] }
  }
}
