import ParasolCompiler
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

@testable import ParasolPlanning

/// From YAML to the plan, and from what is short back to the line that makes it so.
@Suite struct ProgrammePlanTests {
  private let head = """
    parasol: 1
    programme: test
    languages: [en]
    plan: {from: 2027-01-04, weeks: 13}
    status: draft
    population:
      women: {gender: female, acts_per_week: 12, anal_acts_per_week: 1}
    posts:
      outreach: {role: outreach_worker, held_by: sex_workers, hours: 20 per week}
    contact: {every: 1 month, tiers: {high: 20%, medium: 30%}}
    include: [sites/*.yaml]

    """

  private func plan(
    _ site: String, head: String? = nil
  ) async throws -> (plan: Plan, findings: [Diagnostic], texts: [String]) {
    let files = ["programme.yaml": head ?? self.head, "sites/town.yaml": "site: town\n" + site]
    let compilation = try await Compiler(host: MemoryHost(texts: files)).compile()
    let programme = try #require(compilation.programme)
    let sink = DiagnosticSink()
    let plan = await Planner.plan(programme, sink: sink)
    let sources = compilation.report.files
    let texts = sink.diagnostics.map { sources[Int($0.span.file.index)].text(of: $0.span) }
    return (plan, sink.diagnostics, texts)
  }

  private let town = """
    areas: {centre: 0 m, hill: 900 m north}
    hotspots:
      bar: {typology: bar_without_lodging, area: centre, people: {women: 20-41}, active: [mon-sat 16:00-22:00]}
    supervisors:
      s01: {available: [mon-sat 09:00-20:00], review: every week on mon 10:00-12:00, leave: [2027-01-11 to 2027-01-12]}
    outreach_workers:
      w01: {post: outreach, supervisor: s01, starts_from: hill, available: [mon-sat 09:00-24:00], serves: {bar: 30}}
    safe_spaces:
      room: {area: centre, open: [daily 09:00-18:00], own_time: {women: sat 23:00-01:00}}
    committees:
      members: {workers: [w01], meets: every month on last sat 14:00-16:00}
    crisis_teams:
      line: {team: [r1], rota: [{when: sun 22:00-06:00, who: [r1, w01]}]}
    events:
      day: {kind: special_day, when: '2027-02-10 10:00-12:00', who: [all]}

    """

