import ParasolModel

/// Tables whose heading rows a printer repeats and a reader announces.
enum TableHTML {
  /// - Parameter room: the width that the table has on paper, as its fixed columns are measured by it.
  static func write(_ table: SheetTable, in room: Millimetres, into page: inout HTMLBuilder) {
    let width = HTMLAttribute.style("--paper:\(room)")
    page.element(.div, [.class("scroll"), width, .focusable]) { scroll in
      scroll.element(.table, [.class("grid")]) { grid in
        if !table.label.isEmpty { grid.element(.caption, text: table.label) }
        columns(table, in: room, into: &grid)
        if !table.header.isEmpty {
          grid.element(.thead) { head in
            for row in table.header { write(row, isHeader: true, into: &head) }
          }
        }
        grid.element(.tbody) { body in
          for row in table.rows { write(row, isHeader: false, into: &body) }
        }
      }
    }
  }

  private static func columns(
    _ table: SheetTable, in available: Millimetres, into grid: inout HTMLBuilder
  ) {
    let widths = ColumnWidths.resolve(table.columns, in: available)
    grid.element(.colgroup) { group in
      for width in widths {
        let share = width.tenths * 10_000 / available.tenths
        group.element(.col, [.style("width:\(share / 100).\((share % 100).padded(2))%")])
      }
    }
  }

  private static func write(
    _ row: SheetTable.Row, isHeader: Bool, into body: inout HTMLBuilder
  ) {
    let height: [HTMLAttribute] =
      row.minimumHeight > 0 ? [.style("height:\(row.minimumHeight)")] : []
    body.element(.tr, height) { line in
      for cell in row.cells { write(cell, isHeader: isHeader, into: &line) }
    }
  }

  private static func write(
    _ cell: SheetTable.Cell, isHeader: Bool, into row: inout HTMLBuilder
  ) {
    var attributes: [HTMLAttribute] = []
    if isHeader {
      attributes.append(.scope(cell.columnSpan > 1 ? "colgroup" : "col"))
    } else if cell.namesRow {
      attributes.append(.scope("row"))
    }
    if cell.columnSpan > 1 { attributes.append(.columnSpan(cell.columnSpan)) }
    if cell.rowSpan > 1 { attributes.append(.rowSpan(cell.rowSpan)) }
    let classes = classes(of: cell)
    if !classes.isEmpty { attributes.append(.class(classes.joined(separator: " "))) }
    row.element(isHeader || cell.namesRow ? .th : .td, attributes) { content in
      if let only = cell.lines.first, cell.lines.count == 1, cell.shade.hatch == .none {
        InlineHTML.write(only, into: &content)
      } else {
        for line in cell.lines {
          content.element(.div, [.class("line")]) { InlineHTML.write(line, into: &$0) }
        }
      }
    }
  }

  private static func classes(of cell: SheetTable.Cell) -> [String] {
    var classes: [String] = []
    if cell.alignment != .start { classes.append(cell.alignment.rawValue) }
    if cell.isCentredVertically { classes.append("middle") }
    if cell.shade != .none { classes.append("shade-\(cell.shade.rawValue)") }
    return classes
  }
}
