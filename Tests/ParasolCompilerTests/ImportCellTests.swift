import ParasolModel
import Testing

@testable import ParasolCompiler

/// Single cells, as people write them.
@Suite struct ImportCellTests {
  /// The cells of one column, and what is written for each; nil for what is left out.
  @Test(
    arguments: [
      (
        ["40-70", "40 – 70", "40 to 70", "40 à 70", "entre 40 et 70", "40 hadi 70"],
        Array(repeating: "40-70", count: 6)
      ),
      (
        ["~50", "50+", "env. 50", "≈ 50", "50 FSW", "50 personnes"],
        Array(repeating: "50", count: 6)
      ),
      (["n/a", "-", "?", "", "N/A", "nd"], Array(repeating: nil, count: 6)),
      (["0", "nil", "aucun", "hakuna"], Array(repeating: "0", count: 4)),
      (
        ["45%", "<5", "-5", "(5)", "5 or 6", "70-40", "#REF!", "40-", "street"],
        Array(repeating: nil, count: 9)
      ),
      (["1,614.5", "1,200", "12"], ["1614.5", "1200", "12"]),
      (["1 614,5", "1,200", "0,5"], ["1614.5", "1.2", "0.5"]),
      (["1.614", "2.000", "853"], ["1614", "2000", "853"]),
      (["1.614,5", "2.000"], ["1614.5", "2000"]),
      (["614.5", "1.200"], ["614.5", "1.2"]),
      (["1,234,567", "1,200"], ["1234567", "1200"]),
      (["0.125", "1.200"], ["0.125", "1.2"]),
      (["1'200", "1’200", "1\u{A0}200", "1\u{202F}200"], Array(repeating: "1200", count: 4)),
      (["40 70", "12,34,567", "1.2.3"], [nil, nil, nil]),
      (["1 200 - 1 400"], ["1200-1400"]),
    ] as [([String], [String?])])
  func people(_ cells: [String], _ expected: [String?]) {
    let rows = cells.enumerated().map { CSVRecord(row: $0 + 2, cells: [CellText.clean($1)]) }
    var column = CountColumn(SheetHeading(index: 0, text: "High"), rows)
    column.read(table: column.votes, told: nil)
    #expect(cells.indices.map { column.values[$0].map { CountText.text($0) } } == expected)
    for index in cells.indices where expected[index] == nil && !cells[index].isEmpty {
      #expect(
        column.notes.contains { $0.row == index + 2 || $0.row == nil }, "\(cells[index]) is told")
    }
  }

  @Test func openNumbersAreToldWithTheirReason() {
    let rows = ["1.200", "1.350"].enumerated().map { CSVRecord(row: $0 + 14, cells: [$1]) }
    var column = CountColumn(SheetHeading(index: 0, text: "High"), rows)
    column.read(table: column.votes, told: nil)
    #expect(
      column.notes.first?.line
        == "row 14, column 'High': '1.200' could be 1.2 or 1200; taken as 1200, as other cells of the "
        + "column have three digits after the mark as well")
  }

  @Test func aMarkThatMeansTwoThingsIsAsked() {
    let rows = ["1.200.000", "12.5"].enumerated().map { CSVRecord(row: $0 + 2, cells: [$1]) }
    var column = CountColumn(SheetHeading(index: 0, text: "High"), rows)
    column.read(table: column.votes, told: nil)
    #expect(column.notes.map(\.kind) == [.question])
    #expect(column.notes.first?.text.contains("--decimal-mark") ?? false)
    column = CountColumn(SheetHeading(index: 0, text: "High"), rows)
    column.read(table: column.votes, told: ",")
    #expect(column.values[0].map { CountText.text($0) } == "1200000")
    #expect(column.values[1] == nil)
  }

  @Test(arguments: [
    ("Fri to Sun 7pm-1am", "fri-sun 19:00-01:00"), ("thu-sat 19:00-01:00", "thu-sat 19:00-01:00"),
    ("vendredi à dimanche 19h00 à 1h00", "fri-sun 19:00-01:00"),
    ("mon, wed & fri 7 p.m. - 11.30 p.m.", "mon wed fri 19:00-23:30"),
    ("daily 1900-0200", "daily 19:00-02:00"),
    ("tous les jours 20h-2h", "daily 20:00-02:00"),
    ("sexta-feira a domingo 18h-2h", "fri-sun 18:00-02:00"),
    ("kila siku saa 1 usiku hadi saa 7 usiku", "daily 19:00-01:00"),
    ("ijumaa saa 11 jioni hadi saa 6 usiku", "fri 17:00-24:00"),
    ("weekends 7-11pm", "sat sun 19:00-23:00"),
    ("Sat 7-1am", "sat 19:00-01:00"), ("Sat 10am-4", "sat 10:00-16:00"),
    ("sat 8pm - midnight", "sat 20:00-24:00"),
    ("fri-sat 20:00-02:00; sun 18:00-22:00", "fri sat 20:00-02:00, sun 18:00-22:00"),
    ("24/7", "always"), ("9:00 - 17:00 lundi au vendredi", "mon-fri 09:00-17:00"),
    ("sun-tue 18:00-20:00", "mon tue sun 18:00-20:00"),
  ])
  func hours(_ cell: String, _ expected: String) {
    let text = HoursText(cell)
    #expect(text.problem == nil, "\(text.problem ?? "")")
    let shown = text.parts.map { part in
      part.days.flatMap { days in part.hours.map { "\(WeeklyWindow(days: days, hours: $0))" } }
        ?? "?"
    }
    #expect(shown.joined(separator: ", ") == expected)
  }

  @Test(arguments: [
    "7-1", "9:00-5:00", "evenings", "sat 25:00-26:00", "sat 20:00", "saa 1 hadi saa 7",
    "sat 8pm-8pm", "moonday 20:00-22:00", "",
  ])
  func hoursThatAreNone(_ cell: String) {
    #expect(HoursText(cell).problem != nil)
    #expect(HoursText(cell).parts.isEmpty)
  }

  @Test(
    arguments: [
      (["14/09/2026", "01/02/2026"], ["2026-09-14", "2026-02-01"]),
      (["09/14/2026", "01/02/2026"], ["2026-09-14", "2026-01-02"]),
      (
        [
          "2026-09-14", "2026/9/14", "14.9.26", "14 Sept 2026", "September 14, 2026",
          "14 de setembro de 2026", "1er août 2026",
        ],
        ["2026-09-14", "2026-09-14", "2026-09-14", "2026-09-14", "2026-09-14", "2026-09-14", nil]
      ),
      (
        ["2026-09-14T10:00:00Z", "46279", "31/02/2026", "last May", "n/a"],
        ["2026-09-14", "2026-09-14", nil, nil, nil]
      ),
      (["02/02/2026"], ["2026-02-02"]),
    ] as [([String], [String?])])
  func dates(_ cells: [String], _ expected: [String?]) {
    let rows = cells.enumerated().map { CSVRecord(row: $0 + 2, cells: [$1]) }
    let column = DateColumn(SheetHeading(index: 0, text: "Date"), rows, told: nil)
    #expect(cells.indices.map { column.values[$0].map { "\($0)" } } == expected)
  }

  @Test(arguments: [["03/04/2026"], ["13/04/2026", "04/13/2026"]])
  func datesThatCouldBeTwoAreAsked(_ cells: [String]) {
    let rows = cells.enumerated().map { CSVRecord(row: $0 + 2, cells: [$1]) }
    let column = DateColumn(SheetHeading(index: 0, text: "Date"), rows, told: nil)
    #expect(
      column.notes.contains { $0.kind == .question && $0.text.contains("--date-order day-first") })
    #expect(column.values.isEmpty)
    #expect(
      DateColumn(SheetHeading(index: 0, text: "Date"), rows, told: .dayFirst).values[0] != nil)
  }

  @Test(arguments: [
    ("Fénérive Est", "fenerive-est"), ("N'Djamena", "ndjamena"),
    ("Belo/tsiribihina", "belo-tsiribihina"),
    ("  Łódź -- (Old) ", "lodz-old"), ("Çay & Ñandú", "cay-nandu"), ("Нягань", "nyagan"),
    ("Ẹkọ́", "eko"),
    ("Straße 7", "strasse-7"), ("सूरत", ""), ("Bar सूरत", ""), ("القاهرة", ""), ("—", ""),
    ("Ng’ombe", "ngombe"),
    (
      String(repeating: "long name ", count: 12),
      "long-name-long-name-long-name-long-name-long-name-long-name"
    ),
    ("e\u{301}cole", "ecole"),
  ])
  func ids(_ name: String, _ expected: String) {
    #expect(NameMaker.plain(name) == expected)
  }

  @Test func idsAreGivenOnce() {
    var maker = NameMaker(taken: ["market"])
    #expect(maker.id(for: "Market", or: "h01") == "market-2")
    #expect(maker.id(for: "market!", or: "h02") == "market-3")
    #expect(maker.id(for: "सूरत", or: "h03") == "h03")
    #expect(maker.id(for: "Staff", or: "h04") == "staff-2")
  }

  @Test(arguments: [
    ("Lodge", "guest_house_hotel_lodging"), ("bar avec chambres", "bar_with_lodging"),
    ("Rue", "street"),
    ("barabara", "street"), ("Barabara kuu", "highway"),
    ("Small bar near port", "bar_without_lodging"),
    ("Chang'aa den", "changaa_den"), ("maison close", "brothel"),
    ("bar_with_lodging", "bar_with_lodging"),
    ("tattoo shop", "-"), ("bar or street", "-"),
  ])
  func typologies(_ cell: String, _ expected: String) {
    #expect(TypologyWords.typology(of: cell)?.code.rawValue ?? "-" == expected)
  }

  @Test(arguments: [
    ("Low", "low", true), ("FSW min", "low:women", true),
    ("Femmes : estimation haute", "high:women", true),
    ("Nombre bas", "low", false), ("Jina la mahali", "place", true), ("Ciudad", "town", true),
    ("MSW", "people:men", true),
    ("Téléphone du gérant", "personal", true), ("Latitude", "personal", true),
    ("Lundi", "mon", true),
    ("Peak hours", "peak-hours", true), ("Tipo de lugar", "typology", true),
    ("Remarks", "unused", true),
    ("Number of condoms", "people", false), ("qwerty", "-", false),
  ])
  func headings(_ heading: String, _ role: String, _ isWhole: Bool) {
    let match = HeadingWords.match(heading)
    #expect(match.map { $0.role == .personal ? "personal" : $0.role.word } ?? "-" == role)
    if let match { #expect(match.isWhole == isWhole) }
  }

  @Test func recordsAsRFC4180AndSpreadsheetsWriteThem() throws {
    func cells(_ text: String, _ delimiter: CSVDelimiter = .comma) throws -> [[String]] {
      var reader = CSVReader(Array(text.utf8), delimiter: delimiter)
      return try reader.records().map(\.cells)
    }
    #expect(try cells("a,b\r\nc,d\r\n") == [["a", "b"], ["c", "d"]])
    #expect(try cells("a,\"b\"\"c\nd\",\n\n,") == [["a", "b\"c\nd", ""], [""], ["", ""]])
    #expect(try cells("a\rb\nc") == [["a"], ["b"], ["c"]])
    #expect(try cells("5\" pipe,\"x\" y, \"z\"") == [["5\" pipe", "x y", "z"]])
    #expect(throws: ImportRefusal.self) { try cells("a,\"b\n") }
    #expect(CSVDelimiter.found(in: Array("a;b\n1,5;2\n3,5;4\n".utf8)) == .semicolon)
    #expect(CSVDelimiter.found(in: Array("a\tb\n1,5\t2\n".utf8)) == .tab)
    #expect(CSVDelimiter.found(in: Array("Town,People\n\"A; B; C\",3\n".utf8)) == .comma)
    #expect(CSVDelimiter.declared(in: Array("sep=;\na;b".utf8)) == .semicolon)
  }
}
