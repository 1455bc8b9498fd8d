import ParasolModel
import ParasolSyntax

/// A community outreach worker has more people than can be seen regularly.
enum OverloadedOutreachWorker: Rule {
  static let id: DiagnosticID = "overloaded-outreach-worker"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "A community outreach worker has more people than can be seen regularly.",
    why: "Those who are met last are met too late, and the worker burns out.",
    remedy: "Share the people out, or take on another worker.",
    citation: .swit("3.2.1, Table 6.3 and Fig 6.6", "p46, p147, p160"))

  static func check(_ programme: Programme, report: RuleReport) {
    let roster = report.facts.roster
    let most = NumberFigure(id, "caseload_max", in: programme)
    for site in programme.sites {
      guard roster.isGiven(site) else {
        checkNew(site, programme, report)
        continue
      }
      for worker in site.content.workers {
        let load = Caseload(worker, roster, in: programme)
        guard Fraction(load.people) > most.value,
          ExtremeCaseload.excess(load, in: programme) == nil
        else { continue }
        report(
          "outreach worker '\(worker.id.value)' has \(load.people) people; "
            + "more than \(most.value) cannot be seen regularly", at: load.span,
          about: .of(worker, in: site), notes: load.notes + most.notes,
          help: "give \(load.people - most.value.floor) of them to a worker who has room",
          citation: most.citation)
      }
    }
  }

  /// A site whose roster is still open: are there enough workers to plan with?
  private static func checkNew(_ site: Site, _ programme: Programme, _ report: RuleReport) {
    let workers = site.content.workers.count
    let plan = NumberFigure(id, "caseload_plan", in: programme)
    let needed = (site.planningValue / plan.value).ceiling
    guard workers > 0, workers < needed, !site.content.isUncertain(OutreachWorker.self),
      ExtremeCaseload.mean(of: site, in: programme) == nil
    else { return }
    let workerText = workers == 1 ? "1 outreach worker" : "\(workers) outreach workers"
    report.absent(
      "site '\(site.id)' has \(workerText) for \(Listing.people(site.planningValue)), "
        + "\(site.planningValue / workers) each; at \(plan.value) each it needs \(needed)",
      at: site.span, about: .of(site), isDraft: site.isDraft, notes: plan.notes,
      help: "take on \(needed - workers) more", citation: plan.citation)
  }
}
