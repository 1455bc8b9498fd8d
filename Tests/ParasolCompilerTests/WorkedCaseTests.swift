import ParasolCompiler
import ParasolSyntax
import ParasolTestSupport
import Testing

/// Cases that were worked out by hand or published: what Parasol prints is what stands there.
@Suite struct WorkedCaseTests {
  /// Three hotspots of one town, a month counted as four weeks.
  private static let town = [
    "programme.yaml": """
    parasol: 1
    programme: micro-case
    languages: [en]
    status: draft
    plan: {from: 2026-12-28, weeks: 5, time_zone: Africa/Nairobi}
    policy: by-hand
    calendar: {working_days: mon-fri}
    contact: {every: 1 month, tiers: {high: 20%, medium: 30%}}
    include: [policy.yaml, town.yaml]
    organization: our-group
    organizations:
      our-group: {kind: community_led}
    population:
      women: {gender: female, age_min: 18}
    """,
    "policy.yaml": """
    policy: by-hand
    extends: who-2013
    source: a case worked out by hand
    month_factor: four_weeks
    change:
      planning:
        wastage: {value: 0%, because: nothing is added by hand}
    """,
    "town.yaml": """
    site: town
    estimate: walk
    commodities:
      stock: {store: {male_condom: {opening: 4000}}}
    safe_spaces:
      store: {}
    estimates:
      walk: {method: mapping, date: 2026-11-02, who: [women], sex_workers: 6}
    hotspots:
      a: {typology: street, people: {women: 20-40}, acts_per_week: 10}
      b: {typology: street, people: {women: 10-15}, acts_per_week: 8}
      c: {typology: street, people: {women: 60-90}, acts_per_week: 14}
    """,
  ]

  private func explained(_ path: String, _ files: [String: String] = town) async throws -> String {
    switch try await Compiler(host: MemoryHost(texts: files)).explain(path) {
    case .text(let text), .missing(let text): return text
    case .unreadable(let compilation): return compilation.text(.concise)
    }
  }

  private func told(_ change: (inout [String: String]) -> Void) async throws -> [String] {
    var files = Self.town
    change(&files)
    let report = try await Compiler(host: MemoryHost(texts: files)).compile().report
    return (report.diagnostics + report.toDos).map(\.id.text)
  }

  @Test("Three hotspots: people, workers, supervisors and condoms as on paper")
  func townFigures() async throws {
    for (path, line) in [
      ("sites.town.people", "117.5 people, 90 to 145"),
      ("sites.town.outreach_workers", "3 outreach workers needed, 2 to 4"),
      ("sites.town.supervisors", "1 supervisor needed"),
      ("sites.town.hotspots.b.people", "12.5"),
      ("sites.town.male_condom", "× 10 acts a week (town.yaml:10:64) × 4 weeks = 1200"),
      ("sites.town.male_condom", "× 8 acts a week (town.yaml:11:64) × 4 weeks = 400"),
      ("sites.town.male_condom", "× 14 acts a week (town.yaml:12:64) × 4 weeks = 4200"),
      ("sites.town.male_condom", "5800 condoms needed a month, 4480 to 7120"),
      ("sites.town.contacts", "223.25 contacts a month"),
      ("sites.town.contacts_per_day.2027-01", "3.54 contacts for each outreach worker"),
      ("sites.town.contacts_per_day.2027-01", "working days of 2027-01: 21"),
      ("sites.town.routine_check_up", "39.17 due a month"),
      ("sites.town.clinic_days", "visits with symptoms: 2.94"),
      ("sites.town.clinic_days", "second visits: 0.59"),
      ("sites.town.clinic_visits", "42.69 visits a month"),
      ("sites.town.clinic_days", "1.71 clinic days a month"),
      ("sites.town.syphilis_test", "19.58 due a month"),
      ("sites.town.largest_places", "3 hotspots of 3 together hold 100% of the people"),
      ("sites.town.largest_places", "c: 75 people, 63.8%"),
      ("sites.town.largest_places", "a: 30 people, 25.5%; with those above 89.4%"),
      ("sites.town.male_condom_order", "order 13400 condoms"),
      ("sites.town.male_condom_order", "0.69 months; have at least 11600, at most 17400"),
    ] {
      let text = try await explained(path)
      #expect(text.contains(line), "\(path)\n\(text)")
    }
  }

  @Test(
    "Condoms and contacts by the other month factors",
    arguments: [
      ("thirty_days", "male_condom", "6215 condoms needed"),
      ("calendar", "male_condom", "6305 condoms needed"),
      ("calendar", "contacts", "237.57 contacts a month"),
    ])
  func monthFactors(factor: String, number: String, line: String) async throws {
    var files = Self.town
    files["policy.yaml"]?.replace("four_weeks", with: factor)
    let text = try await explained("sites.town.\(number)", files)
    #expect(text.contains(line), "\(text)")
  }

