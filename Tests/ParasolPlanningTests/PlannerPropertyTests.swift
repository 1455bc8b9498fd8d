import ParasolModel
import Testing

@testable import ParasolPlanning

@Suite struct PlannerPropertyTests {
  /// The checker shares no code with the planner: an empty list means that every rule is kept and
  /// every shortage is told.
  @Test(arguments: 0..<60)
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

  @Test(arguments: [3, 11, 27])
  func theSameProblemGivesTheSamePlan(seed: Int) {
    let problem = RandomProblem.make(seed: seed)
    #expect(
      SitePlanner.search(problem, effort: .quick).json()
        == SitePlanner.search(problem, effort: .quick).json())
  }
}
