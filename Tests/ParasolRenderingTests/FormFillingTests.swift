import ParasolCompiler
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
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

  @Test("a crisis rota counts the hours of those on call, and tells none from not known")
  func rota() async throws {
    let (_, filling) = try #require(try await sheets("crisis-rota").first)
    let rows = try #require(filling.named["hours"])
    #expect(Set(rows.keys) == ["kw01", "kw02"])
    #expect(rows["kw02"]?.numbers["shifts_taken"] == Fraction(7))
    #expect(rows["kw02"]?.numbers["hours_a_week"] == Fraction(84))
    #expect(filling.numbers["shift_hours"] == Fraction(12))
    #expect(filling.values["gaps"] == [.strong("–")])
    let monday = try #require(filling.named["rota"]?["mon"])
    #expect(monday.cells["shifts_from_06_to_18_receiver"] == [[.strong("kw01")]])
    #expect(monday.cells["shifts_from_06_to_18_responder_1"] == [[.text("–")]])
  }

  @Test(
    "a crisis rota tells every hour without anybody on call, whatever shifts there are",
    arguments: [
      ("[{when: daily 06:00-18:00, who: [w1]}]", "every day 18:00–06:00"),
      ("[{when: always, who: [w1]}]", "–"),
      // One long shift covers what two short ones are for on other days.
      (
        "[{when: mon-sat 06:00-18:00, who: [w1]}, {when: mon-sat 18:00-06:00, who: [w2]}, {when: sun 06:00-24:00, who: [w1]}, {when: mon 00:00-06:00, who: [w1]}]",
        "–"
      ),
      (
        "[{when: mon-fri 06:00-18:00, who: [w1]}, {when: daily 18:00-06:00, who: [w2]}]",
        "Sat Sun 06:00–18:00"
      ),
      // Nobody has taken the shift that is planned.
      (
        "[{when: daily 06:00-18:00, who: [w1]}, {when: mon-sat 18:00-06:00, who: [w1]}, {when: sun 18:00-06:00}]",
        "Sun 18:00–06:00"
      ),
      ("[{when: mon-fri 00:00-24:00, who: [w1]}]", "Sat 00:00 – Sun 24:00"),
      ("[{when: tue-sat 00:00-24:00, who: [w1]}]", "Sun 00:00 – Mon 24:00"),
    ])
  func openHours(rota: String, gaps: String) async throws {
    let text = """
      parasol: 1
      programme: town
      languages: [en]
      status: draft
      plan: {from: 2027-01-04, weeks: 4}
      include: [town.yaml]
      crisis_teams: {line: {team: [w1, w2], rota: \(rota)}}

      """
    let host = MemoryHost(texts: [
      "programme.yaml": text,
      "town.yaml": "site: quay\n",
    ])
    let programme = try #require(try await Compiler(host: host).compile().programme)
    let subject = FormSubject(programme.sites[0], of: programme, plan: nil)
    let facts = try #require(CrisisFacts(subject))
    #expect(facts.gaps(Words("en")) == gaps)
  }

  @Test("a stock card says its product and its point, each in its own field")
  func stockCard() async throws {
    let made = try await sheets("stock-card")
    #expect(!made.isEmpty)
    for (_, filling) in made {
      #expect(filling.values["product"] != nil)
      #expect(filling.values["product"] != filling.values["point"])
    }
  }

  @Test("twelve months are a sheet for each person, not one for each month of the plan")
  func twelveMonths() async throws {
    let made = try await sheets("individual-tracking")
    #expect(made.count == 1)
    let form = try #require(FormCatalogue.shipped()["individual-tracking"])
    let (_, filling) = try #require(made.first)
    let grids = FormQuestions(form, lists: filling.lists).items.compactMap { item in
      if case .grid(let grid) = item { grid } else { nil }
    }
    let months = try #require(grids.first?.rows).map(\.id)
    #expect(months.count == 12)
    #expect(months.first == "month_2027_01" && months.last == "month_2027_12")
  }

  @Test("workers who share places are not added up")
  func sharedPlaces() async throws {
    let (_, filling) = try #require(try await sheets("hotspot-load-map").first)
    #expect(filling.named["places"]?["total"]?.numbers["in_our_care"] != nil)
    #expect(filling.named["places"]?["total"]?.numbers["workers"] == nil)
  }

  @Test("all numbers of a grid are written in one way")
  func numbersOfOneKind() {
    let words = Words("en")
    let (large, small) = (Fraction(20_000), Fraction(600))
    func style(_ width: Millimetres) -> NumberStyle? {
      NumberStyle.allCases.first { style in
        [large, small].allSatisfy { style.fits($0, in: width, words) }
      }
    }
    #expect(style(30)?.printed(large, words) == .strong("20,000"))
    #expect(style(13)?.printed(large, words) == .text("20000"))
    #expect(style(13)?.printed(small, words) == .text("600"))
    #expect(NumberStyle.plain.printed(Fraction(29_043, over: 10), words) == .text("2904"))
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
