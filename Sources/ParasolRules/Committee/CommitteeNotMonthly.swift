import ParasolModel
import ParasolSyntax

/// A committee meets less than monthly.
enum CommitteeNotMonthly: Rule {
  static let id: DiagnosticID = "committee-not-monthly"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .committee, summary: "A committee meets less than monthly.",
    why: "What went wrong in the clinic or at a hotspot waits for weeks before anyone hears of it.",
    remedy: "Let it meet in every calendar month.", citation: .swit("3.4.1", "p66"))

  static func check(_ programme: Programme, report: RuleReport) {
    let gap = DurationFigure(id, "meeting_gap", in: programme)
    for placed in PlacedCommittee.all(in: programme) {
      let name = placed.committee.id.value
      guard let meets = placed.committee.meets else {
        report.absent(
          "nothing says when committee '\(name)' meets", at: placed.committee.span,
          about: placed.subject, isDraft: placed.isDraft(in: programme), notes: gap.notes,
          help: "add 'meets:', such as 'every month on first tue 14:00-16:00'")
        continue
      }
      guard let plan = programme.plan else { continue }
      let days = programme.days(of: meets.value, at: placed.site)
      let missed = Rhythm(plan: plan, period: gap.value).stretches(without: days)
      guard !missed.isEmpty else { continue }
      report(
        "committee '\(name)' does not meet in \(Listing.plain(missed)); "
          + (gap.value == Duration(1, .months)
            ? "it should in every month" : "\(gap.value) is the longest gap"),
        at: meets.span, about: placed.subject, notes: gap.notes,
        help: "write a time that returns every month", citation: gap.citation)
    }
  }
}
