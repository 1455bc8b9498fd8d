import ParasolModel
import ParasolSyntax

/// The crisis team lacks a call receiver, a responder or a data person.
enum CrisisRoleMissing: Rule {
  static let id: DiagnosticID = "crisis-role-missing"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "The crisis team lacks a call receiver, a responder or a data person.",
    why:
      "Without somebody who takes the call, somebody who goes there and somebody who writes it down, help stops half way.",
    remedy: "Give each of the three roles to somebody of the team.",
    citation: .swit("Box 2.9", "p35"))

  static func check(_ programme: Programme, report: RuleReport) {
    let required = NumberFigure(id, "roles_required", in: programme)
    RuleScope.forEach(in: programme) { scope in
      for team in scope.all(\.crisisTeams) { judge(team, scope, required, report) }
    }
  }

  private static func judge(
    _ team: CrisisTeam, _ scope: RuleScope, _ required: NumberFigure, _ report: RuleReport
  ) {
    let name = team.id.value
    CrisisTable(
      team: team, scope: scope, required: required,
      empty: { "nobody of '\(name)' is '\($0)': the list is empty" },
      missing: { rows in
        "nobody of '\(name)' is \(rows.map { "'\($0)'" }.joined(separator: " or "))"
      },
      whole: "nothing says who of '\(name)' takes the call, goes there and writes it down",
      help: (
        "add 'roles:' with codes for \(Listing.quoted(CrisisRole.words))",
        "write the codes of those who do it", { "add '\($0):' with codes in [ ]" }
      )
    ).judge(team.roles, report)
  }
}
