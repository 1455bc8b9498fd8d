import ParasolModel
import ParasolSyntax

/// The community never hears what became of the incidents.
enum IncidentsNotReportedBack: Rule {
  static let id: DiagnosticID = "incidents-not-reported-back"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "The community never hears what became of the incidents.",
    why:
      "People report when they see that something follows. Without news they think that nothing did, and stop calling.",
    remedy:
      "Let the crisis team tell the committee every month what happened and what was done, without saying to whom.",
    citation: .swit("Box 2.9", "p35"))

  static func check(_ programme: Programme, report: RuleReport) {
    RuleScope.forEach(in: programme) { scope in
      for team in scope.all(\.crisisTeams) { judge(team, scope, report) }
    }
    let interval = DurationFigure(id, "feedback_interval", in: programme)
    // A committee that does not meet as often as every committee should is told by that rule.
    let usual = programme.policy.duration(CommitteeNotMonthly.id.text, "meeting_gap")
    guard let plan = programme.plan, usual.isLonger(than: interval.value) else { return }
    for site in programme.sites where isServedByTeam(site, programme) {
      judgeCommittees(of: site, interval, plan, programme, report)
    }
  }

  private static func judge(_ team: CrisisTeam, _ scope: RuleScope, _ report: RuleReport) {
    guard let tasks = team.tasks else {
      report.absent(
        "nothing says that '\(team.id.value)' tells the community what became of incidents",
        at: team.span, about: scope.subject(team), isDraft: scope.isDraft,
        help: "add 'tasks:' with 'report_back' and what else the team does")
      return
    }
    guard !tasks.value.values.contains(.report_back) else { return }
    report(
      "'\(team.id.value)' does not tell the community what became of incidents", at: tasks.span,
      about: scope.subject(team),
      help: "add 'report_back' to 'tasks', without saying to whom something happened")
  }

  private static func isServedByTeam(_ site: Site, _ programme: Programme) -> Bool {
    !site.content.crisisTeams.isEmpty || !programme.content.crisisTeams.isEmpty
  }

  /// Whether at least one committee of the site meets as often as the team should tell of incidents.
  private static func judgeCommittees(
    of site: Site, _ interval: DurationFigure, _ plan: PlanPeriod, _ programme: Programme,
    _ report: RuleReport
  ) {
    let committees = PlacedCommittee.serving(site, in: programme)
    let rhythm = Rhythm(plan: plan, period: interval.value)
    var late: (placed: PlacedCommittee, meets: Located<Recurrence>, first: String)?
    for placed in committees {
      guard let meets = placed.committee.meets else { return }
      let days = programme.days(of: meets.value, at: placed.site)
      guard let first = rhythm.stretches(without: days).first else { return }
      late = late ?? (placed, meets, first)
    }
    guard let late else { return }
    report(
      "committee '\(late.placed.committee.id.value)' does not meet "
        + "\(late.first.contains(" to ") ? "from" : "in") \(late.first), so nobody hears "
        + "what became of incidents; \(interval.value) is the longest gap",
      at: late.meets.span, about: late.placed.subject, notes: interval.notes,
      help: "let it meet more often, or tell the community in another way",
      citation: interval.citation)
  }
}
