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
    let least = NumberFigure(id, "workers_min", in: programme)
    for site in programme.sites where roster.isJudged(site) {
      for hotspot in site.content.hotspots
      where hotspot.planningValue > .zero && hotspot.mayBeVisited {
        let workers = workers(roster.rows(at: hotspot, in: programme))
        guard least.isAbove(workers) else { continue }
        report.absent(
          message(hotspot, workers, least), at: hotspot.span, about: .of(hotspot, in: site),
          isDraft: site.isDraft, notes: lateWorkers(hotspot, roster) + least.notes,
          help: "add '\(hotspot.id.value)' to the 'serves' of a worker who can go there",
          citation: least.citation)
      }
    }
  }

  /// A worker may have a row for each group; most hotspots have one row.
  private static func workers(_ rows: [Roster.Row]) -> Int {
    rows.count < 2 ? rows.count : Set(rows.map { ObjectIdentifier($0.worker) }).count
  }

  private static func message(_ hotspot: Hotspot, _ workers: Int, _ least: NumberFigure) -> String {
    let people = Listing.people(hotspot.planningValue.ceiling)
    guard workers > 0 else {
      return "hotspot '\(hotspot.id.value)' has no community outreach worker; "
        + "\(people) there would not be met"
    }
    return "hotspot '\(hotspot.id.value)' has \(workers) community outreach "
      + "\(workers == 1 ? "worker" : "workers") for \(people); \(least.value) are due"
  }

  /// Those who are named for it and do not count.
  private static func lateWorkers(_ hotspot: Hotspot, _ roster: Roster) -> [Diagnostic.Note] {
    roster.everyRow(at: hotspot).filter { $0.count > 0 }.map { row in
      Diagnostic.Note(
        "'\(row.worker.id.value)' is staff, or begins after the plan's end", at: row.span)
    }
  }
}
