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
    case .grid(let grid): GridPrinter(grid, printer: printer).blocks(rows)
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
    label.map { [.heading(printer.text($0.value), level: 2)] } ?? []
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
    switch key {
    case .factors:
      return captions(printer.reader.lists[.factors] ?? [], size: 24, columns: 4)
    case .drawings(let list):
      let options = list.values.map {
        FormOption($0.rawValue, .name("drawing_\($0.rawValue)"), pictogram: $0)
      }
      let columns = max(2, min(options.count, room / 28))
      return captions(options, size: max(printer.drawingSize, 15), columns: columns)
    case .boxes(let boxes): return explained(boxes.rows.map { FormOption($0) })
    }
  }

  /// The width between the margins, in millimetres.
  private var room: Int { printer.form.paper.contentWidth.tenths / 10 }

  /// Drawings with their words below them.
  private func captions(
    _ options: [FormOption], size: Millimetres, columns: Int
  ) -> [Block] {
    let cells = options.map { option in
      let drawing = option.pictogram.map { [Inline.pictogram($0, size: size, label: "")] }
      let words: [Inline] = [.text(texts.text(option, in: language))]
      return SheetTable.Cell(
        lines: [drawing, words].compactMap { $0 }, alignment: .centre, isCentredVertically: true)
    }
    return [
      .table(grid(of: cells, columns: columns, label: printer.text(printer.form.title.value)))
    ]
  }

  /// Drawings with sentences beside them.
  private func explained(_ options: [FormOption]) -> [Block] {
    let columns = max(1, min(options.count, room / 85))
    let pairs = options.map { option in
      let drawing = option.pictogram.map { [[Inline.pictogram($0, size: 15, label: "")]] } ?? []
      return [
        SheetTable.Cell(lines: drawing, alignment: .centre, isCentredVertically: true),
        SheetTable.Cell(
          lines: [[.text(texts.text(option, in: language))]], isCentredVertically: true),
      ]
    }
    let rows = stride(from: 0, to: pairs.count, by: columns).map { start in
      let part = pairs[start..<min(start + columns, pairs.count)]
      let missing = (columns - part.count) * 2
      return SheetTable.Row(part.flatMap { $0 } + Array(repeating: .empty, count: missing))
    }
    let widths = (0..<columns).flatMap { _ -> [SheetTable.Column] in
      [.millimetres(18), .share(1)]
    }
    return [
      .table(
        SheetTable(label: printer.text(printer.form.title.value), columns: widths, rows: rows))
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
