import ParasolModel
import Testing

@testable import ParasolPlanning

/// What cannot be done is told with its cause; only what counting proves is called impossible.
@Suite struct ShortageTests {
  private let monday = CalendarDay(number: 20_822)

  private func hotspot(_ id: String, _ people: Int, _ languages: [String] = []) -> ProblemHotspot {
    ProblemHotspot(
      id: HotspotID(id), point: PlanPoint(x: 0, y: 0), languages: languages,
      tiers: TierCounts(low: people), groups: [],
      windows: Weekday.allCases.map {
        DayWindow(weekday: $0, hours: TimeRange(start: 600, end: 960))
      })
  }

  private func worker(
    _ id: String, _ languages: [String] = [], minutes: Int = 1200,
    current: [RosterEntry] = []
  ) -> ProblemWorker {
    ProblemWorker(
      id: WorkerID(id), start: PlanPoint(x: 0, y: 0), languages: languages,
      available: Weekday.allCases.map {
        DayWindow(weekday: $0, hours: TimeRange(start: 0, end: 1440))
      }, minutesPerWeek: minutes, current: current)
  }

  private func plan(
    _ hotspots: [ProblemHotspot], _ workers: [ProblemWorker], keeps: Bool = false
  ) -> SiteSolution {
    SitePlanner.solve(
      SiteProblem(
        site: SiteID("town"), start: monday, weeks: 4, keepsRoster: keeps, hotspots: hotspots,
        workers: workers))
  }

  @Test func theCutNamesTheHotspotsTheFullWorkerAndWhyOthersCannotHelp() throws {
    let solution = plan(
      [hotspot("h1", 60, ["lz"]), hotspot("h2", 37, ["lz"]), hotspot("h3", 40, ["la"])],
      [worker("w1", ["lz"]), worker("w2", ["la"])])
    let told = try #require(solution.shortfalls.first { $0.kind == .peopleWithoutWorker })
    #expect(told.certainty == .proved)
    #expect(told.hotspots.map(\.text) == ["h1", "h2"])
    #expect(told.needed == 97)
    #expect(told.missing == 32)
    #expect(
      told.workers == [
        InvolvedWorker(worker: WorkerID("w1"), reason: .full, limit: 65),
        InvolvedWorker(worker: WorkerID("w2"), reason: .language),
      ])
    #expect(told.remedy == .workers(1, languages: ["lz"]))
    #expect(solution.objective.uncovered == 32)
  }

  @Test func contractsThatAreTooShortAreToldInSessions() throws {
    let solution = plan([hotspot("h1", 60)], [worker("w1", minutes: 240)])
    let told = try #require(solution.shortfalls.first { $0.kind == .hoursTooShort })
    // Two sessions a week, a fifth of them kept for pairs: 6 in a cycle, and 10 are needed.
    #expect(told.needed == 10)
    #expect(told.available == 6)
    #expect(told.missing == 24)
    #expect(told.certainty == .proved)
    #expect(!solution.shortfalls.contains { $0.certainty == .notFound })
    // Three a week would be 9 in a cycle, so it takes two sessions more.
    #expect(told.remedy == .minutesPerWeek(240))
    #expect(solution.slices.first?.people == 36)
  }

  @Test func withoutWorkersEverybodyIsUncoveredAndToldOnce() {
    let solution = plan([hotspot("h1", 20)], [])
    #expect(solution.objective.uncovered == 20)
    #expect(solution.shortfalls.map(\.kind) == [.peopleWithoutWorker])
    #expect(solution.shortfalls.map(\.available) == [0])
  }

  @Test func aHotspotWithoutHoursIsToldAsSuchAndBlamesNobody() {
    var closed = hotspot("h1", 20)
    closed.windows = []
    let kinds = plan([closed], [worker("w1")]).shortfalls.map(\.kind)
    #expect(kinds == [.hotspotWithoutWindows, .workersUnderLoad])
  }

  @Test func anEmptySiteIsAnEmptyPlan() {
    #expect(plan([], []).isComplete)
    #expect(plan([hotspot("h1", 0)], [worker("w1")]).rota.isEmpty)
  }

  @Test func tooFewDaysForARosterAreProvedByCounting() throws {
    var closed = hotspot("h1", 100)
    closed.windows = [
      DayWindow(weekday: .mon, hours: TimeRange(start: 480, end: 1200)),
      DayWindow(weekday: .tue, hours: TimeRange(start: 480, end: 1200)),
    ]
    let roster = [RosterEntry(hotspot: HotspotID("h1"), people: 100)]
    let told = plan([closed], [worker("w1", minutes: 3000, current: roster)], keeps: true)
      .shortfalls.first { $0.kind == .sessionsMissing }
    // Seventeen sessions are needed; two days a week with three sessions each allow 24.
    #expect(told == nil)
    closed.windows.removeLast()
    let tight = plan([closed], [worker("w1", minutes: 3000, current: roster)], keeps: true)
      .shortfalls.first { $0.kind == .sessionsMissing }
    #expect(tight?.certainty == .proved)
    #expect(tight?.missing == 5)
  }

  @Test func aKeptRosterStaysAsItIsTyped() {
    let roster = [RosterEntry(hotspot: HotspotID("h1"), people: 33)]
    let solution = plan(
      [hotspot("h1", 40), hotspot("h2", 20)],
      [worker("w1", current: roster), worker("w2")], keeps: true)
    #expect(solution.slices.map(\.people) == [33])
    #expect(solution.slices.map(\.worker.text) == ["w1"])
    let told = solution.shortfalls.filter { $0.kind == .peopleOutsideRoster }
    #expect(told.map(\.missing) == [7, 20])
  }

  @Test func whoeverIsAwayForAMonthHandsHerPeopleToThoseWhoAreThere() {
    var away = worker("w1", current: [RosterEntry(hotspot: HotspotID("h1"), people: 20)])
    away.leave = (28..<56).map { monday + $0 }
    let solution = SitePlanner.solve(
      SiteProblem(
        site: SiteID("town"), start: monday, weeks: 12, hotspots: [hotspot("h1", 20)],
        workers: [away, worker("w2")]))
    #expect(solution.slices.map(\.worker.text) == ["w2"])
    #expect(solution.isComplete)
  }

  @Test func nobodyIsMovedWhenTheRosterWorks() {
    let solution = plan(
      [hotspot("h1", 60), hotspot("h2", 36)],
      [
        worker("w1", current: [RosterEntry(hotspot: HotspotID("h1"), people: 60)]),
        worker("w2", current: [RosterEntry(hotspot: HotspotID("h2"), people: 36)]),
      ])
    #expect(
      solution.slices.map { "\($0.worker) \($0.hotspot) \($0.people)" } == [
        "w1 h1 60", "w2 h2 36",
      ])
  }
}
