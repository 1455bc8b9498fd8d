/// A page to read on a screen: an index or a report.
package struct Page: Hashable, Sendable {
  package var title: String
  /// BCP 47 tag.
  package var language: String
  package var direction: TextDirection
  package var blocks: [PageBlock]

  package init(
    title: String, language: String = "en", direction: TextDirection = .leftToRight,
    blocks: [PageBlock] = []
  ) {
    self.title = title
    self.language = language
    self.direction = direction
    self.blocks = blocks
  }

  /// Self-contained HTML; the title is its first heading.
  package func html() -> [UInt8] {
    var page = HTMLBuilder()
    let style = SheetStyle.rules(
      direction: direction, isComplex: Script.isComplex(language: language))
    HTMLFormat.head(
      title: title, language: language, direction: direction, style, &page
    ) { body in
      body.element(.main, [.class("page")]) { main in
        main.element(.h1, text: title)
        for block in blocks { block.write(into: &main) }
      }
    }
    return page.bytes
  }
}

/// One piece of a page.
package enum PageBlock: Hashable, Sendable {
  /// Levels 2 to 4; the anchor can be linked to.
  case heading(String, level: Int, anchor: String? = nil)
  case paragraph([PageInline])
  case list([[PageInline]])
  case table(PageTable)
  case note([PageInline])

  fileprivate func write(into main: inout HTMLBuilder) {
    switch self {
    case .heading(let text, let level, let anchor):
      let tag: HTMLTag = level <= 2 ? .h2 : level == 3 ? .h3 : .h4
      main.element(tag, anchor.map { [.id($0)] } ?? [], text: text)
    case .paragraph(let line): main.element(.p) { PageInline.write(line, into: &$0) }
    case .note(let line): main.element(.p, [.class("note")]) { PageInline.write(line, into: &$0) }
    case .list(let entries):
      main.element(.ul) { list in
        for entry in entries { list.element(.li) { PageInline.write(entry, into: &$0) } }
      }
    case .table(let table): table.write(into: &main)
    }
  }
}

/// What stands in a line of a page.
package enum PageInline: Hashable, Sendable {
  case text(String)
  case strong(String)
  case code(String)
  case link(String, to: PageLink)

  fileprivate static func write(_ line: [PageInline], into page: inout HTMLBuilder) {
    for inline in line {
      switch inline {
      case .text(let text): page.text(text)
      case .strong(let text): page.element(.strong, text: text)
      case .code(let text): page.element(.code, text: text)
      case .link(let text, let target): page.element(.a, [.link(target)], text: text)
      }
    }
  }
}

/// A table of a page: the first row of it names the columns, the first column names the rows.
package struct PageTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package var title: String
    package var isNumber: Bool

    package init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  package var label: String
  package var columns: [Column]
  package var rows: [[[PageInline]]]

  package init(label: String, columns: [Column], rows: [[[PageInline]]]) {
    self.label = label
    self.columns = columns
    self.rows = rows
  }

  fileprivate func write(into main: inout HTMLBuilder) {
    main.element(.div, [.class("scroll"), .focusable]) { scroll in
      scroll.element(.table) { table in
        table.element(.caption, text: label)
        table.element(.thead) { head in
          head.element(.tr) { row in
            for column in columns { row.element(.th, [.scope("col")], text: column.title) }
          }
        }
        table.element(.tbody) { body in
          for cells in rows { body.element(.tr) { write(cells, into: &$0) } }
        }
      }
    }
  }

  private func write(_ cells: [[PageInline]], into row: inout HTMLBuilder) {
    for (index, cell) in cells.enumerated() {
      let isNumber = index < columns.count && columns[index].isNumber
      let kind: [HTMLAttribute] = isNumber ? [.class("number")] : []
      let attributes = index == 0 ? kind + [.scope("row")] : kind
      row.element(index == 0 ? .th : .td, attributes) { PageInline.write(cell, into: &$0) }
    }
  }
}
