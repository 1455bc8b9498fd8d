import ParasolModel
import ParasolSyntax
import Testing

@testable import ParasolRendering

/// What a group writes in a form of its own, and what a mistake in it looks like.
@Suite("Forms of a group's own") struct FormLanguageTests {
  private static let head = """
    form: day
    number: X1
    title: Our day
    filled_by: outreach_worker
    class: confidential
    keeper: outreach_worker

    """

  private func read(
    _ text: String, words: String = ""
  ) throws -> (form: FormDeclaration?, catalogue: FormCatalogue, told: [Diagnostic], source: String)
  {
    let sink = DiagnosticSink()
    let source = Self.head + text
    let root = try #require(load(source, "forms/day.yaml", sink))
    let languages = words.isEmpty ? [] : [load(words, "languages/en.yaml", sink)].compactMap { $0 }
    let catalogue = FormCatalogue.shipped()
      .overridden(by: [root], languages: languages, sink: sink)
    return (catalogue["day"], catalogue, sink.diagnostics, source)
  }

  private func load(_ text: String, _ path: String, _ sink: DiagnosticSink) -> YAMLCursor? {
    YAMLLoader.load(FileID(0), path: path, bytes: Array(text.utf8), sink: sink).tree.root
  }

  private static let formulaBase = """
    blocks:
      - fields:
          acts: {type: number, label: {en: acts}}
          start: {type: date, label: {en: start}}
          need: {label: {en: need}, formula: FORMULA}
      - grid:
          name: visits
          rows: {visit: {count: 3}}
          columns:
            met: {type: tick, label: {en: met}}
            given: {type: number, label: {en: given}}
            left: {label: {en: left}, formula: COLUMN}

    """

  @Test(
    "a mistake in a formula is told at the very name",
    arguments: [
      ("actz * 4.35", "nothing on this form is called 'actz'", "actz"),
      ("start * 2", "'start' is no number", "start"),
      ("given * 2", "'given' has many values, where one number is needed", "given"),
      ("sum(met)", "'met' is no number", "met"),
      ("summ(given)", "'need' of a formula", "summ"),
      ("acts * ", "something is missing at its end", " "),
      ("(acts * 2", "this bracket is not closed", "("),
      ("acts acts", "'acts' does not fit here", "acts"),
      ("max(acts)", "'max' cannot take 1 things in its brackets", "max(acts)"),
      ("need + 1", "'need' is reckoned from itself: need ← need", "need + 1"),
    ])
  func formulas(formula: String, message: String, place: String) throws {
    let text = Self.formulaBase.replacing("FORMULA", with: "'\(formula)'")
      .replacing("COLUMN", with: "given")
    let (_, _, told, source) = try read(text)
    let only = try #require(told.first)
    #expect(told.count == 1, "\(told.map(\.message))")
    if formula != "summ(given)" { #expect(only.message.contains(message), "\(only.message)") }
    let scalars = Array(source.unicodeScalars)
    let shown = String(
      String.UnicodeScalarView(scalars[Int(only.span.start)..<Int(only.span.end)]))
    #expect(shown.contains(place), "\(shown)")
  }

  @Test(
    "what formulas may say is read without a word",
    arguments: [
      ("acts * month_factor", "given - 1"), ("(acts + 2) / 4", "max(given, 0)"),
      ("sum(given) + count(met)", "previous(left) + given"),
      ("sum(visits.given)", "cumulated(given)"), ("max(acts, last(given))", "rank(given)"),
    ])
  func goodFormulas(field: String, column: String) throws {
    let text = Self.formulaBase.replacing("FORMULA", with: "'\(field)'")
      .replacing("COLUMN", with: "'\(column)'")
    #expect(try read(text).told.map(\.message) == [])
  }

  @Test(
    "other mistakes are told with what to write",
    arguments: [
      (
        "blocks: [{fields: {name: {label: {en: name}}}}]", "'name' would ask who a person is",
        "type: person"
      ),
      (
        "blocks: [{fields: {client_phone: {label: {en: x}}}}]", "'client_phone' would ask",
        "take it out"
      ),
      (
        "blocks: [{fields: {test_result: {label: {en: x}}}}]",
        "may only stand on a form of class 'clinical'", "class: clinical"
      ),
      ("blocks: [{fields: {date: {typ: date}}}]", "unknown key 'typ' in 'date'", "type"),
      ("blocks: [{fields: {date: {type: dat}}}]", "'type' cannot be 'dat'", "date"),
      ("blocks: [{fields: {Date: {}}}]", "must be a name in small letters", "date"),
      ("blocks: [{text: acts_a_wek}]", "'acts_a_wek' has no words to print", "acts_a_week"),
      ("blocks: [{ticks: {boxes: {from: hotspot}}}]", "'from' cannot be 'hotspot'", "hotspots"),
      (
        "blocks: [{fields: {date: {}}}, {fields: {date: {}}}]",
        "another question of the form is called 'date'", "another name"
      ),
      (
        "blocks: [{beside: [{blocks: [{beside: [{blocks: [{text: date}]}]}]}]}]",
        "unknown key 'beside'", "page_break"
      ),
      ("blocks: [{}]", "a block holds nothing", "write one of heading"),
      ("blocks: [{gird: {}}]", "unknown key 'gird'", "did you mean 'grid'"),
      ("blocks: [{fields: {name: {}}}]", "'name' would ask who a person is", "type: person"),
      (
        "blocks: [{fields: {acts_a_week: {type: number}, need: {formula: acts_a_week * month_facter}}}]",
        "nothing on this form is called 'month_facter'", "did you mean 'month_factor'"
      ),
      ("paper: card 60 x 5 in\nblocks: [{text: date}]", "'paper' must be", "card 6 x 5 in"),
      ("filled_by: boss\nblocks: [{text: date}]", "", ""),
    ])
  func mistakes(text: String, message: String, help: String) throws {
    let told = try read(text).told
    let only = try #require(told.first)
    #expect(only.message.contains(message), "\(only.message)")
    #expect((only.help ?? "").contains(help), "\(only.help ?? "")")
  }

  @Test(
    "a mistake is told once",
    arguments: [
      "blocks: [{gird: {}}]", "blocks: [{fields: {name: {}}}]",
      "blocks: [{gird: {}}, {totals: {need: {formula: sum(acts), label: {en: need}}}}]",
      "blocks: [{fields: {place: {type: one_of}}}]",
    ])
  func once(text: String) throws {
    #expect(try read(text).told.count == 1)
  }

  @Test("two forms never have one number, as sheets and apps are known by it")
  func numbers() throws {
    let sink = DiagnosticSink()
    let text = Self.head.replacing("number: X1", with: "number: B1") + "blocks: [{text: date}]"
    let root = try #require(load(text, "forms/day.yaml", sink))
    _ = FormCatalogue.shipped().overridden(by: [root], sink: sink)
    #expect(
      sink.diagnostics.map(\.message) == ["form 'daily-diary' has the number 'B1' too"])
  }

