import ParasolModel

/// Prints the grid of a form: declared columns and rows become cells.
struct GridPrinter {
  /// A printed column.
  private struct Column {
    /// What a filled row calls it.
    let name: String
    let declaration: FormColumn
    let text: String
    let pictogram: Pictogram?
  }

  private let grid: FormGrid
  private let printer: FormPrinter
  private let columns: [Column]

  init(_ grid: FormGrid, printer: FormPrinter) {
    self.grid = grid
    self.printer = printer
    columns = grid.columns.value.rows.flatMap { GridPrinter.printed($0, printer) }
  }

  func table(_ filled: [FormFilledRow]) -> SheetTable {
    SheetTable(
      label: grid.label?.value.text(in: printer.words.asked)
        ?? printer.form.title.text(in: printer.words.asked),
      columns: columns.flatMap(widths), header: header, rows: rows(filled))
  }

  private static func printed(_ row: Table<FormColumn>.Row, _ printer: FormPrinter) -> [Column] {
    let declaration = row.value.value
    switch declaration.repetition?.value {
    case .weeks:
      return (1...max(1, printer.filling.weeks)).map { number in
        Column(
          name: "week-\(number)", declaration: declaration,
          text: printer.words[.weekNumber, ["number": "\(number)"]],
          pictogram: declaration.pictogram?.value)
      }
    case .weekdays:
      return zip(Weekday.allCases, FormPrinter.dayNames).map { day, name in
        Column(
          name: name, declaration: declaration, text: printer.words.weekday(day), pictogram: nil)
      }
    case .timeBlocks, nil:
      return [
        Column(
          name: row.name.value, declaration: declaration,
          text: FormLabels.text(row.name.value, declaration.label, in: printer.words),
          pictogram: declaration.pictogram?.value)
      ]
    }
  }

  private func widths(_ column: Column) -> [SheetTable.Column] {
    let parts = max(column.declaration.parts?.value.rows.count ?? 1, 1)
    guard let width = column.declaration.width?.value.length else {
      return Array(repeating: .share(1), count: parts)
    }
    let narrow = Millimetres(tenths: width.tenths / parts)
    return Array(repeating: .millimetres(narrow), count: parts)
  }

  // MARK: Heading

  private var hasParts: Bool { columns.contains { $0.declaration.parts != nil } }

  private var header: [SheetTable.Row] {
    let depth = hasParts ? 2 : 1
    let first = columns.map { column in
      var cell = SheetTable.Cell.heading(
        column.text, columnSpan: column.declaration.parts?.value.rows.count ?? 1,
        rowSpan: column.declaration.parts == nil ? depth : 1)
      if let pictogram = column.pictogram {
        cell.lines.insert([.pictogram(pictogram, size: 15, label: "")], at: 0)
      }
      return cell
    }
    guard hasParts else { return [.init(first)] }
    let second = columns.flatMap { ($0.declaration.parts?.value.rows ?? []).map(heading) }
    return [.init(first), .init(second)]
  }

  private func heading(_ part: Table<FormPart>.Row) -> SheetTable.Cell {
    let text = FormLabels.text(
      part.name.value, part.value.value.label, drawing: part.value.value.pictogram?.value,
      in: printer.words)
    var lines: [[Inline]] = []
    if let pictogram = part.value.value.pictogram?.value {
      lines.append([.pictogram(pictogram, size: 15, label: "")])
    }
    lines.append([.text(text)])
    return SheetTable.Cell(
      lines: lines, alignment: .centre, isCentredVertically: true, shade: .heading)
  }

  // MARK: Rows

  private func rows(_ filled: [FormFilledRow]) -> [SheetTable.Row] {
    var rows: [SheetTable.Row] = []
    for row in grid.rows.value.rows {
      let declaration = row.value.value
      let label = FormLabels.text(row.name.value, declaration.label, in: printer.words)
      let height = declaration.height?.value.length ?? 9
      for (text, pictograms) in heads(of: declaration, label: label) {
        let known = rows.count < filled.count ? filled[rows.count] : FormFilledRow()
        rows.append(
          .init(
            columns.flatMap { column in
              column.declaration.names?.value.value == true
                ? [head(text, pictograms)] : cells(column, declaration, known)
            }, minimumHeight: height))
      }
    }
    return rows
  }

  /// The first cells of the printed rows that one declared row stands for.
  private func heads(of row: FormRow, label: String) -> [(String, [Pictogram])] {
    if row.repetition?.value == .timeBlocks {
      return printer.filling.timeBlocks.map { (printer.words[$0.phrase], [$0.pictogram]) }
    }
    let pictograms = row.pictograms?.value.values ?? []
    return Array(repeating: (label, pictograms), count: max(1, row.count?.value.value ?? 1))
  }

  private func head(_ text: String, _ pictograms: [Pictogram]) -> SheetTable.Cell {
    var lines: [[Inline]] = pictograms.map { [.pictogram($0, size: 15, label: "")] }
    lines.append([.text(text)])
    return SheetTable.Cell(
      lines: lines, alignment: .centre, isCentredVertically: true, namesRow: true)
  }

  private func cells(
    _ column: Column, _ row: FormRow, _ known: FormFilledRow
  ) -> [SheetTable.Cell] {
    let parts = column.declaration.parts?.value.rows ?? []
    guard parts.isEmpty else {
      return parts.map { cell("\(column.name).\($0.name.value)", [], known) }
    }
    let content = column.declaration.cell?.value.values ?? row.cell?.value.values ?? []
    return [cell(column.name, content, known)]
  }

  private func cell(
    _ name: String, _ content: [FormCellPart], _ known: FormFilledRow
  ) -> SheetTable.Cell {
    let lines = known.cells[name] ?? content.flatMap(blank)
    return SheetTable.Cell(
      lines: lines, alignment: content.contains(.hotspot) ? .start : .centre,
      isCentredVertically: !content.contains(.hotspot),
      shade: known.closed.contains(name) ? .closed : .none)
  }

  private func blank(_ part: FormCellPart) -> [[Inline]] {
    switch part {
    case .symbol: [[.square(side: 24)]]
    case .factors: [[.squares(FormPrinter.squares(printer.filling.factors, printer.words))]]
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
    }
  }
}

extension FormPrinter {
  /// What filled rows call the days of a week, Monday first.
  package static let dayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The squares of a person's risks, for a filled row that covers some of them.
  package static func squares(_ factors: [FormFactor], _ words: Words) -> SquareGroup {
    SquareGroup(
      entries: factors.map { .init($0.pictogram, label: words[$0.phrase]) }, columns: 4, side: 15)
  }
}
