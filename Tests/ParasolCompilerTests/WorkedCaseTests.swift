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
    plan: {from: 2027-02-01, weeks: 4, time_zone: Africa/Nairobi}
    policy: by-hand
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
    """,
    "town.yaml": """
    site: town
    estimate: walk
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
      ("sites.town.male_condom", "× 10 acts a week (town.yaml:6:64) × 4 weeks × 1.05 = 1260"),
      ("sites.town.male_condom", "× 8 acts a week (town.yaml:7:64) × 4 weeks × 1.05 = 420"),
      ("sites.town.male_condom", "× 14 acts a week (town.yaml:8:64) × 4 weeks × 1.05 = 4410"),
      // 5,800 and Parasol's default of 5 % for waste and demonstrations.
      ("sites.town.male_condom", "6090 condoms needed a month, 4704 to 7476"),
    ] {
      let text = try await explained(path)
      #expect(text.contains(line), "\(path)\n\(text)")
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

  private static let karnataka = [
    "programme.yaml": """
    parasol: 1
    programme: karnataka
    languages: [en]
    status: draft
    regions:
      karnataka: {level: state_province}
    sites:
      districts: {in: karnataka, people: {women: 48973}}
    population:
      women: {gender: female, age_min: 18}
    """
  ]

  @Test("Karnataka: workers needed for 48,973 people")
  func karnatakaStaffing() async throws {
    let text = try await explained("regions.karnataka.outreach_workers", Self.karnataka)
    #expect(text.contains("980 outreach workers needed, 754 to 1633"), "\(text)")
    let supervisors = try await explained("regions.karnataka.supervisors", Self.karnataka)
    #expect(supervisors.contains("140 supervisors needed"), "\(supervisors)")
  }

  private func aimed(_ indicator: String, _ meaning: String, _ target: String) async throws
    -> String
  {
    var files = Self.karnataka
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
      var files = Self.karnataka
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
