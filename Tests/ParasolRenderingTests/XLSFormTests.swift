import Foundation
import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite("Forms in an app") struct XLSFormTests {
  static let forms = FormCatalogue.shipped()
  static let ids = forms.forms.filter(\.isForApps).map(\.id.value)
  static let languages = ["en", "ar", "fr", "hi", "pt", "sw"]

  static func app(_ id: String) throws -> XLSForm {
    let form = try #require(forms[id])
    return XLSForm(
      form, texts: forms.texts.of(id),
      context: .init(
        programme: "Dawn Harbour", languages: languages, version: "2027010400",
        monthFactor: MonthFactor.calendar.weeks))
  }

  @Test("nearly every form is one for an app as well")
  func count() {
    #expect(Self.ids.count >= 30)
  }

  @Test("an app asks what the form declares, by the same ids and in the same order", arguments: ids)
  func sameQuestions(id: String) throws {
    let form = try #require(Self.forms[id])
    let asked = try Self.asked(Self.app(id))
    #expect(asked == FormQuestions(form).ids)
    #expect(Set(asked).count == asked.count)
  }

  /// Ids of the survey, those in a repeat after its own and a full stop.
  static func asked(_ app: XLSForm) -> [String] {
    var asked: [String] = []
    var group = ""
    for row in rows(app.survey) {
      switch row["type"] {
      case "begin_repeat": group = (row["name"] ?? "") + "."
      case "end_repeat": group = ""
      case "note": break
      default:
        let id = group + (row["name"] ?? "")
        if !id.hasSuffix("_row") { asked.append(id) }
      }
    }
    return asked
  }

  @Test("the paper asks the same questions in the same order", arguments: ids)
  func sameOrderAsPaper(id: String) throws {
    let form = try #require(Self.forms[id])
    let sheet = FormPrinter(
      form, filling: FormFilling(programme: "", weeks: 5), texts: Self.forms.texts,
      words: Words("en")
    ).sheet()
    var seen: Set<String> = []
    // A blank set of several sheets asks the same on each of them.
    let printed = sheet.blocks.flatMap(Self.printedIDs).filter { seen.insert($0).inserted }
    #expect(try printed == Self.asked(Self.app(id)))
  }

  /// The ids that a block was printed for, in print order.
  private static func printedIDs(_ block: Block) -> [String] {
    let ids: [String] =
      switch block {
      case .fields(let rows): rows.flatMap { $0.map(\.id) }
      case .table(let table): table.questions
      case .ticks(let list): [list.id]
      case .totals(let totals): totals.map(\.id)
      case .frame(let frame): [frame.id]
      case .beside(let parts): parts.flatMap { $0.blocks.flatMap(printedIDs) }
      case .heading, .paragraph, .note, .map, .pageBreak: []
      }
    return ids.filter { !$0.isEmpty }
  }

  @Test(
    "every question has words in every language, and nothing asks for a picture or a place",
    arguments: ids)
  func words(id: String) throws {
    let app = try Self.app(id)
    let allowed: Set<String> = [
      "text", "decimal", "date", "time", "image", "note", "begin_repeat", "end_repeat",
    ]
    for row in Self.rows(app.survey) where row["type"] != "end_repeat" {
      let labels = row.filter { $0.key.hasPrefix("label::") }
      #expect(labels.count == Self.languages.count && !labels.values.contains(""), "\(row)")
      let type = row["type"] ?? ""
      #expect(allowed.contains(type) || type.hasPrefix("select_"), "\(type)")
      // No photograph: what is drawn on paper is drawn on the screen.
      if type == "image" { #expect(row["appearance"] == "draw") }
      #expect((row["label::English (en)"] ?? "").contains("\u{AD}") == false)
    }
    var seen: Set<String> = []
    for row in Self.rows(app.choices) {
      #expect(seen.insert("\(row["list_name"] ?? "") \(row["name"] ?? "")").inserted)
      #expect(row.values.allSatisfy { !$0.isEmpty }, "\(row)")
    }
  }

  @Test("title and id tell nobody what a form is about", arguments: ids)
  func neutral(id: String) throws {
    let form = try #require(Self.forms[id])
    let settings = try #require(Self.rows(Self.app(id).settings).first)
    #expect(settings["form_title"] == "Dawn Harbour · \(form.number)")
    #expect(settings["form_id"] == "form_" + form.number.lowercased())
    #expect(settings["version"] == "2027010400")
    #expect(settings["default_language"] == "English (en)")
  }

  @Test("no two forms have the same id in an app")
  func distinctIDs() {
    let ids = Self.forms.forms.map { XLSForm.id(of: $0, site: "") }
    #expect(Set(ids).count == ids.count)
  }

  @Test("a later day and a later revision are a higher version")
  func versions() {
    let versions = [("2027-01-04", 0), ("2027-01-04", 7), ("2027-01-04", 12), ("2027-11-30", 0)]
      .map { XLSForm.version(day($0.0), revision: $0.1) }
    #expect(versions == ["2027010400", "2027010407", "2027010412", "2027113000"])
    #expect(versions == versions.sorted())
  }

  @Test("a formula of the form is reckoned by the app")
  func formulas() throws {
    let peers = try Self.calculation("peer-calendar", "condoms_a_month")
    #expect(peers == "if(/data/acts_a_week = '', '', round(/data/acts_a_week * 4.348214, 2))")
    let balance = try Self.calculation("stock-card", "balance")
    #expect(balance.hasPrefix("coalesce(/data/carried_over, 0) + sum(/data/movements[position()"))
    let diary = try Self.calculation("daily-diary", "condoms_number")
    #expect(diary == "sum(/data/contacts/condoms[. != ''])")
  }

  private static func calculation(_ form: String, _ id: String) throws -> String {
    let row = try #require(try rows(app(form).survey).first { $0["name"] == id })
    #expect(row["read_only"] == "yes")
    return row["calculation"] ?? ""
  }

  static func rows(_ table: DataTable) -> [[String: String]] {
    table.rows.map { row in
      var found: [String: String] = [:]
      for (column, value) in zip(table.columns, row) {
        if case .text(let text) = value { found[column.title] = text }
      }
      return found
    }
  }

  #if XLSX
    @Test("pyxform and ODK Validate take every form without a warning, and find the same ids")
    func foreign() throws {
      let python = try #require(Tools.requirePython())
      try withTemporaryFolder { folder in
        for id in Self.ids {
          let file = try XLSXFormat.document(Self.app(id).tables, created: day("2027-01-04"))
          try Data(file).write(to: URL(fileURLWithPath: "\(folder)/\(id).xlsx"))
        }
        var command = Command(
          python, arguments: [Repository.path("Tests/Checkers/xlsforms.py"), folder])
        command.limitSeconds = 300
        let result = try command.run()
        try #require(result.status == 0, "\(result.errorText)")
        let lines = result.outputText.split(separator: "\n")
        #expect(lines.count == Self.ids.count)
        for line in lines {
          let parts = line.split(separator: " ").map(String.init)
          let form = try #require(Self.forms[parts[0]])
          let helpers = ["_row", "_count"]
          let asked = parts.dropFirst().filter { id in
            !id.hasPrefix("words_") && !helpers.contains { id.hasSuffix($0) }
          }
          #expect(asked == FormQuestions(form).ids, "\(parts[0])")
        }
      }
    }
  #endif
}
