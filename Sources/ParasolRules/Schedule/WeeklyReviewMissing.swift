import ParasolModel
import ParasolSyntax

/// Outreach workers and their supervisor do not meet every week.
enum WeeklyReviewMissing: Rule {
  static let id: DiagnosticID = "weekly-review-missing"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .schedule, summary: "Outreach workers and their supervisor do not meet every week.",
    why: "Fear, threats and people who were not found are told in the review, or not at all.",
    remedy: "Let the team meet on the same day every week.",
    citation: .swit("3.2.2 B and Fig 6.6", "p53, p160"))

  static func check(_ programme: Programme, report: RuleReport) {
    let gap = DurationFigure(id, "review_gap", in: programme)
    for team in report.facts.teams.teams where !team.members.isEmpty {
      let name = team.supervisor.id.value
      let subject = Subject.of(team.supervisor, in: team.site)
      guard let review = team.supervisor.review else {
        report.absent(
          "nothing says when supervisor '\(name)' goes through the week with the "
            + workers(team.members.count), at: team.supervisor.span, about: subject,
          isDraft: team.site?.isDraft ?? programme.isDraft, notes: gap.notes,
          help: "add 'review:', such as 'every week on mon 10:00-12:00'")
        continue
      }
      checkHours(review, team, report)
      guard let plan = programme.plan else { continue }
      let days = programme.days(of: review.value, at: team.site)
      let missed = Rhythm(plan: plan, period: gap.value).stretches(without: days)
      guard let first = missed.first else { continue }
      let others = missed.count == 1 ? "" : " and \(missed.count - 1) more times"
      report(
        "supervisor '\(name)' and the \(workers(team.members.count)) do not meet from \(first)"
          + "\(others); \(gap.value) is the longest gap", at: review.span, about: subject,
        notes: gap.notes, help: "write 'every week on' and the day", citation: gap.citation)
    }
  }

  /// A review while the supervisor does not work takes place without them.
  private static func checkHours(
    _ review: Located<Recurrence>, _ team: Teams.Team, _ report: RuleReport
  ) {
    guard let available = team.supervisor.available, let hours = review.value.hours,
      case .weeks(_, let weekdays, _) = review.value.pattern
    else { return }
    let wanted = WeekMinutes(windows: [WeeklyWindow(days: weekdays, hours: hours)])
    let missing = WeekMinutes(windows: available.value.values).missing(from: wanted)
    guard missing.minutes > 0 else { return }
    report(
      "supervisor '\(team.supervisor.id.value)' does not work on "
        + "\(Listing.plain(missing.windowTexts)), when the week is to be gone through with the "
        + workers(team.members.count), at: review.span, about: .of(team.supervisor, in: team.site),
      notes: [.init("works then", at: available.span)],
      help: "move the review, or the supervisor's hours")
  }

  private static func workers(_ count: Int) -> String {
    count == 1 ? "one outreach worker" : "\(count) outreach workers"
  }
}
