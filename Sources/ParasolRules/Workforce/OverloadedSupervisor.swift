import ParasolModel
import ParasolSyntax

/// A supervisor has more outreach workers than the widest span of the guidance.
enum OverloadedSupervisor: Rule {
  static let id: DiagnosticID = "overloaded-supervisor"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce,
    summary: "A supervisor has more outreach workers than the widest span of the guidance.",
    why: "Nobody has time for workers who come back from a hard night.",
    remedy: "Promote an outreach worker to a second supervisor.",
    citation: .swit("3.2.2 C", "p58"))

  static func check(_ programme: Programme, report: RuleReport) {
    let most = NumberFigure(id, "span_outer", in: programme)
    for team in report.facts.teams.teams where Fraction(team.members.count) > most.value {
      let count = team.members.count
      report(
        "supervisor '\(team.supervisor.id.value)' has \(count) outreach workers, "
          + "\(count - most.value.floor) more than the \(most.value) of the widest span; "
          + "the week cannot be gone through with each of them",
        at: team.supervisor.span, about: .of(team.supervisor, in: team.site), notes: most.notes,
        help: "give some of the team to another supervisor", citation: most.citation)
    }
  }
}
