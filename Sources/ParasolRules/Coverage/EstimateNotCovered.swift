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
    let roster = Roster(programme)
    let target = NumberFigure(id, "coverage_target", in: programme)
    for site in programme.sites
    where roster.isJudged(site) && !site.content.isUncertain(Hotspot.self) {
      var short = Fraction.zero
      var isTold = false
      for hotspot in site.content.hotspots where hotspot.mayBeVisited {
        let rows = roster.rows(at: hotspot, in: programme)
        guard !rows.isEmpty else { continue }
        let gaps = gaps(hotspot, rows, target.value)
        short += gaps.reduce(.zero) { $0 + $1.missing }
        // Half a person is no mistake of anyone.
        for gap in gaps where gap.missing >= Fraction(1) {
          isTold = true
          report(
            message(hotspot, gap, target.value), at: gap.span, about: .of(hotspot, in: site),
            notes: notes(rows, gap) + target.notes,
            help: "add \(gap.missing.ceiling) to the 'serves' of a worker who has room",
            citation: target.citation)
        }
      }
      if !isTold, short >= Fraction(1) {
        report(
          "the caseloads of site '\(site.id)' leave \(Listing.people(short)) with nobody, "
            + "half a person at a time", at: site.span, about: .of(site), notes: target.notes,
          help: "round the people of each hotspot up", citation: target.citation)
      }
    }
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
        group: row.name.value, need: row.value.value.planningValue * target,
        met: rows.filter { $0.group == row.name.value }.reduce(0) { $0 + $1.count },
        span: row.value.span)
    }
  }

  private static func message(_ hotspot: Hotspot, _ gap: Gap, _ target: Fraction) -> String {
    let who = gap.group.map { " of '\($0)'" } ?? ""
    let share = target == 1 ? "" : ", which is \((target * 100).description)% of those counted,"
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
