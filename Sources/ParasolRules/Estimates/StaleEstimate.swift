import ParasolModel
import ParasolSyntax

/// An estimate or a map is older than its refresh period.
enum StaleEstimate: Rule {
  static let id: DiagnosticID = "stale-estimate"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .estimates, summary: "An estimate or a map is older than its refresh period.",
    why: "Places open and close, people move; a plan from old numbers misses the new ones.",
    remedy: "Map again with sex workers, or say in a waiver why the numbers still hold.",
    citation: Citation("SWIT ch. 6 p143; Verma et al. 2010; PACTR 9777", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let day = report.asOf ?? programme.plan?.from.value else { return }
    let fresh = DurationFigure(id, "estimate_age", in: programme)
    let expired = DurationFigure(id, "estimate_expired", in: programme)
    for use in report.facts.usedEstimates.uses where !use.counts.isEmpty {
      guard let date = use.record.date, fresh.value.after(date.value) < day else { continue }
      let isExpired = expired.value.after(date.value) < day
      let figure = isExpired ? expired : fresh
      report(
        message(use, date.value, day, isExpired: isExpired, figure.value), at: date.span,
        about: use.subject,
        notes: [.init("the first of the numbers that rest on it", at: use.counts[0].count.span)]
          + figure.notes, help: "count again before staff are taken on",
        citation: figure.citation)
    }
  }

  private static func message(
    _ use: UsedEstimates.Use, _ date: CalendarDay, _ day: CalendarDay, isExpired: Bool,
    _ limit: Duration
  ) -> String {
    let count = use.counts.count
    return "estimate '\(use.record.id.value)' is of \(date), more than \(limit) before \(day); "
      + (count == 1 ? "one number rests on it" : "\(count) numbers rest on it")
      + (isExpired ? ", and no staffing may" : " and may miss people")
  }
}
