import ParasolModel
import ParasolSyntax

/// From a programme to its plan: one problem a site, solved by itself, and what is short told at
/// the lines that make it so.
package enum Planner {
  /// Sites in order of id. A site without hotspots and workers has nothing to plan.
  package static func plan(
    _ programme: Programme, sink: DiagnosticSink, request: PlanRequest = PlanRequest()
  ) async -> Plan {
    guard let period = programme.plan else { return Plan(sites: []) }
    let sites = programme.sites.filter { isPlannable($0) && request.wants($0.id) }
    let count = sites.count
    let results = await concurrentMap(sites) { site -> SiteResult in
      let result = plan(site, of: programme, period: period, request: request)
      request.onSite(count)
      return result
    }
    for result in results { sink.take(result.findings) }
    return Plan(sites: results.map(\.plan))
  }

  /// The problems of all sites that have something to plan, in order of id, or of one of them.
  package static func problems(_ programme: Programme, only: SiteID? = nil) -> [SiteProblem] {
    guard let period = programme.plan else { return [] }
    let sites = programme.sites.filter { isPlannable($0) && (only == nil || only == $0.id) }
    return sites.map { site in
      let calendar = SiteCalendar(programme: programme, site: site, days: period.days).entries()
      return SiteProblemBuilder(
        programme: programme, site: site, period: period, calendar: calendar
      ).problem()
    }
  }

  private struct SiteResult: Sendable {
    let plan: SitePlan
    let findings: Findings
  }

  private static func isPlannable(_ site: Site) -> Bool {
    !site.content.hotspots.isEmpty || !site.content.workers.isEmpty
  }

  private static func plan(
    _ site: Site, of programme: Programme, period: PlanPeriod, request: PlanRequest
  ) -> SiteResult {
    let calendar = SiteCalendar(programme: programme, site: site, days: period.days).entries()
    var problem = SiteProblemBuilder(
      programme: programme, site: site, period: period, calendar: calendar
    ).problem()
    let kept = request.kept?.site(site.id)
    if let kept { kept.carry(into: &problem) }
    let solution = SitePlanner.solve(problem, effort: request.effort)
    let supplies = SiteSupplies(
      programme: programme, site: site, months: problem.months,
      microplans: solution.microplans)
    let sink = DiagnosticSink()
    let reporter = ShortfallReporter(programme: programme, site: site, problem: problem)
    for diagnostic in reporter.diagnostics(solution.shortfalls) { sink.report(diagnostic) }
    // What people know is then the earlier plan, and what moves is told by comparing with that.
    if kept == nil {
      let changes = RosterChanges(programme: programme, site: site, slices: solution.slices)
      for diagnostic in changes.diagnostics() { sink.report(diagnostic) }
    }
    let plan = SitePlan(
      site: site.id, start: problem.start, end: problem.end, slices: solution.slices,
      uncovered: solution.uncovered, supervision: solution.supervision, rota: solution.rota,
      people: solution.people, microplans: solution.microplans, calendar: calendar,
      supplies: supplies.monthly(), shortfalls: solution.shortfalls,
      missingSessions: solution.missingSessions, missedClinics: solution.missedClinics,
      objective: solution.objective)
    return SiteResult(plan: plan, findings: sink.findings)
  }
}
