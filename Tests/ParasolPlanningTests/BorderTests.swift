import ParasolModel
import Testing

@testable import ParasolPlanning

/// Nights, weeks and months, where plans are mostly wrong.
@Suite struct BorderTests {
  private let monday = CalendarDay(number: 20_822)

  private func window(_ day: Weekday, _ start: Int, _ end: Int) -> DayWindow {
    DayWindow(weekday: day, hours: TimeRange(start: start, end: end))
  }

  private func hotspot(
    _ id: String, low: Int, _ windows: [DayWindow], pairFrom: Int? = nil
  ) -> ProblemHotspot {
    ProblemHotspot(
      id: HotspotID(id), point: PlanPoint(x: 0, y: 0), tiers: TierCounts(low: low), groups: [],
      windows: windows, pairFrom: pairFrom)
  }

  private func worker(
    _ id: String, _ available: [DayWindow], minutes: Int = 1200, leave: [CalendarDay] = [],
    current: [RosterEntry] = []
  ) -> ProblemWorker {
    ProblemWorker(
      id: WorkerID(id), start: PlanPoint(x: 0, y: 0), languages: [], available: available,
      leave: leave, minutesPerWeek: minutes, current: current)
  }

  private func plan(
    weeks: Int, from: CalendarDay? = nil, hotspots: [ProblemHotspot], workers: [ProblemWorker],
    meetings: [ProblemMeeting] = []
  ) -> SiteSolution {
    SitePlanner.solve(
      SiteProblem(
        site: SiteID("town"), start: from ?? monday, weeks: weeks, hotspots: hotspots,
        workers: workers, meetings: meetings))
  }

  private var always: [DayWindow] { Weekday.allCases.map { window($0, 0, 1440) } }

  @Test func aNightBelongsToTheDayOnWhichItStarts() {
    let solution = plan(
      weeks: 1, hotspots: [hotspot("bar", low: 6, [window(.sun, 1380, 1500)])],
      workers: [worker("w1", always)])
    #expect(solution.rota.map(\.day) == [monday + 6])
    #expect(solution.rota.map(\.hours) == [TimeRange(start: 1380, end: 1500)])
    #expect(solution.isComplete)
  }

  @Test func aLeaveDayTakesAwayTheNightThatStartsOnItAndNoOther() {
    let nights = [window(.sat, 1380, 1500), window(.sun, 1380, 1500)]
    let solution = plan(
      weeks: 1, hotspots: [hotspot("bar", low: 6, nights)],
      workers: [worker("w1", always, leave: [monday + 6])])
    #expect(solution.rota.map(\.day) == [monday + 5])
  }

  @Test func theRestAfterSundayNightReachesIntoMonday() {
    // Twelve people at a place that is open on Sunday night and Monday morning alone.
    let windows = [window(.sun, 1380, 1500), window(.mon, 360, 480)]
    let solution = plan(
      weeks: 2, hotspots: [hotspot("bar", low: 12, windows)], workers: [worker("w1", always)])
    let sunday = solution.rota.contains { $0.day == monday + 6 }
    let nextMonday = solution.rota.contains { $0.day == monday + 7 }
    #expect(!(sunday && nextMonday))
    #expect(!solution.rota.isEmpty)
  }

  @Test func theReviewOnMondayKeepsSundayNightFree() {
    let review = ProblemMeeting(
      id: "review", kind: .review, day: monday + 7, hours: TimeRange(start: 540, end: 660),
      point: PlanPoint(x: 0, y: 0), participants: nil)
    let late = plan(
      weeks: 2, hotspots: [hotspot("bar", low: 6, [window(.sun, 1440 - 60, 1440 + 60)])],
      workers: [worker("w1", always)], meetings: [review])
    // 01:00 to 09:00 is eight hours, one short of the rest.
    #expect(late.rota.map(\.day) == [monday + 13])
  }

