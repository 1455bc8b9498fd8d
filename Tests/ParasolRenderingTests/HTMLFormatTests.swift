import Foundation
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite struct HTMLFormatTests {
  @Test(arguments: [SampleSheets.swahili, SampleSheets.hindi, SampleSheets.arabic])
  func sheetsLookAsTheyDidWhenSomebodyLookedAtThem(sheet: Sheet) {
    Golden.expect(HTMLFormat.document(sheet), equals: "sheet.\(sheet.language).html")
  }

  @Test func languageAndDirectionAreTold() {
    #expect(text(SampleSheets.arabic).contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(text(SampleSheets.hindi).contains("<html lang=\"hi\" dir=\"ltr\">"))
  }

  @Test func nothingIsFetchedAndNothingRuns() {
    let page = text(SampleSheets.arabic)
    for forbidden in ["<script", "http:", "https:", "@import", "url(//", "@font-face", "<link"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=y>", "]]></style><b>", "' onclick='x",
    "a & b &lt;",
  ])
  func hostileWordsAreOnlyWords(hostile: String) {
    let sheet = Sheet(
      title: hostile, language: hostile, classification: hostile,
      header: RunningHeader(start: hostile, end: hostile), footer: [hostile],
      numbering: PageNumbering(pattern: "\(hostile) {page} \(hostile) {pages}"),
      blocks: [
        .heading(hostile, level: 1), .paragraph([.text(hostile), .strong(hostile)]),
        .fields([[SheetField(label: hostile, value: [.text(hostile, .init(language: hostile))])]]),
        .paragraph([
          .pictogram(.key, size: 15, label: hostile),
          .swatch(.red, width: 4, height: 4, label: hostile),
        ]),
        .table(SheetTable(label: hostile, columns: [.share(1)], rows: [.init([.init(hostile)])])),
        .totals([SheetTotal(label: hostile, value: hostile, formula: hostile)]),
      ])
    let page = text(sheet)
    for dangerous in ["<script", "<img", "<b>", "' onclick", "onerror=y>"] {
      #expect(!page.contains(dangerous), "\(dangerous)")
    }
    #expect(page.components(separatedBy: "</style>").count == 2)
  }

  @Test func wordsCannotTurnOrHideOtherWords() {
    let page = text(
      Sheet(
        title: "a", language: "en", blocks: [.paragraph([.text("x\u{202E}y\u{2066}z\u{0}\u{7}.")])])
    )
    #expect(page.contains("<p>xyz\u{FFFD}\u{FFFD}.</p>"))
  }

  @Test func joinersStayAsSomeLanguagesSpellWithThem() {
    #expect(PrintableText.clean("می\u{200C}خواهم") == "می\u{200C}خواهم")
    #expect(PrintableText.clean("क्\u{200D}ष") == "क्\u{200D}ष")
  }

  @Test func everyPictogramIsReadAloudByItsLabel() {
    let page = text(
      Sheet(
        title: "a", language: "en",
        blocks: [.paragraph([.pictogram(.lubricant, size: 15, label: "lubricant")])]))
    #expect(page.contains("role=\"img\" aria-label=\"lubricant\""))
    #expect(page.contains("<title>lubricant</title>"))
  }

  @Test func headingRowsNameTheirColumnsAndFirstCellsTheirRows() {
    let page = text(SampleSheets.swahili)
    #expect(page.contains("<th scope=\"col\""))
    #expect(page.contains("<th scope=\"row\">Jumatatu</th>"))
    #expect(page.contains("<thead>"))
  }

  @Test func linksStayInsideTheBuild() {
    #expect(PageLink(path: "//evil.example/x").target == "evil.example/x")
    #expect(PageLink(path: "javascript:alert(1)").target == "javascript%3Aalert%281%29")
    #expect(PageLink(path: "site a/rota.html").target == "site%20a/rota.html")
  }

  @Test func pagesHoldHeadingsListsTablesAndLinks() {
    let page = Page(
      title: "Dawn & Harbour",
      blocks: [
        .heading("Rota", level: 2, anchor: "rota"),
        .paragraph([.text("See "), .link("the rota", to: PageLink(path: "rota.html"))]),
        .list([[.strong("12")], [.code("site-a")]]),
        .table(
          PageTable(
            label: "Sites", columns: [.init("site"), .init("people", isNumber: true)],
            rows: [[[.text("Lower town")], [.text("48")]]])),
        .note([.text("Destroy after use")]),
      ])
    Golden.expect(page.html(), equals: "page.html")
  }

  private func text(_ sheet: Sheet) -> String {
    String(decoding: HTMLFormat.document(sheet), as: UTF8.self)
  }
}
