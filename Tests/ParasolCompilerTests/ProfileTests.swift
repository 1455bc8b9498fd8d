import Foundation
import ParasolCompiler
import ParasolModel
import ParasolRendering
import ParasolRules
import ParasolTestSupport
import Testing

/// The participation profile shows what the files say, where, and what nobody has said.
@Suite struct ProfileTests {
  private static let programme = """
    parasol: 1
    programme: river-town
    languages: [en]
    status: draft
    organization: river-group
    promises: {tests: voluntary}
    organizations:
      river-group: {kind: community_led, board: {sex_workers: 5, staff: 1}, networks: [national]}
    decisions:
      assembly: {date: 2026-12-01, who: [river-group], sex_workers: 12, others: 3}
      office-day: {date: 2026-11-02, who: [staff]}
    participation:
      stages: {design: consulted_only, implementation: employer}
      freedoms: {choose_how: no, equal_voice: yes}
      roles: [{kind: outreach, held_by: sex_workers, paid: no}]
    goals:
      own-room: {text: a room of our own, decided: assembly}
      more-tests: {text: more tests, decided: office-day}
      last: {text: later}
    """

  private func profile(_ text: String) async throws -> ProfileOfParticipation {
    let compiler = Compiler(host: MemoryHost(texts: ["programme.yaml": text]))
    return try #require(try await compiler.profile().profile)
  }

  @Test("Each row has its evidence with its line, and what is not said")
  func rows() async throws {
    let text = try await profile(Self.programme).text()
    for line in [
      "    led by     the goal 'own-room' was decided on 2026-12-01 by 12 sex workers and 3 others   programme.yaml:17:48",
      "    done for   the goal 'more-tests' was decided on 2026-11-02 without sex workers   programme.yaml:18:43",
      "    not said   who set the goal 'last': name the decision with 'decided:'",
      "    done for   in design sex workers are only asked   programme.yaml:13:20",
      "    led by     in implementation sex workers are employers   programme.yaml:13:52",
      "    not said   how sex workers take part in management: add 'management:' below 'participation: stages:'",
      "    led by     the board of 'river-group' has 5 sex workers and 1 other   programme.yaml:8:45",
      "    done for   sex workers do the work of outreach, unpaid   programme.yaml:15:37",
      "    against    the programme answers 'no'   programme.yaml:14:26",
      "    for        no test is a condition   programme.yaml:6:19",
      "    not said   whether it holds: add 'choose_whether:' below 'participation: freedoms:'",
      "    led by     'river-group' belongs to networks: national   programme.yaml:8:83",
    ] { #expect(text.contains(line + "\n"), "\(line)\n\(text)") }
    #expect(!text.contains("score") && !text.contains("%"))
  }

  @Test("What has changed since an earlier copy is what is said, not where it stands")
  func change() async throws {
    let before = try await profile(Self.programme)
    #expect(
      before.changeText(since: before)
        == "nothing that the files show of participation has changed\n")
    let later = try await profile(
      "\n# moved down\n"
        + Self.programme.replacing("design: consulted_only", with: "design: decision_maker")
        .replacing("choose_how: no", with: "choose_how: yes"))
    #expect(
      later.changeText(since: before) == """
        the programme
          Who knows, and who decides?
          - done for: in design sex workers are only asked
          + led by: in design sex workers are decision makers
          Do they choose how they take part?
          - against: the programme answers 'no'
          + for: the programme answers 'yes'

        """)
    let json =
      try JSONSerialization.jsonObject(
        with: Data(later.changeJSON(since: before).utf8)) as? [String: Any]
    #expect((json?["gone"] as? [Any])?.count == 2 && (json?["new"] as? [Any])?.count == 2)
  }

  @Test("Programs get the same rows; a freedom that nobody spoke of is null, never false")
  func json() async throws {
    let json = try await profile(Self.programme).json()
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(root["format"] as? String == "parasol-participation/1")
    let part = try #require((root["parts"] as? [[String: Any]])?.first)
    #expect((part["rows"] as? [[String: Any]])?.count == 5)
    let freedoms = try #require(part["freedoms"] as? [[String: Any]])
    let holds = freedoms.map { $0["holds"] }
    #expect(freedoms.count == 4)
    #expect(holds[0] is NSNull && holds[2] is NSNull)
    #expect(holds[1] as? Bool == false && holds[3] as? Bool == true)
  }

  @Test("Mistakes do not stand in the way, as long as the files can be read")
  func mistakes() async throws {
    let text = try await profile(
      Self.programme.replacing("paid: no", with: "paid: no, colour: red")
    ).text()
    #expect(text.contains("in implementation sex workers are employers"))
  }

  @Test("The committee's page is made in each language of the programme, mistakes or not")
  func pages() async throws {
    let text = Self.programme.replacing("languages: [en]", with: "languages: [fr, en]")
      .replacing("paid: no", with: "paid: no, colour: red")
    let made = try await Compiler(host: MemoryHost(texts: ["programme.yaml": text])).profilePages()
    #expect(made.compilation.errorCount > 0)
    let formats = PDFFormat.isAvailable ? ["html", "pdf"] : ["html"]
    #expect(
      made.files.map(\.path).sorted()
        == ["en", "fr"].flatMap { tag in
          formats.map { "team/participation/river-town.\(tag).\($0)" }
        })
    let french = try #require(made.files.first { $0.path.hasSuffix(".fr.html") })
    let page = String(decoding: french.bytes, as: UTF8.self)
    #expect(page.contains("De quels besoins part-on"))
    #expect(page.contains("le but &#39;own-room&#39; : décidé le 2026-12-01 par 12 travailleur"))
    #expect(page.contains("leur est ouvert : le travail de proximité"), "\(page)")
    #expect(!page.contains("was decided"))
  }

  // MARK: The words of each language

  private static func parts(_ text: String) -> Set<Substring> {
    Set(text.matches(of: /\{[a-z_]+\}/).map(\.output))
  }

  @Test("Each language has every sentence, with the same parts", arguments: Words.languages)
  func languages(tag: String) throws {
    let words = try #require(ProfileWords(tag), "no sentences in '\(tag)'")
    let english = ProfileWords.english.texts
    #expect(words.texts.keys.sorted() == english.keys.sorted())
    for (key, text) in words.texts {
      #expect(!text.isEmpty, "\(key)")
      #expect(Self.parts(text) == Self.parts(english[key] ?? ""), "\(tag): \(key)")
      #expect(
        tag == "en" || text != english[key] || key.hasPrefix("network_")
          || key.hasPrefix("duration_"), "\(tag): \(key)")
    }
  }

  @Test("Every sentence and every word that it can hold has its words")
  func completeness() {
    func keys<List: Choice>(_ list: String, _ type: List.Type) -> [String] {
      type.allCases.map { "\(list)_\($0.rawValue)" }
    }
    let measures: [IndicatorKind] = [
      .service_quality, .community_engagement, .cohesion, .acceptance,
    ]
    let needed =
      ProfilePhrase.allCases.map(\.rawValue) + keys("stage", ParticipationStage.self)
      + keys("kind", ParticipationKind.self) + keys("holder", Chooser.self)
      + keys("holder", PostHolder.self) + keys("holder", MoneyHolder.self)
      + keys("work", ParticipationRole.self) + keys("network", NetworkReach.self)
      + keys("body", PlanningBody.self) + measures.map { "measure_\($0.rawValue)" }
      + Duration.Unit.allCases.flatMap { ["duration_\($0)", "duration_\($0)_one"] }
    #expect(Set(needed) == Set(ProfileWords.english.texts.keys))
  }
}
