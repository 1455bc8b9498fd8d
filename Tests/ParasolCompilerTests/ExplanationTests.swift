import Foundation
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

@testable import ParasolCompiler

/// Whatever a user may come across can be asked about.
@Suite("explanations") struct ExplanationTests {
  @Test func everythingThatHasANameHasAPage() {
    let names = Explanations.names
    #expect(names.count > 800)
    for name in Set(names) {
      #expect(Explanations.page(name) != nil, "\(name)")
    }
  }

  /// Ids as they stand in the sources and in the fixtures, whoever makes them.
  @Test func everyDiagnosticHasAPage() throws {
    var ids: [String: String] = [:]
    for source in ArchitectureTests.sources where !source.path.contains("/Generated/") {
      let text = source.lines.joined(separator: "\n")
      let reports = text.matches(
        of: /(?:Diagnostic\(|DiagnosticID = )\s*"([a-z]+(?:-[a-z0-9]+)+)"/)
      for match in reports { ids[String(match.1)] = source.path }
      // What is wrong with YAML is worded apart from its place.
      guard source.target == "ParasolSyntax" else { continue }
      for match in text.matches(of: /\bid: "([a-z]+(?:-[a-z0-9]+)+)"/) {
        ids[String(match.1)] = source.path
      }
    }
    for name in Repository.files(under: "Tests/Fixtures") where name.hasSuffix(".yaml") {
      let text = String(
        decoding: Repository.bytes(of: Repository.path("Tests/Fixtures/" + name)), as: UTF8.self)
      for match in text.matches(of: /#~\^*\s*(?:error|warning)\[([a-z0-9-]+)\]/) {
        ids[String(match.1)] = name
      }
    }
    for known in DiagnosticCatalogue.descriptions {
      ids[known.id.text] = "DiagnosticCatalogue.swift"
    }
    #expect(ids.count > 150)
    for (id, place) in ids.sorted(by: { $0.key < $1.key }) {
      #expect(Explanations.page(id)?.hasPrefix(id) == true, "\(id), as in \(place), has no page")
    }
    for page in DiagnosticBook.pages {
      #expect(ids[page.id.text] != nil, "\(page.id) has a page, but nobody reports it")
    }
  }

  static let shownExamples = DiagnosticBook.pages.filter { page in
    if case .onlyShown = page.wrong.place { false } else { true }
  }.map(\.id.text)

  @Test(arguments: shownExamples)
  func wrongExamplesAreWrongAndRightOnesRight(_ id: String) async throws {
    let page = try #require(DiagnosticBook.pages.first { $0.id.text == id })
    let wrong = try await Self.ids(page.wrong)
    #expect(wrong.contains(page.id.text), "\(page.id): the wrong example gives \(wrong)")
    let right = try await Self.ids(page.right)
    #expect(!right.contains(page.id.text), "\(page.id): the right example gives \(right)")
    #expect(Set(right).isSubset(of: Self.ofOtherThings), "\(page.id): \(right)")
  }

  /// What a fragment that is no whole programme may be told besides, as rules look at it too.
  private static let ofOtherThings = Set(RuleBook.ids).union(["missing-include", "lone-part"])

  @Test func pagesFitATerminal() {
    for name in Set(Explanations.names).sorted() {
      for line in (Explanations.page(name) ?? "").split(separator: "\n") where line.count > 80 {
        // One long word, or YAML that is shown as it is written.
        #expect(
          !line.dropFirst(2).contains(" ") || line.hasPrefix("  "), "\(name): \(line)")
      }
    }
  }

  @Test func keysAreFoundAloneAndWithWhatTheyStandIn() throws {
    let pairs = try #require(Explanations.page("hotspots.pairs"))
    for text in [
      "when workers go in pairs", "need", "decided", "the files of a site",
    ] {
      #expect(pairs.lowercased().contains(text.lowercased()), "\(text)")
    }
    #expect(Explanations.page("pairs") == pairs, "there is one key 'pairs'")
    #expect(Explanations.page("plan.from")?.contains("2027-01-04") == true)
    #expect(Explanations.page("hotspots.*.pairs.need") == Explanations.page("hotspots.pairs.need"))
    let many = try #require(Explanations.page("decided"))
    #expect(many.contains("places:") && many.contains("posts.decided"))
  }

  @Test func factsAndPrivateThingsSaySo() {
    #expect(Explanations.page("hotspots.people")?.contains("Refused there") == true)
    #expect(Explanations.page("hotspots.near")?.contains("Never leaves the team") == true)
    #expect(Explanations.page("hotspots.typology")?.contains("Refused") == false)
  }

  @Test func wordsScalarsAndWordsOfTheField() {
    #expect(Explanations.page("home_based")?.contains("hotspots.setting") == true)
    #expect(Explanations.page("weekly window")?.contains("thu-sat 19:00-01:00") == true)
    #expect(Explanations.page("weekly_window") == Explanations.page("weekly window"))
    #expect(
      Explanations.page("peer educators")?.hasPrefix("'peer educators' is 'outreach_workers'")
        == true)
    #expect(Explanations.page("outreach worker")?.contains("outreach_workers") == true)
  }

  @Test(arguments: [
    ("hotspts", "hotspots"), ("unknwon-key", "unknown-key"), ("home_basd", "home_based"),
    ("weekly windw", "weekly window"), ("committee-not-montly", "committee-not-monthly"),
    ("hotspots.pars", "hotspots.pairs"),
  ])
  func mistypedThingsLeadToTheNearest(_ typed: String, _ meant: String) {
    #expect(Explanations.page(typed) == nil)
    #expect(Explanations.nearest(to: typed) == meant)
  }

  @Test func theListOfRulesIsJSON() throws {
    let json = try JSONSerialization.jsonObject(with: Data(RuleBook.json().utf8)) as? [String: Any]
    let rules = try #require(json?["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == RuleBook.ids)
    let load = try #require(rules.first { $0["id"] as? String == "overloaded-outreach-worker" })
    let parameters = try #require(load["parameters"] as? [[String: Any]])
    #expect(parameters.contains { $0["name"] as? String == "caseload_plan" })
    #expect(rules.contains { $0["waivable"] as? Bool == false })
  }

  // MARK: Examples

  private static func ids(_ example: DiagnosticPage.Example) async throws -> [String] {
    let head = "parasol: 1\nprogramme: river-town\nlanguages: [en]\n"
    let plan = "plan: {from: 2027-01-04, weeks: 12}\n"
    let draft = "status: draft\n"
    let files: [String: String] =
      switch example.place {
      case .programme: ["programme.yaml": head + plan + draft + example.shown + "\n"]
      case .agreedProgramme: ["programme.yaml": head + plan + example.shown + "\n"]
      case .withoutPlan: ["programme.yaml": head + draft + example.shown + "\n"]
      case .withoutLanguages:
        [
          "programme.yaml": "parasol: 1\nprogramme: river-town\n" + plan + draft + example.shown
            + "\n"
        ]
      case .wholeProgramme: ["programme.yaml": example.shown + "\n"]
      case .policy:
        [
          "programme.yaml": head + plan + draft + "policy: ours\ninclude: [policy.yaml]\n",
          "policy.yaml": example.shown + "\n",
        ]
      case .file(let path):
        [
          "programme.yaml": head + plan + draft + "include: [\(path)]\n",
          path: example.shown.isEmpty ? "" : example.shown + "\n",
        ]
      case .onlyShown: [:]
      }
    let compilation = try await Compiler(host: MemoryHost(texts: files)).compile()
    return compilation.fixtureDiagnostics.map(\.id)
  }
}
