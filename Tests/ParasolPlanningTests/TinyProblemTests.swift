import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolPlanning

@Suite struct TinyProblemTests {
  private func problem() throws -> SiteProblem {
    try SiteProblem(json: Array(TinyProblem.json.utf8))
  }

  /// An exact solver proved 386 for the assignment, no gap, and 110 for a rota of it.
  @Test(arguments: Sample.isWhole ? SitePlanner.Effort.allCases : [.quick, .normal])
  func comesUpToWhatAnExactSolverProved(effort: SitePlanner.Effort) throws {
    let solution = try SitePlanner.solve(problem(), effort: effort)
    #expect(solution.objective.uncovered == 0)
    #expect(solution.objective.underload == 0)
    #expect(solution.objective.assignment == 386)
    #expect(solution.objective.rotaHard == 0)
    #expect(solution.objective.rotaSoft == 110)
    #expect(solution.missedClinics == [])
  }

  @Test func tellsThatTheReviewLiesOutsideAWorkersHours() throws {
    let missed = try SitePlanner.solve(problem()).shortfalls.filter { $0.kind == .meetingMissed }
    #expect(
      missed.map(\.workers) == [[InvolvedWorker(worker: WorkerID("W03"), reason: .neverFree)]])
  }

  @Test func aProblemReadBackFromItsOwnJSONIsTheSame() throws {
    let problem = try problem()
    #expect(try SiteProblem(json: problem.json()) == problem)
  }

  @Test(arguments: [
    ("{", "the file is not JSON"),
    ("{}", "the problem has no 'site'"),
    (
      #"{"site": "a", "start": "2027-01-05", "weeks": 1, "hotspots": [], "workers": []}"#,
      "'start' is 2027-01-05, which is no Monday"
    ),
    (
      #"{"site": "a", "start": "2027-01-04", "weeks": "1", "hotspots": [], "workers": []}"#,
      "'weeks' is of another kind than the form says"
    ),
    (
      #"{"site": "a", "start": "2027-01-04", "weeks": 0, "hotspots": [], "workers": []}"#,
      "'weeks' must lie between 1 and 260"
    ),
  ])
  func saysWhatIsWrongWithAProblemFile(json: String, message: String) {
    #expect(throws: ProblemFileError(message)) { try SiteProblem(json: Array(json.utf8)) }
  }
}
