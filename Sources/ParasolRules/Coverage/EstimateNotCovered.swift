import ParasolModel
import ParasolSyntax

/// The caseloads at a hotspot are smaller than the people to be reached there.
enum EstimateNotCovered: Rule {
  static let id: DiagnosticID = "estimate-not-covered"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .coverage,
    summary: "The outreach caseloads together are smaller than the people to be reached.",
    why: "Somebody is counted and is with nobody: they would not be met.",
    remedy: "Give more people to workers who have room, or take on another worker.",
    citation: .swit("3.2 and Table 6.3", "p45-46, p147"))

  static func check(_ programme: Programme, report: RuleReport) {
    let roster = report.facts.roster
    let target = NumberFigure(id, "coverage_target", in: programme)
    for site in programme.sites { checkStaffing(site, programme, report) }
    for site in programme.sites
    where roster.isJudged(site) && !site.content.isUncertain(Hotspot.self) {
      let short = checkHotspots(site, roster, target, programme, report)
      let isCounted = site.content.hotspots.contains { $0.people != nil }
      checkSite(
        site, short: isCounted ? short : whole(site, roster, target, programme), target, report)
    }
  }

  /// Where people are counted and nobody works yet: how many workers they need (F30).
  private static func checkStaffing(
    _ site: Site, _ programme: Programme, _ report: RuleReport
  ) {
    let people = site.planningValue
    guard people > .zero, site.content.workers.isEmpty,
      !site.content.isUncertain(OutreachWorker.self)
    else { return }
    let caseload = programme.policy.number("overloaded-outreach-worker", "caseload_plan")
    let needed = (people / caseload).ceiling
    let workers = needed == 1 ? "one" : "\(needed)"
    report.absent(
      "site '\(site.id)' has no outreach workers yet; its \(Listing.people(people)) need \(workers)",
      at: site.header.people?.span ?? site.span, about: .of(site), isDraft: site.isDraft,
      help: "add 'outreach_workers:' with a code for each")
  }

  /// What is short at each hotspot; returns what remains untold.
  private static func checkHotspots(
    _ site: Site, _ roster: Roster, _ target: NumberFigure, _ programme: Programme,
    _ report: RuleReport
  ) -> Fraction {
    var untold = Fraction.zero
    for hotspot in site.content.hotspots where hotspot.mayBeVisited {
      let rows = roster.rows(at: hotspot, in: programme)
      // A hotspot without anybody is another rule's.
      guard !rows.isEmpty else { continue }
      for gap in gaps(hotspot, rows, target.value) {
        // Half a person is no mistake of anyone.
        guard gap.missing >= Fraction(1) else {
          untold += gap.missing
          continue
        }
        report.absent(
          message(hotspot, gap, target.value), at: gap.span, about: .of(hotspot, in: site),
          isDraft: site.isDraft, notes: notes(rows, gap) + target.notes,
          help: "add \(gap.missing.ceiling) to the 'serves' of a worker who has room",
          citation: target.citation)
      }
    }
    return untold
  }

  /// Where only the site as a whole was counted: its number less everyone with a worker.
  private static func whole(
    _ site: Site, _ roster: Roster, _ target: NumberFigure, _ programme: Programme
  ) -> Fraction {
    let met = site.content.hotspots.flatMap { roster.rows(at: $0, in: programme) }
    return site.planningValue * target.value - Fraction(met.reduce(0) { $0 + $1.count })
  }

  private static func checkSite(
    _ site: Site, short: Fraction, _ target: NumberFigure, _ report: RuleReport
  ) {
    guard short >= Fraction(1) else { return }
    report.absent(
      "the caseloads of site '\(site.id)' leave \(Listing.people(short)) of "
        + "\(site.planningValue) with nobody", at: site.header.people?.span ?? site.span,
      about: .of(site), isDraft: site.isDraft, notes: target.notes,
      help: "round the people of each hotspot up, and give them to a worker",
      citation: target.citation)
  }

  private struct Gap {
    let group: String?
    let need: Fraction
    let met: Int
    let span: Span
    var missing: Fraction { max(.zero, need - Fraction(met)) }
  }

  /// By group where the roster tells groups apart, else over all groups of the hotspot.
  private static func gaps(_ hotspot: Hotspot, _ rows: [Roster.Row], _ target: Fraction) -> [Gap] {
    guard let people = hotspot.people else { return [] }
    if rows.contains(where: { $0.group == nil }) {
      return [
        Gap(
          group: nil, need: hotspot.planningValue * target,
          met: rows.reduce(0) { $0 + $1.count }, span: people.span)
      ]
    }
    return people.value.rows.map { row in
      Gap(
        group: row.name.value, need: hotspot.planningValue(of: row) * target,
        met: rows.filter { $0.group == row.name.value }.reduce(0) { $0 + $1.count },
        span: row.value.span)
    }
  }

  private static func message(_ hotspot: Hotspot, _ gap: Gap, _ target: Fraction) -> String {
    let who = gap.group.map { " of '\($0)'" } ?? ""
    let share = target == 1 ? "" : " (\((target * 100).description)% of those counted)"
    return
      "\(gap.met) of the \(Listing.people(gap.need))\(who) at '\(hotspot.id.value)'\(share) are "
      + "with a worker; \(gap.missing) would not be met"
  }

  private static func notes(_ rows: [Roster.Row], _ gap: Gap) -> [Diagnostic.Note] {
    rows.filter { gap.group == nil || $0.group == gap.group }.map {
      .init("\(Listing.people($0.count)) with '\($0.worker.id.value)'", at: $0.span)
    }
  }
}
