import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite struct FormTests {
  static let languages = ["ar", "en", "fr", "hi", "pt", "sw"]

  @Test func shippedFormsAreReadWithoutAWord() {
    let sink = DiagnosticSink()
    let forms = FormCatalogue.shipped(sink: sink)
    #expect(sink.diagnostics.map(\.message) == [])
    #expect(forms.forms.count == 44)
    #expect(Set(forms.forms.map(\.number)).count == 44)
    for form in forms.forms {
      #expect(form.source != nil && form.mark != nil && form.pages != nil, "\(form.id.value)")
    }
  }

  @Test(arguments: ["microplanning-calendar", "weekly-planner"], languages)
  func blankFormsLookAsTheyDidWhenSomebodyLookedAtThem(form: String, language: String) throws {
    let sheet = try Self.blank(form, language)
    Golden.expect(HTMLFormat.document(sheet), equals: "\(form).\(language).html")
  }

  @Test(arguments: ["microplanning-calendar", "weekly-planner"], languages)
  func noPrintedWordGivesTheWorkAway(form: String, language: String) throws {
    let sheet = try Self.blank(form, language)
    let carried = [sheet.title, sheet.header.start, sheet.header.end, sheet.footerText]
    let refused = [
      "sw", "fsw", "msw", "tsw", "csw", "kp", "msm", "tg", "idu", "pwid", "hiv", "aids", "sti",
      "art", "prep", "pep", "vih", "sida", "ist",
    ]
    for text in carried {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
        #expect(!refused.contains(String(word)), "\(text)")
        #expect(!word.hasPrefix("sex") && !word.hasPrefix("prost"), "\(text)")
      }
    }
  }

  @Test func theFifthWeekIsPrintedOnlyInMonthsThatHaveOne() throws {
    let short = try Self.table(Self.blank("microplanning-calendar", "en", month: (2027, 2)))
    let long = try Self.table(Self.blank("microplanning-calendar", "en", month: (2027, 4)))
    #expect(short.columns.count == 3 + 4 * 3)
    #expect(long.columns.count == 3 + 5 * 3)
  }

  @Test func moreRowsThanASheetHasGiveMoreSheetsAndOneKey() throws {
    let form = try #require(FormCatalogue.shipped()["microplanning-calendar"])
    var filling = FormFilling(programme: "Harbour")
    filling.rows = (1...15).map { number in
      FormFilledRow(cells: ["person": [[.text("code \(number)")]]], closed: ["weeks_2_condom"])
    }
    let sheet = FormPrinter(
      form, filling: filling, texts: FormCatalogue.shipped().texts, words: Words("en")
    ).sheet()
    let tables = sheet.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(tables.count == 4)
    #expect(sheet.pageBudget == 4)
    #expect(tables[1].rows[0].cells[0].lines == [[.text("code 8")]])
    #expect(tables[1].rows[0].cells[7].shade == .closed)
    // The last sheet keeps its seven rows, the empty ones to be written on.
    #expect(tables[2].rows.count == 7)
  }

  @Test func aProgrammesOwnFormTakesThePlaceOfTheShippedOne() throws {
    let sink = DiagnosticSink()
    let own = try #require(
      Self.root(
        """
        form: weekly-planner
        number: H1
        title: Our week
        filled_by: outreach_worker
        class: confidential
        keeper: outreach_worker
        blocks: [{fields: {week: {}, boat: {label: Boat}}}]
        """, sink))
    let forms = FormCatalogue.shipped().overridden(by: [own], sink: sink)
    #expect(sink.diagnostics.map(\.message) == [])
    #expect(forms.forms.count == 44)
    #expect(forms["weekly-planner"]?.number == "H1")
  }

  @Test(arguments: [
    ("pappers: a4", "unknown key 'pappers' in form 'x'"),
    ("paper: a9", "'paper' must be \(PaperFormat.expectation); this is 'a9'"),
    ("blocks: [{fields: {perod: {}}}]", "'perod' has no words to print"),
    ("blocks: [{text: One, note: Two}]", "a block holds 2 things"),
    ("blocks: [{}]", "a block holds nothing"),
    (
      "blocks: [{grid: {rows: {r: {height: 9, label: One}}, columns: {week: {}}}}]",
      "'height' must be \(PaperLength.expectation); this is '9'"
    ),
    (
      "blocks: [{grid: {rows: {r: {cell: [symbols], label: One}}, columns: {week: {}}}}]",
      "'cell' cannot be 'symbols'"
    ),
  ])
  func aMistakeInAFormIsToldWhenItIsLoaded(line: String, message: String) throws {
    let sink = DiagnosticSink()
    let base = """
      form: x
      number: X
      title: T
      filled_by: supervisor
      class: internal
      keeper: supervisor
      """
    let blocks = line.hasPrefix("blocks") ? "" : "\nblocks: [{text: Hello there}]"
    let root = try #require(Self.root(base + "\n" + line + blocks + "\n", sink))
    _ = FormCatalogue.shipped().overridden(by: [root], sink: sink)
    #expect(sink.diagnostics.map(\.message) == [message])
  }

  #if PDF
    @Test(
      arguments: ["microplanning-calendar", "weekly-planner"], languages)
    func blankFormsFitTheirPages(form: String, language: String) throws {
      for month in [2, 4] {
        let sheet = try Self.blank(form, language, month: (2027, month))
        let pages = try PDFFormat.document([sheet], created: day("2027-01-04")).pages
        #expect(pages == [sheet.pageBudget], "\(form) \(language), month \(month)")
      }
    }
  #endif

  static func blank(
    _ form: String, _ language: String, month: (Int, Int) = (2027, 4)
  ) throws -> Sheet {
    let declaration = try #require(FormCatalogue.shipped()[form])
    let words = Words(language)
    let shown = CalendarMonth(year: month.0, month: month.1)
    let isWeekly = form == "weekly-planner"
    let filling = FormFilling(
      programme: "Dawn Harbour",
      period: isWeekly
        ? words.dateRange(day("2027-04-12"), day("2027-04-18")) : words.monthAndYear(shown),
      weeks: shown.weeks, site: "HT-01", plan: "dawn-harbour", version: "3f9a2c",
      destroyAfter: day("2027-07-31"))
    return FormPrinter(
      declaration, filling: filling, texts: FormCatalogue.shipped().texts, words: words
    ).sheet()
  }

  @Test func aMonthHasTheWeeksThatMostlyLieInIt() {
    #expect(CalendarMonth(year: 2027, month: 2).weeks == 4)
    #expect(CalendarMonth(year: 2027, month: 4).weeks == 5)
    let weeks = (1...12).map { CalendarMonth(year: 2027, month: $0).weeks }
    #expect(weeks.reduce(0, +) == 52)
  }

  private static func table(_ sheet: Sheet) throws -> SheetTable {
    try #require(
      sheet.blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
  }

  private static func root(_ text: String, _ sink: DiagnosticSink) -> YAMLCursor? {
    YAMLLoader.load(FileID(0), path: "x.yaml", bytes: Array(text.utf8), sink: sink).tree.root
  }
}