  @Test func hoursThatTouchAcrossMidnightAreOneStretch() {
    let solution = plan(
      weeks: 1, hotspots: [hotspot("bar", low: 6, [window(.fri, 1320, 1560)])],
      workers: [worker("w1", [window(.fri, 1080, 1440), window(.sat, 0, 120)])])
    #expect(solution.isComplete)
    let other = plan(
      weeks: 1, hotspots: [hotspot("bar", low: 6, [window(.fri, 1380, 1500)])],
      workers: [worker("w1", [window(.fri, 1080, 1440)])])
    #expect(other.rota.isEmpty)
    #expect(!other.isComplete)
  }

  @Test func afterMidnightIsStillTheNightThatNeedsTwo() {
    // The same hours, once as the end of Friday and once as the start of Saturday.
    for windows in [[window(.fri, 1440 - 1, 1440 + 119)], [window(.sat, 0, 120)]] {
      let solution = plan(
        weeks: 1, hotspots: [hotspot("street", low: 6, windows, pairFrom: 1200)],
        workers: [worker("w1", always), worker("w2", always)])
      #expect(solution.rota.map(\.worker.text).sorted() == ["w1", "w2"])
    }
  }

  @Test func aLoneWorkerNeverStandsWhereTwoAreNeeded() {
    let solution = plan(
      weeks: 4, hotspots: [hotspot("street", low: 10, [window(.fri, 1260, 1500)], pairFrom: 1200)],
      workers: [worker("w1", always)])
    #expect(solution.rota.isEmpty)
    #expect(solution.shortfalls.first?.certainty == .proved)
    #expect(solution.shortfalls.first?.workers.first?.reason == .noPartner)
  }

  @Test func everybodyIsMetInEveryFullMonthThoughCyclesDoNotMatch() {
    for offset in 0..<5 {
      let problem = SiteProblem(
        site: SiteID("town"), start: monday + offset * 7, weeks: 26,
        hotspots: [hotspot("bar", low: 40, [window(.tue, 600, 960), window(.fri, 600, 960)])],
        workers: [worker("w1", always)])
      let solution = SitePlanner.solve(problem)
      #expect(problem.fullMonths.count >= 4)
      for month in problem.fullMonths {
        let forgotten = solution.people.count { person in
          !person.contacts.contains { $0.day.month == month }
        }
        #expect(forgotten == 0)
      }
    }
  }

  @Test func amonthOfLeaveIsToldWithItsMonthAndWorker() {
    // 2027-02 has 28 days and starts on a Monday.
    let february = (0..<28).map { monday + (28 + $0) }
    let solution = plan(
      weeks: 12, hotspots: [hotspot("bar", low: 20, [window(.tue, 600, 960)])],
      workers: [worker("w1", always, leave: february)])
    let told = solution.shortfalls.filter { $0.kind == .monthWithoutContact }
    #expect(told.map(\.period) == [.month(CalendarMonth(year: 2027, month: 2))])
    #expect(told.map(\.missing) == [20])
    #expect(told.map(\.certainty) == [.proved])
    #expect(told.first?.workers.first?.reason == .leave)
  }

  @Test func aShortLastCycleIsProRataRoundedUp() {
    let problem = SiteProblem(
      site: SiteID("town"), start: monday, weeks: 5, hotspots: [], workers: [])
    #expect(ContactTier.allCases.map { problem.frequency($0, inCycle: 0) } == [4, 2, 1])
    #expect(ContactTier.allCases.map { problem.frequency($0, inCycle: 1) } == [1, 1, 1])
    #expect(ContactTier.allCases.map { problem.leastContacts($0, inCycle: 1) } == [1, 0, 0])
    #expect(problem.fullMonths == [])
  }

  @Test(arguments: [1, 53])
  func shortAndLongHorizonsArePlanned(weeks: Int) {
    let solution = plan(
      weeks: weeks, hotspots: [hotspot("bar", low: 30, [window(.tue, 600, 960)])],
      workers: [worker("w1", always)])
    #expect(solution.isComplete)
  }
}
