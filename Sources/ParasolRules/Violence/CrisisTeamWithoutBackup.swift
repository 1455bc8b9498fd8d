import ParasolModel
import ParasolSyntax

/// The crisis team has no social worker or lawyer to call on.
enum CrisisTeamWithoutBackup: Rule {
  static let id: DiagnosticID = "crisis-team-without-backup"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "The crisis team has no social worker or lawyer to call on.",
    why:
      "A responder at a police station without a lawyer can do little, and is at risk of arrest as well.",
    remedy: "Agree with a lawyer and a social worker whom the team can call.",
    citation: .swit("Box 2.9", "p35"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = [
      (CrisisBackup.lawyer, NumberFigure(id, "lawyers_min", in: programme)),
      (.social_worker, NumberFigure(id, "social_workers_min", in: programme)),
    ]
    RuleScope.forEach(in: programme) { scope in
      for team in scope.all(\.crisisTeams) {
        judgeAbsent(team, scope, least, report)
        for (kind, least) in least where least.value > Fraction(1) {
          judgeFew(kind, of: team, scope, least, report)
        }
      }
    }
  }

  private static func judgeAbsent(
    _ team: CrisisTeam, _ scope: RuleScope, _ least: [(CrisisBackup, NumberFigure)],
    _ report: RuleReport
  ) {
    let missing = least.filter { kind, least in
      least.value > .zero && team.backup?.value[kind] == nil
    }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says which \(missing.map { word($0.0) }.joined(separator: " or ")) "
        + "'\(team.id.value)' can call",
      at: team.backup?.span ?? team.span, about: scope.subject(team), isDraft: scope.isDraft,
      notes: missing.flatMap { $0.1.notes },
      help: "add '\(first.0.rawValue):' to 'backup' with the body that helps",
      citation: first.1.citation)
  }

  private static func judgeFew(
    _ kind: CrisisBackup, of team: CrisisTeam, _ scope: RuleScope, _ least: NumberFigure,
    _ report: RuleReport
  ) {
    guard let named = team.backup?.value[kind] else { return }
    report(
      "'\(team.id.value)' can call 1 \(word(kind)), but should have at least \(least.value)",
      at: named.span, about: scope.subject(team), notes: least.notes,
      help: "agree with one more, and let one body answer for them", citation: least.citation)
  }

  private static func word(_ kind: CrisisBackup) -> String {
    kind == .lawyer ? "lawyer" : "social worker"
  }
}
