import ParasolModel
import ParasolSyntax

/// The response protocol is silent on one kind of crisis.
enum CrisisProtocolIncomplete: Rule {
  static let id: DiagnosticID = "crisis-protocol-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "The response protocol is silent on one kind of crisis.",
    why:
      "Whoever is on call must decide alone, at night, what to do first. A wrong first step can cost evidence, freedom or a life.",
    remedy:
      "Agree on steps for violence, for harassment or detention by the police, and for a person who may end their life.",
    citation: .swit("Box 2.9", "p35"))

  static func check(_ programme: Programme, report: RuleReport) {
    let required = NumberFigure(id, "cases_required", in: programme)
    RuleScope.forEach(in: programme) { scope in
      for team in scope.all(\.crisisTeams) { judge(team, scope, required, report) }
    }
  }

  private static func judge(
    _ team: CrisisTeam, _ scope: RuleScope, _ required: NumberFigure, _ report: RuleReport
  ) {
    let name = team.id.value
    let subject = scope.subject(team)
    guard let protocols = team.protocols else {
      report.absent(
        "nothing says what '\(name)' does first in each kind of crisis", at: team.span,
        about: subject, isDraft: scope.isDraft, notes: required.notes,
        help: "add 'protocols:' with the steps for \(Listing.quoted(CrisisProtocol.words))",
        citation: required.citation)
      return
    }
    let rows = protocols.value.rows
    guard Fraction(rows.filter { !$0.value.value.items.isEmpty }.count) < required.value else {
      return
    }
    for row in rows where row.value.value.items.isEmpty {
      report(
        "'\(name)' has no steps for '\(row.name.value)': the list is empty", at: row.value.span,
        about: subject, notes: required.notes, help: "write the steps that were agreed",
        citation: required.citation)
    }
    let missing = CrisisProtocol.allCases.filter { protocols.value[$0] == nil }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    report.absent(
      "'\(name)' has no steps for \(Listing.quoted(missing))", at: protocols.span,
      about: subject, isDraft: scope.isDraft, notes: required.notes,
      help: "add '\(missing[0]):' with the steps in [ ]", citation: required.citation)
  }
}
