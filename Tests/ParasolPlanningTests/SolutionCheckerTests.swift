import ParasolModel
import Testing

@testable import ParasolPlanning

/// The checker must see each thing that could go wrong, or it guards nothing.
@Suite struct SolutionCheckerTests {
  /// Planned once: every test damages a copy.
  private static let planned = Result {
    let problem = try SiteProblem(json: Array(TinyProblem.json.utf8))
    return (problem, SitePlanner.search(problem, effort: .quick))
  }

  private func broken(_ damage: (inout SiteProblem, inout SiteSolution) -> Void) throws -> [String]
  {
    var (problem, solution) = try Self.planned.get()
    damage(&problem, &solution)
    return SolutionChecker(problem: problem, solution: solution).check().map(\.rule)
  }

  @Test func anUntouchedPlanIsClean() throws {
    #expect(try broken { _, _ in } == [])
  }

  @Test func aForgottenAttendanceIsSeen() throws {
    let rules = try broken { _, solution in solution.rota.removeFirst() }
    #expect(rules.contains("attendances"))
    #expect(rules.contains("shortfall"))
  }

  @Test(arguments: [
    "availability", "leave", "contract", "rest", "sessions-a-day", "span", "late", "shifts",
    "pair", "team-size", "load", "distance", "language", "contacts", "two-places", "window",
    "hotspots", "slice", "start", "companion-distance", "gender",
  ])
  func aLimitThatIsDrawnTighterAfterwardsIsSeen(rule: String) throws {
    let rules = try broken { problem, solution in
      tighten(rule, &problem, solution)
    }
    #expect(rules.contains(rule))
  }

  private func tighten(_ rule: String, _ problem: inout SiteProblem, _ solution: SiteSolution) {
    let busiest = solution.rota[0].worker
    guard let index = problem.workers.firstIndex(where: { $0.id == busiest }) else { return }
    switch rule {
    case "availability": problem.workers[index].available = []
    case "leave": problem.workers[index].leave = [solution.rota[0].day]
    case "contract": problem.workers[index].minutesPerWeek = 60
    case "rest": problem.rules.restMinutes = 23 * 60
    case "sessions-a-day": problem.rules.maxSessionsPerDay = 0
    case "span": problem.rules.maxSpanMinutes = 60
    case "late": problem.rules.lateAfter = 0; problem.rules.maxLatePerWeek = 0
    case "shifts": problem.workers[index].maxShiftsPerWeek = 0
    case "pair": for hotspot in problem.hotspots.indices { problem.hotspots[hotspot].pairFrom = 0 }
    case "team-size": problem.rules.maxTeam = 0
    case "load": problem.rules.loadMax = 10
    case "distance": problem.rules.linkTravelMax = 0
    case "companion-distance": problem.rules.companionTravelMax = 0
    case "language": problem.workers[index].languages = ["other"]
    case "contacts": problem.rules.contactsPerSession = 1
    case "two-places": meet(solution.rota[0], &problem)
    case "window":
      for hotspot in problem.hotspots.indices { problem.hotspots[hotspot].windows = [] }
    case "hotspots": problem.rules.maxHotspotsPerWorker = 0
    case "slice": problem.rules.minChunk = 100
    case "gender":
      problem.workers[index].gender = "female"
      for hotspot in problem.hotspots.indices {
        problem.hotspots[hotspot].groups = problem.hotspots[hotspot].groups.map {
          ProblemGroup(id: $0.id, people: $0.people, workerGender: "transgender")
        }
      }
    case "start": problem.workers[index].startsOn = problem.end
    default: break
    }
  }

  private func meet(_ attendance: Attendance, _ problem: inout SiteProblem) {
    problem.meetings.append(
      ProblemMeeting(
        id: "surprise", day: attendance.day, hours: attendance.hours,
        point: PlanPoint(x: 0, y: 0), participants: [attendance.worker]))
  }
}
