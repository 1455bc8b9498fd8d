/// Sheets as self-contained pages: read on a phone, read aloud, or printed by any browser.
package enum HTMLFormat {
  /// One page of HTML; the same sheet gives the same bytes.
  package static func document(_ sheet: Sheet) -> [UInt8] {
    var page = HTMLBuilder()
    let style =
      SheetStyle.rules(
        direction: sheet.direction, isComplex: Script.isComplex(language: sheet.language))
      + SheetStyle.paper(sheet)
    head(title: sheet.title, language: sheet.language, direction: sheet.direction, style, &page) {
      body in
      let drawings = DrawingUse(sheet.blocks)
      SVGDrawing.definitions(drawings.pictograms, drawings.colours, into: &body)
      body.element(.main, [.class("sheet")]) { main in
        write(sheet, into: &main)
      }
    }
    return page.bytes
  }

  static func write(_ sheet: Sheet, into main: inout HTMLBuilder) {
    runningHeader(sheet, into: &main)
    for block in sheet.blocks { write(block, of: sheet, into: &main) }
    footer(sheet, into: &main)
  }

  /// What every page starts with; shared with `Page`.
  static func head(
    title: String, language: String, direction: TextDirection, _ style: String,
    _ page: inout HTMLBuilder, body: (inout HTMLBuilder) -> Void
  ) {
    page.raw("<!doctype html>\n")
    page.element(.html, [.lang(language), .dir(direction)]) { html in
      html.element(.head) { head in
        head.element(.meta, [.utf8])
        head.element(
          .meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        head.element(.meta, [.name("referrer"), .content("no-referrer")])
        head.element(.title, text: title)
        head.style(style)
      }
      html.element(.body, [], body)
    }
  }

  private static func runningHeader(_ sheet: Sheet, into main: inout HTMLBuilder) {
    let header = sheet.header
    guard !header.start.isEmpty || !header.end.isEmpty else { return }
    main.element(.header, [.class("running")]) {
      $0.element(sheet.isHeadedByHeader ? .h1 : .p, text: header.start)
      $0.element(.p, text: header.end)
    }
  }

  private static func footer(_ sheet: Sheet, into main: inout HTMLBuilder) {
    guard !sheet.footerText.isEmpty else { return }
    main.element(.footer, [.class("foot")]) { $0.element(.p, text: sheet.footerText) }
  }

  /// - Parameter room: the width that the block has on paper; nil for all between the margins.
  private static func write(
    _ block: Block, of sheet: Sheet, in room: Millimetres? = nil, into main: inout HTMLBuilder
  ) {
    switch block {
    case .heading(let text, let level): main.element(heading(level), text: text)
    case .paragraph(let line): main.element(.p) { InlineHTML.write(line, into: &$0) }
    case .fields(let rows): fields(rows, into: &main)
    case .table(let table):
      TableHTML.write(table, in: room ?? sheet.paper.contentWidth, into: &main)
    case .ticks(let list): ticks(list, into: &main)
    case .note(let line): main.element(.p, [.class("note")]) { InlineHTML.write(line, into: &$0) }
    case .totals(let totals): write(totals, into: &main)
    case .frame(let frame):
      main.element(
        .div,
        [
          .class("frame"), .role("img"), .label(frame.label), .style("height:\(frame.height)"),
        ])
    case .map(let map): MapHTML.write(map, of: sheet, into: &main)
    case .beside(let columns): beside(columns, of: sheet, into: &main)
    case .pageBreak: main.element(.div, [.class("break")])
    }
  }

  private static func heading(_ level: Int) -> HTMLTag {
    switch level {
    case ...1: .h1
    case 2: .h2
    case 3: .h3
    default: .h4
    }
  }

  private static func beside(
    _ columns: [BesideColumn], of sheet: Sheet, into main: inout HTMLBuilder
  ) {
    let widths = columns.map { "minmax(0,\($0.share)fr)" }.joined(separator: " ")
    let shares = max(1, columns.reduce(0) { $0 + $1.share })
    let all = sheet.paper.contentWidth - BesideColumn.gap * (columns.count - 1)
    main.element(.div, [.class("beside"), .style("grid-template-columns:\(widths)")]) { row in
      for column in columns {
        row.element(.section, [.class(column.isCutBefore ? "cut" : "part")]) { part in
          let room = Millimetres(tenths: all.tenths * column.share / shares)
          for block in column.blocks { write(block, of: sheet, in: room, into: &part) }
        }
      }
    }
  }

  private static func fields(_ rows: [[SheetField]], into main: inout HTMLBuilder) {
    for row in rows {
      main.element(.div, [.class("fields")]) { line in
        for field in row { write(field, into: &line) }
      }
    }
  }

  private static func write(_ field: SheetField, into line: inout HTMLBuilder) {
    let isTall = field.lines > 1 || field.height != nil
    let kind = isTall ? "field tall" : "field"
    line.element(.div, [.class(kind), .style("flex:\(field.share) 1 auto")]) { pair in
      pair.element(.span) { label in
        if let drawing = field.drawing { InlineHTML.write([drawing, .text(" ")], into: &label) }
        label.text(field.note.isEmpty ? field.label : "\(field.label) (\(field.note))")
      }
      var attributes: [HTMLAttribute] = [.class(field.isOpen ? "value open" : "value")]
      if isTall {
        let height = field.height ?? Millimetres(9) * field.lines
        attributes = [.class(field.height == nil ? "lined" : "boxed"), .style("height:\(height)")]
      }
      pair.element(.span, attributes) { InlineHTML.write(field.value, into: &$0) }
    }
  }

  private static func ticks(_ list: TickList, into main: inout HTMLBuilder) {
    guard !list.label.isEmpty else { return boxes(list, into: &main) }
    main.element(.div, [.class("question")]) { question in
      question.element(.p, [.class("asked")], text: list.label)
      boxes(list, into: &question)
    }
  }

  private static func boxes(_ list: TickList, into main: inout HTMLBuilder) {
    var attributes: [HTMLAttribute] = [.class("ticks flowing")]
    if list.columns > 0 {
      attributes = [
        .class("ticks"), .style("grid-template-columns:repeat(\(list.columns),1fr)"),
      ]
    }
    main.element(.ul, attributes) { ul in
      for entry in list.entries {
        ul.element(.li) { item in
          InlineHTML.write([.checkbox(isTicked: entry.isTicked)], into: &item)
          item.element(.span) { InlineHTML.write(entry.content, into: &$0) }
        }
      }
    }
  }

  private static func write(_ totals: [SheetTotal], into main: inout HTMLBuilder) {
    main.element(.dl, [.class("totals")]) { list in
      for total in totals {
        list.element(.div, [.class("total")]) { box in
          box.element(.dt, text: total.label)
          box.element(.dd, text: total.value ?? "")
          if let formula = total.formula { box.element(.dd, [.class("formula")], text: formula) }
        }
      }
    }
  }
}
