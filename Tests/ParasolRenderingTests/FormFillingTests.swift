import ParasolModel
import ParasolSyntax
import Testing

@testable import ParasolRendering

@Suite("Forms filled from the plan") struct FormFillingTests {
  private func sheets(_ id: String) async throws -> [(FormSubject, FormFilling)] {
    let sample = try await DocumentsSample.make()
    let catalogue = FormCatalogue.shipped()
    let form = try #require(catalogue[id])
    return FormRuns(sample.programme, plan: sample.plan).subjects(of: form).map {
      let filler = FormFiller(form, $0, texts: catalogue.texts, words: Words("en"))
      return ($0, filler.filling(version: ""))
    }
  }

  @Test(
    "the monthly calendar has a row for each person in a worker's care, with signs of their own")
  func people() async throws {
    let made = try await sheets("microplanning-calendar")
    #expect(!made.isEmpty)
    for (subject, filling) in made {
      let plan = try #require(subject.plan)
      let own = plan.people.filter { $0.worker == subject.worker }
      #expect(filling.rows.count == own.count)
      let signs = filling.rows.compactMap { $0.cells["person"] }
      #expect(Set(signs).count == signs.count)
    }
  }

  @Test("the load map reckons shares and hours from what the plan knows")
  func load() async throws {
    let (subject, filling) = try #require(try await sheets("hotspot-load-map").first)
    let rows = try #require(filling.named["places"])
    let people = subject.site.content.hotspots.reduce(Fraction.zero) { $0 + $1.planningValue }
    for hotspot in subject.site.content.hotspots {
      let row = try #require(rows[FormOption.id(hotspot.id.value)])
      #expect(row.numbers["people"] == hotspot.planningValue)
      #expect(
        row.numbers["share"].map {
          $0 * people == hotspot.planningValue || $0 * people == hotspot.planningValue * 100
        } == true)
    }
    #expect(rows["total"]?.numbers["people"] == people)
  }

  @Test("a weekly planner carries the sessions of its week and no others")
  func weeks() async throws {
    for (subject, filling) in try await sheets("weekly-planner") {
      let days = try #require(subject.days)
      let planned = (subject.plan?.microplans ?? []).filter { $0.worker == subject.worker }
        .flatMap(\.sessions).filter { days.contains($0.day) }
      let shown = (filling.named["rows"] ?? [:]).values.filter { !$0.isQuiet }
        .flatMap { $0.cells.filter { $0.key.hasPrefix("days_") }.values }
        .filter { !$0.isEmpty }
      #expect(shown.isEmpty == planned.isEmpty)
      #expect(filling.numbers["planned"] == Fraction(planned.reduce(0) { $0 + $1.people }))
    }
  }

  @Test("formulas are worked out row by row, and only where everything is known")
  func reckoning() throws {
    let text = """
      form: stock
      number: X
      title: Stock
      filled_by: supervisor
      class: internal
      keeper: supervisor
      blocks:
        - fields: {brought: {type: number, label: {en: brought}}}
        - grid:
            name: moves
            total: yes
            rows: {a: {label: {en: a}}, b: {label: {en: b}}, c: {label: {en: c}}}
            columns:
              came: {type: number, label: {en: in}}
              went: {type: number, label: {en: out}}
              balance: {label: {en: left}, formula: previous(balance) + came - went, first: brought, at_least: 0, total: none}
              share: {label: {en: share}, formula: went / came}
        - totals:
            left: {label: {en: left}, formula: last(balance)}
            gone: {label: {en: gone}, formula: sum(went) * 2}

      """
    let sink = DiagnosticSink()
    let root = try #require(
      YAMLLoader.load(FileID(0), path: "x.yaml", bytes: Array(text.utf8), sink: sink).tree.root)
    let catalogue = FormCatalogue.shipped().overridden(by: [root], sink: sink)
    #expect(sink.diagnostics.map(\.message) == [])
    let form = try #require(catalogue["stock"])
    var filling = FormFilling(programme: "")
    func reckon() {
      FormReckoner(form, reader: FormQuestionReader(lists: .usual), monthFactor: Fraction(4))
        .reckon(&filling)
    }
    filling.numbers["brought"] = Fraction(10)
    filling.named["moves"] = [
      "a": FormFilledRow(numbers: ["came": Fraction(5), "went": Fraction(8)]),
      "b": FormFilledRow(numbers: ["came": Fraction(0), "went": Fraction(9)]),
      "c": FormFilledRow(numbers: ["came": Fraction(4), "went": Fraction(1)]),
    ]
    reckon()
    let rows = try #require(filling.named["moves"])
    #expect(
      ["a", "b", "c"].map { rows[$0]?.numbers["balance"] } == [7, -2, 1].map { Fraction($0) })
    // Below nothing is printed black, and nothing is divided by nothing.
    #expect(rows["b"]?.gaps == ["balance"])
    #expect(rows["b"]?.numbers["share"] == nil)
    #expect(rows["total"]?.numbers["went"] == Fraction(18))
    #expect(rows["total"]?.numbers["share"] == Fraction(2))
    #expect(filling.numbers["left"] == Fraction(1))
    #expect(filling.numbers["gone"] == Fraction(36))
    // One unknown number leaves open whatever rests on it.
    filling.numbers = ["brought": Fraction(10)]
    filling.named["moves"]?["b"] = FormFilledRow(numbers: ["came": Fraction(1)])
    filling.named["moves"]?["c"]?.numbers["balance"] = nil
    reckon()
    #expect(filling.named["moves"]?["c"]?.numbers["balance"] == nil)
    #expect(filling.numbers["gone"] == nil)
  }

  @Test("a map tells which area lies where, and no distance")
  func map() async throws {
    let (subject, filling) = try #require(try await sheets("hotspot-map").first)
    let map = try #require(filling.maps[.hotspots])
    let words = map.shapes.flatMap { shape -> [String] in
      guard case .words(let line, _) = shape else { return [] }
      return line.compactMap { if case .text(let text, _) = $0 { text } else { nil } }
    }
    for area in subject.site.content.areas { #expect(words.contains(area.id.value)) }
    #expect(!words.contains { $0.contains(" m ") || $0.contains("east") || $0.contains("north") })
    for shape in map.shapes {
      if case .box(let box, _) = shape {
        #expect(box.x >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 1000)
      }
    }
  }
}
