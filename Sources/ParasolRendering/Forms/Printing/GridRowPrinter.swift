import ParasolModel

/// Prints the rows of a grid.
struct GridRowPrinter {
  private let grid: GridPrinter
  private let widths: [Millimetres]
  private let style: NumberStyle
  private var printer: FormPrinter { grid.printer }

  init(_ grid: GridPrinter) {
    self.grid = grid
    widths = grid.widths
    style = grid.numberStyle
  }

  /// The width of the column that names the rows.
  private var nameWidth: Millimetres {
    zip(grid.columns, widths).first { $0.0.declaration.namesRows }?.1 ?? 40
  }

  /// A row to be printed.
  private struct Planned {
    var id: String
    var words: String
    var pictograms: [Pictogram] = []
    var isHeading = false
    var declaration: FormRow
    var known: FormFilledRow
  }

  func rows(_ filled: [FormFilledRow]) -> [SheetTable.Row] {
    var rest = filled[...]
    return grid.grid.rows.value.rows.flatMap { planned($0, &rest) }.map(row)
  }

  private func planned(
    _ row: NamedTable<FormName, FormRow>.Row, _ filled: inout ArraySlice<FormFilledRow>
  ) -> [Planned] {
    let declaration = row.value.value
    let label = declaration.label.map { printer.text($0.value) }
    func plan(_ id: String, _ words: String, _ known: FormFilledRow) -> Planned {
      Planned(id: id, words: words, declaration: declaration, known: known)
    }
    if let source = declaration.source?.value {
      return sourced(source, count: declaration.count?.value.value, plan) + spare(row, plan)
    }
    if let count = declaration.count?.value.value {
      return (1...max(1, count)).map { number in
        plan("", label ?? "\(number)", filled.popFirst() ?? FormFilledRow())
      }
    }
    var only = plan(
      row.name.value, label ?? printer.text(.name(row.name.value)),
      named(row.name.value) ?? FormFilledRow())
    only.pictograms = declaration.pictograms?.value.values ?? []
    only.isHeading = declaration.heading?.value.value ?? false
    return [only]
  }

  private func named(_ id: String) -> FormFilledRow? { printer.filling.named[grid.grid.id]?[id] }

  private func sourced(
    _ source: FormSource, count: Int?, _ plan: (String, String, FormFilledRow) -> Planned
  ) -> [Planned] {
    let options = printer.reader.rows(of: source, count: count)
    let names = isNumbered(source) ? options.indices.map { "\($0 + 1)" } : named(options)
    return zip(options, names).flatMap { option, words -> [Planned] in
      var outer = plan(option.id, words, named(option.id) ?? FormFilledRow())
      outer.pictograms = [option.pictogram].compactMap { $0 }
      guard let each = outer.declaration.each?.value else { return [outer] }
      outer.isHeading = true
      let second = printer.reader.lists[each] ?? []
      let inner = zip(second, named(second)).map { second, words in
        let id = "\(option.id)_\(second.id)"
        var row = plan(id, words, named(id) ?? FormFilledRow())
        row.pictograms = [second.pictogram].compactMap { $0 }
        return row
      }
      return [outer] + inner
    }
  }

  private func named(_ options: [FormOption]) -> [String] { printer.texts(options, in: nameWidth) }

  /// Where another column shows the codes of the workers, the rows are counted.
  private func isNumbered(_ source: FormSource) -> Bool {
    source == .workers
      && grid.columns.contains { $0.questions.contains { $0.type == .worker } }
  }

  /// Blank rows: those asked for, and those of a source that nobody knows.
  private func spare(
    _ row: NamedTable<FormName, FormRow>.Row, _ plan: (String, String, FormFilledRow) -> Planned
  ) -> [Planned] {
    let declaration = row.value.value
    let isKnown = declaration.source.map { printer.reader.lists[$0.value] != nil } ?? false
    let count =
      isKnown
      ? declaration.spare?.value.value ?? 0
      : declaration.count?.value.value ?? declaration.spare?.value.value ?? 8
    return (0..<count).map { _ in plan("", "", FormFilledRow()) }
  }

  // MARK: Cells

  private func row(_ planned: Planned) -> SheetTable.Row {
    var height = planned.declaration.height?.value.length ?? 9
    if planned.known.isQuiet { height = min(height, FormFilledRow.quietHeight) }
    let count = grid.columns.reduce(0) { $0 + max(1, $1.questions.count) }
    if planned.isHeading {
      var cell = SheetTable.Cell.heading(planned.words, columnSpan: count)
      cell.alignment = .start
      cell.namesRow = true
      return SheetTable.Row([cell], minimumHeight: height, headsNext: true)
    }
    let cells = zip(grid.columns, widths).flatMap { column, width -> [SheetTable.Cell] in
      column.declaration.namesRows
        ? [head(planned)]
        : column.questions.enumerated().map {
          cell(column, $1, part: $0, planned, height, width)
        }
    }
    return SheetTable.Row(cells, minimumHeight: height)
  }

  private func head(_ row: Planned) -> SheetTable.Cell {
    let size = printer.drawingSize
    let drawings: [[Inline]] = row.pictograms.map { [.pictogram($0, size: size, label: "")] }
    return SheetTable.Cell(
      lines: drawings + (row.words.isEmpty ? [] : [[.text(row.words)]]),
      alignment: printer.isPictorial ? .centre : .start, isCentredVertically: true,
      // A row that nobody has named yet is room to write, and no heading to be read aloud.
      namesRow: !row.words.isEmpty || !drawings.isEmpty)
  }

