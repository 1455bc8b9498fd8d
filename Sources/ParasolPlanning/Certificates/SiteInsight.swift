import ParasolModel
import ParasolSyntax

/// What follows from a site's problem for those who ask why a plan is as it is.
package struct SiteInsight {
  package let problem: SiteProblem
  private let context: SiteContext
  private let links: SiteLinks

  package init(_ problem: SiteProblem) {
    self.problem = problem
    context = SiteContext(problem)
    links = SiteLinks(context)
  }

  package func hotspot(_ id: HotspotID) -> ProblemHotspot? {
    problem.hotspots.first { $0.id == id }
  }

  package func worker(_ id: WorkerID) -> ProblemWorker? {
    problem.workers.first { $0.id == id }
  }

  private func index(_ id: HotspotID) -> Int? { problem.hotspots.firstIndex { $0.id == id } }
  private func index(_ id: WorkerID) -> Int? { problem.workers.firstIndex { $0.id == id } }

  /// The fewest sessions in a full cycle with which all people of a hotspot can be met.
  package func sessionsNeeded(_ hotspot: HotspotID) -> Int {
    index(hotspot).map(links.sessionsNeeded) ?? 0
  }

  /// Why a worker may not take people of a hotspot; nil where she may.
  package func obstacle(_ worker: WorkerID, _ hotspot: HotspotID) -> InvolvedWorker.Reason? {
    guard let worker = index(worker), let hotspot = index(hotspot) else { return nil }
    return links.obstacle[worker][hotspot]
  }

  /// Sessions in an average cycle that a worker could hold at a hotspot.
  package func possibleSessions(_ worker: WorkerID, _ hotspot: HotspotID) -> Int {
    guard let worker = index(worker), let hotspot = index(hotspot) else { return 0 }
    return links.possible[worker][hotspot]
  }

  /// Sessions of an average cycle that a worker's paid hours allow, the reserve left out.
  package func capacity(_ worker: WorkerID) -> Int { index(worker).map { links.capacity[$0] } ?? 0 }

  /// Minutes of a week that a worker's meetings take.
  package func meetingMinutes(_ worker: WorkerID, week: Int) -> Int {
    index(worker).map { context.meetingMinutes[$0][week] } ?? 0
  }

  /// Sessions that fit the hours of a hotspot in some days.
  package struct Room: Hashable, Sendable {
    package let all: Int
    /// Those for which the worker is free.
    package let free: Int
    /// Those of them that she would not have to hold alone where two are needed.
    package let held: Int
  }

  package func room(_ worker: WorkerID, _ hotspot: HotspotID, week: Int) -> Room {
    guard let worker = index(worker), let hotspot = index(hotspot) else {
      return Room(all: 0, free: 0, held: 0)
    }
    let candidates = context.candidates(ofHotspot: hotspot, in: week * 7..<week * 7 + 7)
    return Room(
      all: candidates.count,
      free: candidates.count { context.canServe(worker: worker, candidate: $0) },
      held: candidates.count { context.canHold(worker: worker, candidate: $0) })
  }

  /// Sessions a week that fit the hours of a hotspot, and those of them for which two are needed.
  package func sessionsAWeek(_ hotspot: HotspotID) -> (all: Int, inPairs: Int) {
    guard let hotspot = index(hotspot) else { return (0, 0) }
    let week = context.candidates(ofHotspot: hotspot, in: 0..<7)
    return (week.count, week.count { context.candidates[$0].needsPair })
  }
}

extension Planner {
  /// One site's problem; nil where there is no plan, or nothing to plan there.
  package static func problem(_ programme: Programme, site: SiteID) -> SiteProblem? {
    problems(programme, only: site).first
  }

  /// Why a worker cannot help, with the words that say so.
  package static func reason(
    _ involved: InvolvedWorker, at site: Site, of programme: Programme
  ) -> Diagnostic.Note {
    ShortfallPlaces(programme: programme, site: site).note(involved)
  }

  /// What a plan's shortfalls are told as.
  package static func diagnostics(
    of plan: SitePlan, at site: Site, in programme: Programme
  ) -> [Diagnostic] {
    guard let problem = problem(programme, site: site.id) else { return [] }
    return ShortfallReporter(programme: programme, site: site, problem: problem)
      .diagnostics(plan.shortfalls)
  }
}
