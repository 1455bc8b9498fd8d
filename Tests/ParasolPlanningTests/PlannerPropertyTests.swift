import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolPlanning

@Suite struct PlannerPropertyTests {
  /// The checker shares no code with the planner: an empty list means that every rule is kept and
  /// every shortage is told.
  @Test(arguments: Sample.seeds(10, of: 60))
  func everyMadeUpSiteGetsAPlanThatKeepsEveryRule(seed: Int) {
    let problem = RandomProblem.make(seed: seed)
    let solution = SitePlanner.search(problem, effort: .quick)
    #expect(SolutionChecker(problem: problem, solution: solution).check() == [])
    let people = problem.hotspots.reduce(0) { $0 + $1.people }
    let covered = solution.slices.reduce(0) { $0 + $1.people }
    let left = solution.uncovered.reduce(0) { $0 + $1.tiers.total }
    #expect(problem.keepsRoster || covered + left == people)
    #expect(left == 0 || !solution.shortfalls.isEmpty)
  }

  @Test(arguments: RandomProblem.Kind.allCases, Sample.seeds(2, of: 8))
  func whateverASiteIsShortOfItIsToldAndNoRuleBroken(kind: RandomProblem.Kind, seed: Int) throws {
    let problem = RandomProblem.make(seed: 100 + seed, kind: kind)
    let solution = SitePlanner.search(problem, effort: .quick)
    #expect(SolutionChecker(problem: problem, solution: solution).check() == [])
    let left = solution.uncovered.reduce(0) { $0 + $1.tiers.total }
    #expect(left == 0 || !solution.shortfalls.isEmpty)
    #expect(try SiteProblem(json: problem.json()) == problem)
  }

  /// A worker of the gender takes those who ask; the other takes the rest, and what asks is left
  /// when she is full.
  @Test func whoeverAsksForAGenderIsServedByItOrByNobody() {
    let windows = Weekday.allCases.map {
      DayWindow(weekday: $0, hours: TimeRange(start: 600, end: 1200))
    }
    func worker(_ id: String, _ gender: String?) -> ProblemWorker {
      ProblemWorker(
        id: WorkerID(id), start: PlanPoint(x: 0, y: 0), languages: [], available: windows,
        minutesPerWeek: 2400, gender: gender)
    }
    let groups = [
      ProblemGroup(id: GroupID("trans"), people: 70, workerGender: "transgender"),
      ProblemGroup(id: GroupID("women"), people: 30),
    ]
    let problem = SiteProblem(
      site: SiteID("town"), start: CalendarDay(number: 20_822), weeks: 4,
      hotspots: [
        ProblemHotspot(
          id: HotspotID("h1"), point: PlanPoint(x: 0, y: 0), tiers: TierCounts(low: 100),
          groups: groups, windows: windows)
      ], workers: [worker("w1", "female"), worker("w2", "transgender")])
    let solution = SitePlanner.solve(problem)
    #expect(solution.objective.uncovered == 5)
    #expect(
      solution.slices.map(\.groups) == [
        [GroupCount(group: GroupID("women"), people: 30)],
        [GroupCount(group: GroupID("trans"), people: 65)],
      ])
  }

  @Test(arguments: [3, 11])
  func theSameProblemGivesTheSamePlan(seed: Int) {
    let problem = RandomProblem.make(seed: seed)
    #expect(
      SitePlanner.search(problem, effort: .quick).json()
        == SitePlanner.search(problem, effort: .quick).json())
  }
}
