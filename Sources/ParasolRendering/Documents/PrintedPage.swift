import ParasolModel

/// A page for the screen as a sheet for the printer, so that a committee can hold it in its hands.
struct PrintedPage {
  let page: Page
  let programme: ProgrammeFacts
  let words: Words
  let sheetClass: SheetFooter.Class

  func sheet() -> Sheet {
    let draft = programme.isDraft ? [words[.draft]] : []
    return Sheet(
      title: page.title, language: page.language, direction: page.direction,
      classification: "\(words[.class]): \(words[sheetClass.phrase])",
      header: RunningHeader(
        start: programme.name.text(in: words.asked), end: draft.joined()),
      footer: draft + ["\(words[.plan]): \(programme.id)"], numbering: words.numbering,
      blocks: [.heading(page.title, level: 1)] + page.blocks.flatMap(blocks))
  }

  private func blocks(_ block: PageBlock) -> [Block] {
    switch block {
    case .heading(let text, let level, _): [.heading(text, level: level)]
    case .paragraph(let line): [.paragraph(line.map(inline))]
    case .list(let entries): entries.map { .paragraph([.text("• ")] + $0.map(inline)) }
    case .note(let line): [.note(line.map(inline))]
    case .table(let table): [.table(printed(table))]
    }
  }

  private func inline(_ inline: PageInline) -> Inline {
    switch inline {
    case .text(let text), .code(let text), .link(let text, _): .text(text)
    case .strong(let text): .strong(text)
    }
  }

  private func printed(_ table: PageTable) -> SheetTable {
    SheetTable(
      label: table.label, columns: widths(table),
      header: [.init(table.columns.map { .heading($0.title) })],
      rows: table.rows.map { cells in
        SheetTable.Row(
          cells.enumerated().map { index, cell in
            SheetTable.Cell(
              lines: cell.isEmpty ? [] : [cell.map(inline)],
              alignment: table.columns[index].isNumber ? .end : .start, namesRow: index == 0)
          })
      })
  }

  /// Room by the longest of what a column holds, within bounds that leave no column too narrow.
  private func widths(_ table: PageTable) -> [SheetTable.Column] {
    table.columns.indices.map { index in
      let longest = table.rows.map { $0.indices.contains(index) ? length($0[index]) : 0 }.max() ?? 0
      return .share(min(max(longest, table.columns[index].title.count, 12), 60))
    }
  }

  private func length(_ line: [PageInline]) -> Int {
    line.reduce(0) { sum, inline in
      switch inline {
      case .text(let text), .strong(let text), .code(let text), .link(let text, _):
        sum + text.count
      }
    }
  }
}
