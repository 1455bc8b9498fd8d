import ParasolModel
import ParasolSyntax

/// Male or transgender sex workers are reached by workers of another gender.
enum GenderMismatchedOutreach: Rule {
  static let id: DiagnosticID = "gender-mismatched-outreach"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce,
    summary: "Male or transgender sex workers are reached by workers of another gender.",
    why: "People speak more freely with somebody who shares their life and their doubts.",
    remedy: "Assign a worker of the same gender, or take one on.",
    citation: .swit("ch. 4 and 3.2.2 C", "p90, p58"))

  static func check(_ programme: Programme, report: RuleReport) {
    let roster = report.facts.roster
    for row in roster.rows where row.count > 0 {
      guard let group = minority(row.group, in: programme) else { continue }
      let subject = Subject.of(row.worker, in: row.site)
      guard let gender = row.worker.gender else {
        report.absent(
          "outreach worker '\(row.worker.id.value)' is with \(row.count) of "
            + "'\(group.id.value)', and nothing says what gender they are of",
          at: row.worker.span, about: subject, isDraft: row.site.isDraft, help: "add 'gender:'")
        continue
      }
      guard gender.value != group.gender.value else { continue }
      report(
        "\(row.count) of '\(group.id.value)', a \(group.gender.value.rawValue) group, are with outreach "
          + "worker '\(row.worker.id.value)', who is \(gender.value.rawValue)", at: row.span,
        about: subject, notes: [.init("the worker's gender", at: gender.span)],
        help: "let a \(group.gender.value.rawValue) worker meet them")
    }
    for site in programme.sites where !roster.isGiven(site) { checkOpen(site, programme, report) }
  }

  /// A site whose roster is open: is there anybody of the same gender at all?
  private static func checkOpen(_ site: Site, _ programme: Programme, _ report: RuleReport) {
    let workers = site.content.workers
    guard !workers.isEmpty, workers.allSatisfy({ $0.gender != nil }),
      !site.content.isUncertain(OutreachWorker.self)
    else { return }
    for row in site.people where row.count.high > .zero {
      guard let group = minority(row.group.text, in: programme),
        !workers.contains(where: { $0.gender?.value == group.gender.value })
      else { continue }
      report.absent(
        "none of the \(workers.count) outreach workers of site '\(site.id)' is "
          + "\(group.gender.value.rawValue), as the \(Listing.people(row.count.planningValue)) of "
          + "'\(group.id.value)' are", at: site.span, about: .of(site), isDraft: site.isDraft,
        help: "take on a \(group.gender.value.rawValue) worker")
    }
  }

  private static func minority(_ id: String?, in programme: Programme) -> PopulationGroup? {
    guard let id, let group = programme.content.find(\.population, id),
      group.gender.value != .female
    else { return nil }
    return group
  }
}