  @Test func aTierMayHaveAnIntervalOfItsOwn() async throws {
    let intervals = [
      "", ", tier_every: {high: 3 days}", ", tier_every: {high: 10 days, medium: 1 month}",
    ]
    var rules: [TierCounts] = []
    for every in intervals {
      let head = self.head.replacing("medium: 30%}", with: "medium: 30%}" + every)
      let files = ["programme.yaml": head, "sites/town.yaml": "site: town\n" + town]
      let compilation = try await Compiler(host: MemoryHost(texts: files)).compile()
      let programme = try #require(compilation.programme)
      rules.append(PlanningRules(programme: programme, site: programme.sites[0]).frequency)
    }
    #expect(
      rules == [
        TierCounts(high: 4, medium: 2, low: 1), TierCounts(high: 10, medium: 2, low: 1),
        TierCounts(high: 3, medium: 1, low: 1),
      ])
  }

  @Test func peopleAreWholeAndTiersFollowTheContactPlan() async throws {
    let (plan, findings, _) = try await plan(town)
    let slice = try #require(plan.sites.first?.slices.first)
    #expect(slice.people == 31)
    #expect(slice.tiers == TierCounts(high: 6, medium: 9, low: 16))
    #expect(findings.map(\.message) == [])
  }

  @Test func theCalendarHoldsWhatRecurs() async throws {
    let calendar = try #require(try await plan(town).plan.sites.first).calendar
    let reviews = calendar.filter { $0.kind == .review }
    // Thirteen Mondays, one of them while the supervisor is away.
    #expect(reviews.count == 12)
    #expect(reviews.allSatisfy { $0.workers == [WorkerID("w01")] && $0.id == "s01" })
    #expect(
      calendar.filter { $0.kind == .committee }.map(\.day.description) == [
        "2027-01-30", "2027-02-27", "2027-03-27",
      ])
    let onCall = calendar.filter { $0.kind == .onCall }
    #expect(onCall.count == 13)
    #expect(onCall.first?.hours == TimeRange(start: 1320, end: 1800))
    #expect(onCall.first?.others == ["r1"])
    #expect(calendar.filter { $0.kind == .ownTime }.first?.hours?.end == 1500)
    #expect(calendar.filter { $0.kind == .event }.map(\.day.description) == ["2027-02-10"])
  }

  @Test func aNightOnCallKeepsMondayMorningFree() async throws {
    let site = try #require(try await plan(town).plan.sites.first)
    let dayAfter = site.rota.filter { $0.day.weekday == .mon && $0.day > site.start }
    // On call until 06:00; nine hours of rest later it is 15:00, so the evening is possible.
    #expect(dayAfter.allSatisfy { $0.hours.start >= 900 })
    #expect(!site.rota.contains { $0.day.weekday == .sun })
  }

  /// Those who know that they are positive need no test; the sheet must not tell whose they are.
  @Test func whoeverNeedsAServiceNoMoreIsNotCounted() async throws {
    func tests(_ notDue: String) async throws -> [Int] {
      let head =
        self.head + "services: {hiv_test: {every: 3 months\(notDue)}}\n"
      let site = try #require(try await plan(town, head: head).plan.sites.first)
      return site.microplans.flatMap { $0.services.map(\.people) }
    }
    let all = try await tests("")
    let some = try await tests(", not_due: 10")
    let none = try await tests(", not_due: 500")
    // 31 people in three months; 21 without those ten.
    let (whole, spared) = (all.reduce(0, +), some.reduce(0, +))
    #expect(whole == 31)
    #expect(spared == 21)
    #expect(none.allSatisfy { $0 == 0 })
  }

  /// One sum for two towns is not taken from each of them.
  @Test func aSumOfTheWholeProgrammeIsSharedOut() async throws {
    let head = self.head + "services: {hiv_test: {every: 3 months, not_due: 10}}\n"
    let files = [
      "programme.yaml": head, "sites/town.yaml": "site: town\n" + town,
      "sites/village.yaml": "site: village\n" + town,
    ]
    let compilation = try await Compiler(host: MemoryHost(texts: files)).compile()
    let programme = try #require(compilation.programme)
    let spared = programme.sites.map { ServiceRule.all(programme, $0).map(\.notDue) }
    #expect(spared == [[5], [5]])
  }

  @Test func peopleAreMetByTheirGenderWhereTheTownHasSuchWorkers() async throws {
    let people = """
      hotspots:
        bar: {typology: bar_without_lodging, people: {women: 40, trans: 36}, active: [daily 16:00-24:00]}
      outreach_workers:
        w01: {post: outreach, gender: female, available: [daily 09:00-24:00]WOMAN}
        w02: {post: outreach, gender: GENDER, available: [daily 09:00-24:00]}

      """
    let head = self.head.replacing(
      "  women:", with: "  trans: {gender: transgender, acts_per_week: 12}\n  women:")
    func shares(_ gender: String, _ serves: String, _ more: String = "") async throws -> [String] {
      let text = people.replacing("GENDER", with: gender).replacing("WOMAN", with: serves)
      let (plan, _, _) = try await plan(text + more, head: head)
      return (plan.sites.first?.slices ?? []).flatMap { slice in
        slice.groups.filter { $0.people > 0 }.map { "\(slice.worker) \($0.group)" }
      }
    }
    // Whoever does not ask evens out the numbers.
    let own = try await shares("transgender", "")
    #expect(own == ["w01 women", "w02 trans", "w02 women"])
    // Nobody of that gender: they are met all the same.
    #expect(try await shares("male", "").contains { $0.hasSuffix("trans") })
    // They chose otherwise, and a waiver says so.
    let waiver = """
      waivers:
        - {rule: gender-mismatched-outreach, at: outreach_workers.w01, because: they asked for her, until: 2027-12-31}

      """
    let chosen = try await shares("transgender", ", serves: {bar: {trans: 36}}", waiver)
    #expect(chosen.contains("w01 trans"), "\(chosen)")
    let ended = waiver.replacing("2027-12-31", with: "2026-12-31")
    let again = try await shares("transgender", ", serves: {bar: {trans: 36}}", ended)
    #expect(!again.contains("w01 trans"), "\(again)")
  }

  @Test func suppliesAreWorkedOutByMonthAndKeptExact() async throws {
    let supplies = try #require(try await plan(town).plan.sites.first).supplies
    #expect(supplies.map(\.month.description).first == "2027-01")
    #expect(supplies.count == 8)
    let condoms = try #require(supplies.first { $0.product == .male_condom })
    // 30.5 people, 12 acts, 487/112 weeks, 5 % wasted.
    #expect(
      condoms.need == Fraction(61, over: 2) * Fraction(12) * Fraction(487, over: 112)
        * Fraction(21, over: 20))
    #expect(condoms.handedOut > 0)
  }

  @Test func stockNeverFallsBelowZeroAndWhatIsUnmetIsKept() async throws {
    let stocked =
      town + """
        commodities:
          stock:
            room:
              male_condom: {opening: 1000, receipts: {2027-02: 500}, issues: 900 per month}

        """
    let supplies = try #require(try await plan(stocked).plan.sites.first).supplies
    let points = supplies.filter { $0.product == .male_condom }.flatMap(\.points)
    #expect(points.map(\.closing) == [100, 0, 0, 0].map { Fraction($0) })
    #expect(points.map(\.unmet) == [0, 300, 900, 900].map { Fraction($0) })
  }

  @Test func aShortContractIsToldWithTheHoursOfThePost() async throws {
    let short = head.replacing("20 per week", with: "5 per week")
    let (_, findings, texts) = try await plan(town, head: short)
    #expect(findings.map(\.id.text).contains("people-without-worker"))
    let contract = try #require(findings.first { $0.id == "contract-too-short" })
    #expect(texts[findings.firstIndex(of: contract) ?? 0] == "w01")
    #expect(contract.notes.first?.message == "the hours of 'w01' do not suffice")
  }

  @Test func aLanguageThatNobodySpeaksIsToldWithEachWorkersReason() async throws {
    let foreign = town.replacing(
      "area: centre, people", with: "languages: [fr], area: centre, people"
    )
    .replacing("{post: outreach,", with: "{post: outreach, languages: [sw],")
    let (_, findings, texts) = try await plan(foreign)
    let told = try #require(findings.first { $0.id == "people-without-worker" })
    #expect(told.message == "nobody can serve the 31 people of 'bar'")
    #expect(texts[findings.firstIndex(of: told) ?? 0] == "{women: 20-41}")
    #expect(
      told.notes.map(\.message) == [
        "'w01' speaks no language that is spoken there", "at 'bar' people speak 'fr'",
      ])
    #expect(told.help == "add 1 worker who speaks 'fr'")
  }

  @Test func aPlanThatStartsInMidWeekIsToldAndNotPlanned() async throws {
    let files = [
      "programme.yaml": head.replacing("2027-01-04", with: "2027-01-06"),
      "sites/town.yaml": "site: town\n" + town,
    ]
    let compilation = try await Compiler(host: MemoryHost(texts: files)).compile()
    let told = compilation.report.diagnostics.filter { $0.id == "plan-not-from-monday" }
    #expect(told.map { compilation.report.files[0].text(of: $0.span) } == ["2027-01-06"])
    let programme = try #require(compilation.programme)
    #expect(await Planner.plan(programme, sink: DiagnosticSink()).sites.isEmpty)
  }

  @Test func aSiteWithAnEstimateAloneHasNothingToPlan() async throws {
    let (plan, findings, _) = try await plan("people: {women: 100-200}\n")
    #expect(plan.sites.isEmpty)
    #expect(findings.isEmpty)
  }
}