  @Test("Without tiers everyone is met once a month")
  func noTiers() async throws {
    var files = Self.town
    files["programme.yaml"]?.replace(", tiers: {high: 20%, medium: 30%}", with: "")
    let text = try await explained("sites.town.contacts", files)
    #expect(text.contains("117.5 contacts a month, 90 to 145"), "\(text)")
  }

  @Test("Where nobody is counted, that is said and not that the path is wrong")
  func nothingCounted() async throws {
    var files = Self.town
    files["town.yaml"] = "site: town\n"
    for name in ["numbers", "contacts", "largest_places"] {
      let text = try await explained("sites.town.\(name)", files)
      #expect(text.hasPrefix("nobody is counted yet at site 'town', so "), "\(text)")
    }
  }

  @Test("All numbers of a place stand on one page")
  func overview() async throws {
    let text = try await explained("sites.town.numbers")
    for name in ["people", "contacts_per_day", "clinic_days", "male_condom_order"] {
      #expect(text.contains("\n  \(name) "), "\(text)")
    }
  }

  @Test(
    "A total that the parts round to is accepted, one that they do not is told",
    arguments: [("119", false), ("120", true)])
  func statedTotal(people: String, isTold: Bool) async throws {
    let told = try await told { files in
      files["town.yaml"]?.replace(
        "estimate: walk", with: "estimate: walk\npeople: {women: \(people)}")
    }
    #expect(told.contains("total-differs-from-parts") == isTold, "\(told)")
  }

  @Test(
    "A point off the middle by half a person is accepted, by more is told",
    arguments: [("13", false), ("14", true)])
  func statedPoint(point: String, isTold: Bool) async throws {
    let told = try await told { files in
      files["town.yaml"]?.replace("women: 10-15", with: "women: 10-15 point \(point)")
    }
    #expect(told.contains("estimate-off-midpoint") == isTold, "\(told)")
  }

  // MARK: Karnataka, 18 districts

  /// The totals that were published, dealt out over the districts; no place of them is real.
  private static let karnataka = KarnatakaProgramme().files

  @Test(
    "Karnataka: every figure that is derived from the published ones",
    arguments: [
      (
        "outreach_workers", ["980 outreach workers needed, 754 to 1633", "1043 listed"]
      ),
      (
        "supervisors", ["149 supervisors, 53 to 209 for the 1043 outreach workers listed"]
      ),
      (
        "ratios",
        [
          "46.95 people per outreach worker", "31.58 people per area", "7.86 people per hotspot",
          "4.02 hotspots per area", "5.98 hotspots per outreach worker",
          "288.08 people per safe space", "136.04 people per facility  (48973 over 360 facilities)",
        ]
      ),
      (
        "contacted",
        [
          "39668 people to be met in a month, of 48973",
          "1190040 condoms a month, where 30 each are enough",
        ]
      ),
      // A third of everyone: more than the 10,000 visits that were made.
      ("routine_check_up", ["16324.33 due a month"]),
    ])
  func karnatakaFigures(number: String, lines: [String]) async throws {
    let text = try await explained("regions.karnataka.\(number)", Self.karnataka)
    for line in lines { #expect(text.contains(line), "\(text)") }
  }

  private func aimed(_ indicator: String, _ meaning: String, _ target: String) async throws
    -> String
  {
    var files = KarnatakaProgramme(isWhole: false).files
    files["programme.yaml"]? += """

      indicators:
        own: {met: {name: people met, kind: coverage, meaning: \(meaning)}}
        targets: {met: \(target)}
      """
    return try await Compiler(host: MemoryHost(texts: files)).compile().text(.concise)
  }

  @Test("Ever contacted may exceed the people in place, contacted this month may not")
  func coverageMeanings() async throws {
    let ever = try await aimed("met", "ever_contacted", "159%")
    #expect(!ever.contains("coverage-over-hundred"), "\(ever)")
    let monthly = try await aimed("met", "contacted_this_month", "159%")
    #expect(monthly.contains("coverage-over-hundred"), "\(monthly)")
    let good = try await aimed("met", "contacted_this_month", "81%")
    #expect(!good.contains("coverage-over-hundred"), "\(good)")
  }

  @Test("One clinic visit in 4.9 months is rarer than a check-up each quarter")
  func checkUps() async throws {
    for (every, isTold) in [("21 weeks", true), ("3 months", false)] {
      var files = KarnatakaProgramme(isWhole: false).files
      files["programme.yaml"]? += """

        facilities:
          clinic: {kind: government}
        services:
          routine_check_up: {at: clinic, every: \(every)}
        """
      let told = try await Compiler(host: MemoryHost(texts: files)).compile().text(.concise)
      #expect(told.contains("sti-checkup-too-rare") == isTold, "\(told)")
    }
  }
}
