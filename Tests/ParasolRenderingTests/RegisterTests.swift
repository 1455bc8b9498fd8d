import Foundation
import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite("Registers") struct RegisterTests {
  static let forms = FormCatalogue.shipped()
  static let ids = forms.forms.filter(\.isRegister).map(\.id.value)

  private static func register(_ id: String, _ language: String = "en") throws -> Register {
    let form = try #require(forms[id])
    return Register(
      form, texts: forms.texts.of(id), language: language, monthFactor: MonthFactor.calendar.weeks)
  }

  @Test("some forms are registers")
  func count() {
    #expect(Self.ids.contains("stock-card") && Self.ids.contains("training-register"))
  }

  @Test(
    "a register has the questions of the form, in its order, each in one column", arguments: ids)
  func sameQuestions(id: String) throws {
    let form = try #require(Self.forms[id])
    let register = try Self.register(id)
    let head = try #require(register.tables.first)
    #expect(head.name == form.number && head.columns.first?.id == "sheet")
    let asked = FormQuestions(form).ids
    #expect(head.columns.dropFirst().map(\.id) == asked.filter { !$0.contains(".") })
    let rows = register.tables.dropFirst().flatMap { table in
      table.columns.map(\.id).filter { $0 != "sheet" && $0 != "\(table.name)_row" }
        .map { "\(table.name).\($0)" }
    }
    #expect(rows == asked.filter { $0.contains(".") })
    #expect(
      register.empty.map { $0.columns.map(\.title) } == register.tables.map { $0.columns.map(\.id) }
    )
  }

  @Test("a formula reckons for the rows of one sheet alone")
  func formulas() throws {
    let card = try Self.register("stock-card")
    #expect(
      try Self.formula(card, 1, "balance")
        == "=IF($A5=\"\",\"\",N(INDEX('B19'!$D$3:$D$202,MATCH($A5,'B19'!$A$3:$A$202,0)))"
        + "+SUMIFS(F$3:F5,$A$3:$A5,$A5)-SUMIFS(G$3:G5,$A$3:$A5,$A5))")
    #expect(
      try Self.formula(card, 1, "difference") == "=IF(OR($A5=\"\",I5=\"\",H5=\"\"),\"\",I5-H5)")
    let referrals = try Self.register("referral-register")
    #expect(
      try Self.formula(referrals, 0, "arrived_in_all")
        == "=IF($A5=\"\",\"\",SUMPRODUCT(('referrals'!$A$3:$A$1002=$A5)"
        + "*('referrals'!$G$3:$G$1002=\"yes\")))")
  }

  private static func formula(_ register: Register, _ table: Int, _ id: String) throws -> String {
    let column = try #require(register.tables[table].columns.first { $0.id == id })
    #expect(column.kind == .computed(isDate: false))
    let formula = try #require(column.formula)
    return formula(5)
  }

  @Test("no column is for a name, a number to call or an address", arguments: ids)
  func nameless(id: String) throws {
    let refused = ["name", "phone", "address", "photo", "identity", "passport"]
    for table in try Self.register(id).tables {
      for column in table.columns {
        let words = Set(column.id.split(separator: "_").map(String.init))
        #expect(words.isDisjoint(with: refused), "\(column.id)")
      }
    }
  }

  #if XLSX
    @Test("openpyxl reads headings that stay, types, drop-downs and locked formulas")
    func foreign() throws {
      let python = try #require(Tools.requirePython())
      try withTemporaryFolder { folder in
        var paths: [String] = []
        for id in Self.ids {
          for language in ["en", "ar"] {
            let register = try Self.register(id, language)
            let path = "\(folder)/\(id).\(language).xlsx"
            try Data(RegisterFormat.document(register, created: day("2027-01-04")))
              .write(to: URL(fileURLWithPath: path))
            paths.append(path)
          }
        }
        let checker = Repository.path("Tests/Checkers/registers.py")
        let result = try Command(python, arguments: [checker] + paths).run()
        try #require(result.status == 0, "\(result.errorText)")
        let tables = try Self.ids.reduce(0) { try $0 + Self.register($1).tables.count }
        #expect(result.outputText.split(separator: "\n").count == 2 * tables)
        // A table without protection is no register.
        let plain = "\(folder)/plain.xlsx"
        let table = DataTable(name: "B19", columns: [.init("sheet")])
        try Data(XLSXFormat.document([table], created: day("2027-01-04")))
          .write(to: URL(fileURLWithPath: plain))
        #expect(try Command(python, arguments: [checker, plain]).run().status != 0)
      }
    }

    @Test("the same register gives the same bytes")
    func reproducible() throws {
      let made = try (0..<2).map { _ in
        try RegisterFormat.document(Self.register("stock-card"), created: day("2027-01-04"))
      }
      #expect(made[0] == made[1])
    }
  #endif
}
