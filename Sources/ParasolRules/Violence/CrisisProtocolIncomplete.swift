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
    CrisisTable(
      team: team, scope: scope, required: required,
      empty: { "'\(name)' has no steps for '\($0)': the list is empty" },
      missing: { "'\(name)' has no steps for \(Listing.quoted($0))" },
      whole: "nothing says what '\(name)' does first in each kind of crisis",
      help: (
        "add 'protocols:' with the steps for \(Listing.quoted(CrisisProtocol.words))",
        "write the steps that were agreed", { "add '\($0):' with the steps in [ ]" }
      )
    ).judge(team.protocols, report)
  }
}
