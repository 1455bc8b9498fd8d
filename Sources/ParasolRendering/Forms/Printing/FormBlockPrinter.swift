import ParasolModel

/// Prints the blocks of a form.
struct FormBlockPrinter {
  let printer: FormPrinter
  /// What is known of the rows of this sheet.
  let rows: [FormFilledRow]

  private var texts: FormTexts { printer.texts }
  private var language: String { printer.language }

  init(_ printer: FormPrinter, rows: [FormFilledRow]) {
    (self.printer, self.rows) = (printer, rows)
  }

  func printed(_ block: FormBlock) -> [Block] {
    switch block.content {
    case .heading(let words): [.heading(printer.text(words.value), level: 2)]
    case .text(let words): [.paragraph([.text(printer.text(words.value))])]
    case .note(let words): [.note([.text(printer.text(words.value))])]
    case .fields(let table): FormFieldPrinter(printer).blocks(table)
    case .grid(let grid): [.table(GridPrinter(grid, printer: printer).table(rows))]
    case .ticks(let ticks): [.ticks(list(ticks))]
    case .squares(let squares): self.squares(squares)
    case .drawing(let drawing): self.drawing(drawing)
    case .map(let kind): map(kind)
    case .totals(let table): [.totals(table.rows.map(total))]
    case .key(let key): self.key(key)
    case .pageBreak: [.pageBreak]
    case .beside(let parts):
      [
        .beside(
          parts.map { part in
            BesideColumn(
              share: part.share?.value.value ?? 1, isCutBefore: part.cut?.value.value ?? false,
              blocks: part.blocks.flatMap(printed))
          })
      ]
    }
  }

  private func list(_ ticks: FormTicks) -> TickList {
    let options = printer.reader.options(ticks.boxes.value)
    let ticked = printer.filling.ticked[ticks.id] ?? []
    return TickList(
      label: ticks.ask.map { printer.text($0.value) } ?? "",
      entries: options.map {
        TickList.Entry(line($0), isTicked: ticked.contains($0.id))
      }, columns: ticks.columns?.value.value ?? 0, id: ticks.id)
  }

  /// The drawing of a choice and its words.
  private func line(_ option: FormOption) -> [Inline] {
    let words = Inline.text(texts.text(option, in: language))
    guard let pictogram = option.pictogram else { return [words] }
    return [.pictogram(pictogram, size: printer.drawingSize, label: ""), .text(" "), words]
  }

  private func squares(_ squares: FormSquares) -> [Block] {
    let options = printer.reader.lists[squares.from.value] ?? []
    let ticked = printer.filling.ticked[squares.id] ?? []
    let cells = options.map { option in
      SheetTable.Cell(
        lines: [
          [
            .squares(
              SquareGroup(
                entries: [.init(option.pictogram, label: "")], columns: 1, side: 18)),
            .text(" "), .checkbox(isTicked: ticked.contains(option.id)),
          ], [.text(texts.text(option, in: language))],
        ], alignment: .centre)
    }
    return heading(squares.label)
      + [.table(grid(of: cells, columns: 4, label: squares.id, question: squares.id))]
  }

  private func heading(_ label: Located<FormWords>?) -> [Block] {
    label.map { [.heading(printer.text($0.value), level: 3)] } ?? []
  }

  private func drawing(_ drawing: FormDrawing) -> [Block] {
    let label = printer.text(drawing.label?.value ?? .name(drawing.id))
    let frame = SheetFrame(
      label: label, height: drawing.height?.value.length ?? 60, id: drawing.id)
    let legend = drawing.legend.map { key(.drawings($0.value)) } ?? []
    return heading(drawing.label) + [.frame(frame)] + legend
  }

  private func map(_ kind: FormMapKind) -> [Block] {
    if let known = printer.filling.maps[kind] { return [.map(known)] }
    let height = printer.form.paper.height - printer.form.paper.margin * 2 - 70
    return [.frame(SheetFrame(label: printer.text(printer.form.title.value), height: height))]
  }

  // MARK: Keys

  private func key(_ key: FormKey) -> [Block] {
    let options: [FormOption] =
      switch key {
      case .factors: printer.reader.lists[.factors] ?? []
      case .drawings(let list):
        list.values.map {
          FormOption($0.rawValue, .name("drawing_\($0.rawValue)"), pictogram: $0)
        }
      case .boxes(let boxes): boxes.rows.map { FormOption($0) }
      }
    let isFactors = if case .factors = key { true } else { false }
    let size: Millimetres = isFactors ? 24 : max(printer.drawingSize, 15)
    let cells = options.map { option in
      let words: [Inline] = [.text(texts.text(option, in: language))]
      guard let pictogram = option.pictogram else { return SheetTable.Cell(lines: [words]) }
      let drawing = Inline.pictogram(pictogram, size: size, label: "")
      let isLong = if case .boxes = key { true } else { false }
      return isLong
        ? SheetTable.Cell(lines: [[drawing, .text("  ")] + words], isCentredVertically: true)
        : SheetTable.Cell(lines: [[drawing], words], alignment: .centre)
    }
    let isLong = if case .boxes = key { true } else { false }
    let room = printer.form.paper.contentWidth.tenths / 10
    let columns = isLong ? max(1, room / 90) : isFactors ? 4 : max(2, min(cells.count, room / 28))
    return [
      .table(grid(of: cells, columns: columns, label: printer.text(printer.form.title.value)))
    ]
  }

  private func grid(
    of cells: [SheetTable.Cell], columns: Int, label: String, question: String? = nil
  ) -> SheetTable {
    let rows = stride(from: 0, to: cells.count, by: columns).map { start in
      let part = Array(cells[start..<min(start + columns, cells.count)])
      return SheetTable.Row(
        part + Array(repeating: .empty, count: columns - part.count))
    }
    return SheetTable(
      label: label, columns: Array(repeating: .share(1), count: columns), rows: rows,
      questions: question.map { [$0] } ?? [])
  }

  private func total(_ row: NamedTable<FormName, FormTotal>.Row) -> SheetTotal {
    let total = row.value.value
    let known = FormFieldPrinter(printer).value(row.name.value).compactMap {
      if case .text(let text, _) = $0 { text } else { nil }
    }
    let unit = total.unit.map { " (\(printer.text($0.value)))" } ?? ""
    return SheetTotal(
      label: printer.text(total.label?.value ?? .name(row.name.value)) + unit,
      value: known.isEmpty ? nil : known.joined(),
      formula: total.formula.map { printer.formulas.text($0.value) }, id: row.name.value)
  }
}
