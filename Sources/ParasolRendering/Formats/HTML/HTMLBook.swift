import ParasolModel

/// Several sheets as one page of HTML: each is a section with its own paper.
extension HTMLFormat {
  package static func document(_ sheets: [Sheet], title: String? = nil) -> [UInt8] {
    guard let first = sheets.first else { return [] }
    if sheets.count == 1 { return document(first) }
    var papers: [Paper] = []
    for sheet in sheets where !papers.contains(sheet.paper) { papers.append(sheet.paper) }
    let style =
      SheetStyle.rules(
        direction: first.direction, isComplex: Script.isComplex(language: first.language))
      + SheetStyle.pages(papers, like: first)
    var page = HTMLBuilder()
    head(
      title: title ?? first.title, language: first.language, direction: first.direction, style,
      &page
    ) { body in
      let drawings = DrawingUse(sheets.flatMap(\.blocks))
      SVGDrawing.definitions(drawings.pictograms, drawings.colours, into: &body)
      body.element(.main, [.class("sheets")]) { main in
        for (number, sheet) in sheets.enumerated() {
          let paper = papers.firstIndex(of: sheet.paper) ?? 0
          main.element(
            .section, [.class("sheet paper-\(paper)"), .id("sheet-\(number + 1)")]
          ) { section in
            write(sheet, into: &section)
          }
        }
      }
    }
    return page.bytes
  }
}
