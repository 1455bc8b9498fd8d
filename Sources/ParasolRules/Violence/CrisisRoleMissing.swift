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
    let subject = scope.subject(team)
    guard let roles = team.roles else {
      report.absent(
        "nothing says who of '\(name)' takes the call, goes there and writes it down",
        at: team.span, about: subject, isDraft: scope.isDraft, notes: required.notes,
        help: "add 'roles:' with codes for \(Listing.quoted(CrisisRole.words))",
        citation: required.citation)
      return
    }
    let rows = roles.value.rows
    guard Fraction(rows.filter { !$0.value.value.items.isEmpty }.count) < required.value else {
      return
    }
    for row in rows where row.value.value.items.isEmpty {
      report(
        "nobody of '\(name)' is '\(row.name.value)': the list is empty", at: row.value.span,
        about: subject, notes: required.notes, help: "write the codes of those who do it",
        citation: required.citation)
    }
    let missing = CrisisRole.allCases.filter { roles.value[$0] == nil }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    report.absent(
      "nobody of '\(name)' is \(missing.map { "'\($0)'" }.joined(separator: " or "))",
      at: roles.span, about: subject, isDraft: scope.isDraft, notes: required.notes,
      help: "add '\(missing[0]):' with codes in [ ]", citation: required.citation)
  }
}
