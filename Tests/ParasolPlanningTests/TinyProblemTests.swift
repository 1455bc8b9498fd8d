import ParasolModel
import Testing

@testable import ParasolPlanning

@Suite struct TinyProblemTests {
  @Test func reachesTheProvedOptimumOfTheAssignmentAndLeavesNoGap() throws {
    let problem = try SiteProblem(json: Array(TinyProblem.json.utf8))
    let solution = SitePlanner.solve(
      problem, effort: SitePlanner.Effort(assignmentMovesPerWorker: 4_000, rotaMovesPerSlice: 400))
    print(solution.objective, solution.shortfalls)
    #expect(solution.objective.uncovered == 0)
    #expect(solution.objective.underload == 0)
    #expect(solution.objective.assignment == 386)
    #expect(solution.objective.rotaHard == 0)
  }

  @Test func aProblemReadBackFromItsOwnJSONIsTheSame() throws {
    let problem = try SiteProblem(json: Array(TinyProblem.json.utf8))
    #expect(try SiteProblem(json: problem.json()) == problem)
  }
}
