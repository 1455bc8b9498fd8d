import ParasolModel
import ParasolSyntax

/// A supervisor's team is outside the tighter span of the management chapter.
enum SupervisorSpanOffRange: Rule {
  static let id: DiagnosticID = "supervisor-span-off-range"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce,
    summary: "A supervisor's team is outside the tighter span of the management chapter.",
    why: "A team of five to seven can be mentored day by day, and pays for its supervisor.",
    remedy: "Move workers between teams, or let the supervisor serve a second site.",
    citation: .swit("Fig 6.6 and 3.2.2 C", "p160, p58"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "span_min", in: programme)
    let most = NumberFigure(id, "span_max", in: programme)
    let outer = programme.policy.number(OverloadedSupervisor.id.text, "span_outer")
    let teams = report.facts.teams
    for team in teams.teams where !team.members.isEmpty {
      let count = team.members.count
      let subject = Subject.of(team.supervisor, in: team.site)
      if Fraction(count) > most.value, Fraction(count) <= outer {
        report(
          message(team, "at most \(most.value)"), at: team.supervisor.span, about: subject,
          notes: most.notes, help: "give \(count - most.value.floor) to another supervisor",
          citation: most.citation)
      } else if Fraction(count) < least.value, team.sites.count < 2, teams.isWhole {
        report.absent(
          message(team, "at least \(least.value)"), at: team.supervisor.span, about: subject,
          isDraft: team.site?.isDraft ?? programme.isDraft,
          notes: least.notes, help: "let the supervisor serve another site as well",
          citation: least.citation)
      }
    }
  }

  private static func message(_ team: Teams.Team, _ bound: String) -> String {
    let count = team.members.count
    return "supervisor '\(team.supervisor.id.value)' has \(count) outreach worker"
      + (count == 1 ? "" : "s") + "; a team has \(bound)"
  }
}
