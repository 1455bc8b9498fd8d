import Foundation
import ParasolModel
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

  @Test("fixed columns keep their width in tables that stand beside each other")
  func columnsBeside() {
    var sheet = SampleSheets.swahili
    let table = SheetTable(
      columns: [.share(1), .millimetres(20)], rows: [.init([.empty, .empty])])
    sheet.blocks = [
      .beside((1...3).map { _ in BesideColumn(blocks: [.table(table)]) })
    ]
    let room = (sheet.paper.contentWidth.tenths - 100) / 3
    let share = 200 * 10_000 / room
    #expect(text(sheet).contains("width:\(share / 100).\((share % 100).padded(2))%"))
  }

  @Test(
    "headings go down one level at a time, and no heading of a row is empty",
    arguments: FormTests.languages)
  func formsReadAloud(language: String) throws {
    for form in FormCatalogue.shipped().forms {
      let page = text(try FormTests.blank(form.id.value, language))
      let levels = page.matches(of: /<h([1-4])/).compactMap { Int($0.output.1) }
      #expect(zip([0] + levels, levels).allSatisfy { $1 <= $0 + 1 }, "\(form.id.value)")
      #expect(page.firstMatch(of: /<th scope="row"[^>]*><\/th>/) == nil, "\(form.id.value)")
    }
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
