import ParasolModel

/// Prints a declared form, blank or filled, in one language.
package struct FormPrinter: Sendable {
  let form: FormDeclaration
  let filling: FormFilling
  let words: Words

  package init(_ form: FormDeclaration, filling: FormFilling, words: Words) {
    self.form = form
    self.filling = filling
    self.words = words
  }

  package func sheet() -> Sheet {
    let sets = rowSets()
    return Sheet(
      title: [form.title.text(in: words.asked), filling.site].filter { !$0.isEmpty }
        .joined(separator: " · "),
      language: words.language, direction: words.direction, paper: form.paper,
      classification: "\(words[.class]): \(words[form.formClass.phrase])",
      header: RunningHeader(
        start: [filling.programme, form.number].filter { !$0.isEmpty }.joined(separator: " · "),
        end: hasPeriodField ? "" : filling.period),
      footer: footer, numbering: words.numbering,
      pageBudget: form.pages.map { ($0 - closingPages) * sets.count + closingPages },
      blocks: blocks(sets))
  }

  /// What closes a set is one page for all its sheets.
  private var closingPages: Int { form.closing.isEmpty ? 0 : 1 }

  /// True where a field shows the period, so that the header need not.
  private var hasPeriodField: Bool {
    form.blocks.contains { block in
      guard case .fields(let table) = block.content else { return false }
      return table.rows.contains { FormPrinter.periodNames.contains($0.name.value) }
    }
  }

  private static let periodNames = ["month", "week", "period"]

  /// Every sheet of the set, then what closes it.
  private func blocks(_ sets: [[FormFilledRow]]) -> [Block] {
    var blocks: [Block] = []
    for rows in sets {
      if !blocks.isEmpty { blocks.append(.pageBreak) }
      for block in form.blocks { blocks += printed(block.content, rows) }
    }
    if !form.closing.isEmpty { blocks.append(.pageBreak) }
    for block in form.closing { blocks += printed(block.content, []) }
    return blocks
  }

  /// The rows of each sheet; a blank form is one sheet.
  private func rowSets() -> [[FormFilledRow]] {
    guard let count = rowsPerSheet, filling.rows.count > count else { return [filling.rows] }
    return stride(from: 0, to: filling.rows.count, by: count).map {
      Array(filling.rows[$0..<min($0 + count, filling.rows.count)])
    }
  }

  private var rowsPerSheet: Int? {
    for block in form.blocks {
      guard case .grid(let grid) = block.content else { continue }
      return grid.rows.value.rows.lazy.compactMap { $0.value.value.count?.value.value }.first
    }
    return nil
  }

  private func printed(_ content: FormBlock.Content, _ rows: [FormFilledRow]) -> [Block] {
    switch content {
    case .heading(let text): [.heading(text.text(in: words.asked), level: 2)]
    case .text(let text): [.paragraph([.text(text.text(in: words.asked))])]
    case .note(let text): [.note([.text(text.text(in: words.asked))])]
    case .fields(let table): [.fields([table.rows.map(field)])]
    case .grid(let grid): [.table(GridPrinter(grid, printer: self).table(rows))]
    case .ticks(let ticks): [.ticks(list(ticks))]
    case .totals(let table): [.totals(table.rows.map(total))]
    case .key(let key): printed(key)
    }
  }

  private func list(_ ticks: FormTicks) -> TickList {
    let rows = ticks.boxes.value.rows
    return TickList(
      label: ticks.ask?.value.text(in: words.asked) ?? "",
      entries: rows.map { .init([.text(label($0))]) }, columns: rows.count)
  }

  private func printed(_ key: FormKey) -> [Block] {
    switch key {
    case .factors:
      let cells = filling.factors.map { factor in
        SheetTable.Cell(
          lines: [
            [.pictogram(factor.pictogram, size: 24, label: "")],
            [.text(words[factor.phrase])],
          ], alignment: .centre)
      }
      let columns = 4
      let rows = stride(from: 0, to: cells.count, by: columns).map { start in
        let part = Array(cells[start..<min(start + columns, cells.count)])
        return SheetTable.Row(
          part + Array(repeating: .empty, count: columns - part.count), minimumHeight: 40)
      }
      return [
        .table(
          SheetTable(
            label: form.title.text(in: words.asked),
            columns: Array(repeating: .share(1), count: columns), rows: rows))
      ]
    }
  }

  private func field(_ row: Table<FormLabel>.Row) -> SheetField {
    SheetField(
      label: label(row), value: value(row.name.value),
      share: row.value.value.share?.value.value ?? 1)
  }

  private func total(_ row: Table<FormLabel>.Row) -> SheetTotal {
    let known = value(row.name.value).compactMap {
      if case .text(let text, _) = $0 { text } else { nil }
    }
    return SheetTotal(
      label: label(row), value: known.isEmpty ? nil : known.joined(),
      formula: row.value.value.formula.map { $0.value.text(in: words.asked) })
  }

  private func label(_ row: Table<FormLabel>.Row) -> String {
    FormLabels.text(row.name.value, row.value.value.label, in: words)
  }

  private func value(_ name: String) -> [Inline] {
    if let known = filling.values[name] { return known }
    let text =
      switch name {
      case "site": filling.site
      case _ where FormPrinter.periodNames.contains(name): filling.period
      default: ""
      }
    return text.isEmpty ? [] : [.strong(text)]
  }

  /// Form, plan, period, place, keeper and the day after which it is destroyed.
  private var footer: [String] {
    var parts = [form.number]
    let stated: [(Phrase, String)] = [
      (.plan, filling.plan), (.version, filling.version), (.keeper, words.keeper(form.keeper)),
      (.destroyAfter, filling.destroyAfter.map { words.date($0) } ?? ""),
    ]
    parts += [filling.period, filling.site].filter { !$0.isEmpty }
    parts += stated.filter { !$0.1.isEmpty }.map { "\(words[$0.0]): \($0.1)" }
    return parts
  }
}
