import ParasolModel
import ParasolSyntax

/// A hotspot has no community outreach worker.
enum HotspotWithoutWorker: Rule {
  static let id: DiagnosticID = "hotspot-without-worker"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .coverage, summary: "A hotspot has no community outreach worker.",
    why: "The people who work there would meet nobody from the programme.",
    remedy: "Name the hotspot in the 'serves' of a worker, or let the planner assign.",
    citation: .swit("3.2", "p45-46"))

  static func check(_ programme: Programme, report: RuleReport) {
    let roster = report.facts.roster
    for site in programme.sites where roster.isJudged(site) {
      for hotspot in site.content.hotspots
      where hotspot.planningValue > .zero && hotspot.mayBeVisited {
        guard roster.rows(at: hotspot, in: programme).isEmpty else { continue }
        report.absent(
          message(hotspot), at: hotspot.span, about: .of(hotspot, in: site),
          isDraft: site.isDraft, notes: lateWorkers(hotspot, roster),
          help: "add '\(hotspot.id.value)' to the 'serves' of a worker who can go there")
      }
    }
  }

  private static func message(_ hotspot: Hotspot) -> String {
    "hotspot '\(hotspot.id.value)' has no community outreach worker; "
      + "\(Listing.people(hotspot.planningValue.ceiling)) there would not be met"
  }

  /// Those who are named for it and do not count.
  private static func lateWorkers(_ hotspot: Hotspot, _ roster: Roster) -> [Diagnostic.Note] {
    roster.everyRow(at: hotspot).filter { $0.count > 0 }.map { row in
      Diagnostic.Note(
        "'\(row.worker.id.value)' is staff, or begins after the plan's end", at: row.span)
    }
  }
}