  private func cell(
    _ column: PrintedColumn, _ question: FormQuestion, part: Int, _ row: Planned,
    _ height: Millimetres, _ width: Millimetres
  ) -> SheetTable.Cell {
    if let words = row.declaration.words?.value[column.name] {
      return SheetTable.Cell(
        lines: [[.text(printer.text(words.value))]], isCentredVertically: true)
    }
    let parts = column.declaration.parts?.value.rows ?? []
    let own = parts.isEmpty ? column.declaration.cell : parts[part].value.value.cell
    let items = (own ?? (parts.isEmpty ? row.declaration.cell : nil))?.value.values
    let cells = GridCellPrinter(printer, choices: question.choices)
    let partWidth = Millimetres(tenths: width.tenths / max(1, column.questions.count))
    let lines =
      row.known.lines(question, printer.words, style) ?? items.map { cells.lines($0) }
      ?? cells.lines(
        question, height: height,
        width: partWidth, isPart: !parts.isEmpty)
    let isPlace = items?.contains { $0 == .part(.hotspot) } ?? false
    let isList = [.oneOf, .someOf].contains(question.type) && items == nil
    return SheetTable.Cell(
      lines: lines, alignment: isPlace || isList ? .start : .centre,
      isCentredVertically: !isPlace, shade: row.known.shade(of: question.id))
  }
}

extension FormFilledRow {
  /// What is known of a cell; nil where it stays open.
  func lines(_ question: FormQuestion, _ words: Words, _ style: NumberStyle) -> [[Inline]]? {
    if let known = cells[question.id] { return known }
    return numbers[question.id].map { [[style.printed($0, words)]] }
  }
}

/// What is printed in cells before anybody writes.
struct GridCellPrinter {
  private let printer: FormPrinter
  /// Those of the column, if it has any: the squares of its cells stand for them.
  private let choices: [FormOption]

  init(_ printer: FormPrinter, choices: [FormOption]) {
    (self.printer, self.choices) = (printer, choices)
  }

  /// By the type of the question.
  func lines(
    _ question: FormQuestion, height: Millimetres, width: Millimetres, isPart: Bool
  ) -> [[Inline]] {
    switch question.type {
    case .tick where !isPart: [[.checkbox(isTicked: false)]]
    case .yesNo: [FormFieldPrinter.yesNo(printer.words)]
    case .oneOf, .someOf: choices(question.choices, width)
    case .person: height >= 15 ? [[.square(side: min(height - 3, 24))]] : []
    default: []
    }
  }

  /// Boxes with their words under each other; beside each other where that takes fewer lines.
  private func choices(_ options: [FormOption], _ width: Millimetres) -> [[Inline]] {
    let words = options.map { printer.texts.text($0, in: printer.language) }
    let room = width.tenths - 16
    let needed = words.map { $0.count * 22 + 60 }
    var lines = 1
    var used = 0
    for each in needed {
      if used > 0, used + each > room { (lines, used) = (lines + 1, 0) }
      used += each + 20
    }
    let isFlowing = lines < options.count && needed.allSatisfy { $0 <= room }
    let boxes = zip(options, words).map { option, text in
      var line: [Inline] = [.checkbox(isTicked: false), .text("\u{A0}")]
      if let pictogram = option.pictogram, printer.isPictorial {
        line.append(.pictogram(pictogram, size: 9, label: ""))
      }
      return line + [.text(isFlowing ? text.replacing(" ", with: "\u{A0}") : text)]
    }
    guard isFlowing else { return boxes }
    return [Array(boxes.joined(separator: [.text("  ")]))]
  }

  /// Drawings beside each other, other parts below them.
  func lines(_ items: [FormCellItem]) -> [[Inline]] {
    var lines: [[Inline]] = []
    var isDrawn = false
    for item in items {
      let next = self.lines(item)
      let isDrawing = if case .pictogram = item { true } else { false }
      if isDrawing, isDrawn, let last = lines.last {
        lines[lines.count - 1] = last + [.text(" ")] + next.flatMap { $0 }
      } else {
        lines += next
      }
      isDrawn = isDrawing
    }
    return lines
  }

  private func lines(_ item: FormCellItem) -> [[Inline]] {
    switch item {
    case .pictogram(let pictogram):
      let label = printer.words.drawing(pictogram)
      return [[.pictogram(pictogram, size: printer.drawingSize, label: label)]]
    case .part(let part): return lines(part)
    }
  }

  private func lines(_ part: FormCellPart) -> [[Inline]] {
    switch part {
    case .symbol: [[.square(side: 24)]]
    case .factors: [[.squares(squares)]]
    case .hotspot: [[.writeIn(width: 28)]]
    case .people:
      Array(
        repeating: [
          .squares(
            SquareGroup(entries: (1...3).map { _ in .init(nil, label: "") }, columns: 3, side: 8))
        ], count: 2)
    case .stock:
      [
        [
          .pictogram(.condom, size: 15, label: printer.words[.condoms]),
          .pictogram(.lubricant, size: 15, label: printer.words[.lubricant]),
        ],
        [.writeIn(width: 13), .text(" "), .writeIn(width: 13)],
      ]
    case .tick: [[.checkbox(isTicked: false)]]
    case .date, .entries: []
    }
  }

  /// The squares of a person's risks.
  private var squares: SquareGroup {
    SquareGroup(
      entries: (choices.isEmpty ? printer.reader.lists[.factors] ?? [] : choices).map {
        .init($0.pictogram, label: printer.texts.text($0, in: printer.language))
      }, columns: 4, side: 15)
  }
}