  @Test("a group adds words, and a language, by a file of its own")
  func ownWords() throws {
    let words = """
      language: en
      words:
        moon_phase: phase of the moon
        page_of: 'leaf {page} of {pages}'
      forms:
        day: {title: Today}
        weekly-planner: {title: Our plan}

      """
    let (form, catalogue, told, _) = try read("blocks: [{fields: {moon_phase: {}}}]", words: words)
    #expect(told.map(\.message) == [])
    #expect(form != nil)
    let planner = catalogue.texts.of("weekly-planner")
    #expect(planner.text(.name("title"), in: "en") == "Our plan")
    #expect(planner.text(.name("moon_phase"), in: "fr") == "phase of the moon")
    #expect(!planner.isTranslated(.name("moon_phase"), in: "fr"))
  }

  @Test(
    "a question has the same id on paper as in an app",
    arguments: FormCatalogue.shipped().forms.map(\.id.value))
  func sameIDs(id: String) throws {
    let catalogue = FormCatalogue.shipped()
    let form = try #require(catalogue[id])
    let sheet = FormPrinter(
      form, filling: FormFilling(programme: "", weeks: 5), texts: catalogue.texts,
      words: Words("en"), sheets: 1
    ).sheet()
    #expect(Self.ids(sheet.blocks) == FormQuestions(form).ids)
  }

  private static func ids(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .fields(let rows): rows.flatMap { $0.map(\.id) }
      case .ticks(let list): [list.id]
      case .totals(let totals): totals.map(\.id)
      case .table(let table): table.questions
      case .frame(let frame): frame.id.isEmpty ? [] : [frame.id]
      case .beside(let columns): columns.flatMap { ids($0.blocks) }
      case .heading, .paragraph, .note, .map, .pageBreak: []
      }
    }
  }

  @Test("every usual list has words in every language", arguments: FormLayoutLanguages.all)
  func usualLists(language: String) {
    let texts = FormCatalogue.shipped().texts
    for source in FormSource.allCases {
      for option in FormLists.usual[source] ?? [] {
        #expect(texts.isTranslated(option.label, in: language), "\(source): \(option.id)")
      }
    }
    for role in FormRole.allCases {
      #expect(texts.isTranslated(role.words, in: language), "\(role)")
    }
  }

  @Test("no word of a form is missing in any language", arguments: FormLayoutLanguages.all)
  func complete(language: String) {
    let catalogue = FormCatalogue.shipped()
    for form in catalogue.forms {
      let texts = catalogue.texts.of(form.id.value)
      for name in UsedWords(form).names where texts.knows(name) {
        #expect(texts.isTranslated(.name(name), in: language), "\(form.id.value): \(name)")
      }
    }
  }
}

enum FormLayoutLanguages {
  static let all = ["ar", "en", "fr", "hi", "pt", "sw"]
}
