import ParasolModel
import ParasolSyntax

/// The same people are assigned to two outreach workers.
enum OverlappingAssignment: Rule {
  static let id: DiagnosticID = "overlapping-assignment"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .coverage, summary: "The same people are assigned to two outreach workers.",
    why: "Some are asked the same twice a month, others are on two lists and met by nobody.",
    remedy:
      "Share the people out, or say in 'segments' which hours or which part of the place is whose.",
    citation: .swit("3.2.1", "p45-46", .partial))

  static func check(_ programme: Programme, report: RuleReport) {
    let roster = report.facts.roster
    for site in programme.sites where roster.isGiven(site) {
      for hotspot in site.content.hotspots {
        // Most are with one worker.
        guard roster.everyRow(at: hotspot).count > 1, let people = hotspot.people else { continue }
        let rows = roster.rows(at: hotspot, in: programme)
        if rows.contains(where: { $0.group == nil }) {
          let most = people.value.rows.reduce(Fraction.zero) { $0 + $1.value.value.high }
          let counted = Counted(planned: hotspot.planningValue, most: most, span: people.span)
          judge(rows, nil, counted, hotspot, site, report)
          continue
        }
        for row in people.value.rows {
          let counted = Counted(
            planned: hotspot.planningValue(of: row), most: row.value.value.high,
            span: row.value.span)
          judge(
            rows.filter { $0.group == row.name.value }, row.name.value, counted, hotspot, site,
            report)
        }
      }
    }
  }

  private struct Counted {
    let planned: Fraction
    let most: Fraction
    let span: Span
  }

  private static func judge(
    _ rows: [Roster.Row], _ group: String?, _ counted: Counted, _ hotspot: Hotspot, _ site: Site,
    _ report: RuleReport
  ) {
    let workers = Set(rows.map(\.worker.id.value))
    let given = rows.reduce(0) { $0 + $1.count }
    let people = counted.planned.ceiling
    guard workers.count > 1, given > people, areJoined(rows, hotspot), let last = rows.last
    else { return }
    let surely = given - counted.most.ceiling
    report(
      "\(Listing.quoted(workers.sorted())) together have \(given) \(group.map { "'\($0)'" } ?? "people") at '\(hotspot.id.value)', where the plan counts \(counted.planned); "
        + (surely > 0
          ? "at least \(surely) are with two workers"
          : "\(given - people) may be with two workers"),
      at: last.span, about: .of(hotspot, in: site),
      notes: rows.dropLast().map {
        .init("\(Listing.people($0.count)) with '\($0.worker.id.value)'", at: $0.span)
      } + [.init("those who were counted", at: counted.span)],
      help: "take \(given - people) from one of them, or add 'segments:' to both")
  }

  /// False where no two workers of those could meet the same people.
  private static func areJoined(_ rows: [Roster.Row], _ hotspot: Hotspot) -> Bool {
    for (index, row) in rows.enumerated() {
      for other in rows[..<index] where other.worker !== row.worker {
        let own = row.worker.segments?.value[hotspot.id.value]?.value
        let others = other.worker.segments?.value[hotspot.id.value]?.value
        guard let own, let others, areApart(own, others) else { return true }
      }
    }
    return false
  }

  private static func areApart(_ left: Segment, _ right: Segment) -> Bool {
    if let part = left.part, let other = right.part, part.value.text != other.value.text {
      return true
    }
    guard let hours = left.hours, let others = right.hours else { return false }
    return !WeekMinutes(windows: hours.value.values).overlaps(
      WeekMinutes(windows: others.value.values))
  }
}
