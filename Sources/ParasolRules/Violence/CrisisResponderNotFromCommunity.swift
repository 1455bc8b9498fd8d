import ParasolModel
import ParasolSyntax

/// Crisis responders or helpline operators are not trained sex workers.
enum CrisisResponderNotFromCommunity: Rule {
  static let id: DiagnosticID = "crisis-responder-not-from-community"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "Crisis responders or helpline operators are not trained sex workers.",
    why:
      "Who has just been beaten or arrested calls somebody who will not judge, and who knows what to do.",
    remedy: "Give these posts to sex workers, and train them before they go on call.",
    citation: .swit("Box 2.9 and 2.2.7", "p34-35"))

  static func check(_ programme: Programme, report: RuleReport) {
    let share = NumberFigure(id, "share_required", in: programme)
    RuleScope.forEach(in: programme) { scope in
      for team in scope.all(\.crisisTeams) {
        judgeAbsent(team, scope, report)
        judgeHolders(team, scope, share, report)
        judgeTraining(team.trained, of: "the responders of '\(team.id.value)'", team, scope, report)
        guard let helpline = team.helpline else { continue }
        judgeOperators(helpline, team, scope, share, report)
        judgeTraining(
          helpline.value.trained, of: "those who answer the helpline of '\(team.id.value)'", team,
          scope, report)
      }
    }
  }

  /// Where nobody else is named, those of the team answer its helpline.
  private static func judgeAbsent(_ team: CrisisTeam, _ scope: RuleScope, _ report: RuleReport) {
    let name = team.id.value
    tellAbsent(
      [
        OpenPoint(
          "held_by", if: team.heldBy == nil, "whether the responders of '\(name)' are sex workers"),
        OpenPoint(
          "trained", if: team.trained == nil, "when the responders of '\(name)' were trained",
          then: "when they were trained"),
      ], at: team.span, team, scope, report)
  }

  private static func tellAbsent(
    _ missing: [OpenPoint?], at span: Span, _ team: CrisisTeam,
    _ scope: RuleScope, _ report: RuleReport
  ) {
    let missing = missing.compactMap { $0 }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says \(Listing.clauses(missing))", at: span,
      about: scope.subject(team), isDraft: scope.isDraft,
      help: first.key == "trained"
        ? "add 'trained:' with the day" : "add '\(first.key): sex_workers' if they are")
  }

  private static func judgeHolders(
    _ team: CrisisTeam, _ scope: RuleScope, _ share: NumberFigure, _ report: RuleReport
  ) {
    let name = team.id.value
    guard let held = team.heldBy, held.value != .sex_workers else { return }
    let codes = team.team?.value.items ?? []
    let known = codes.filter { isOutreach($0.value.text, scope) }.count
    let reached = codes.isEmpty ? Fraction.zero : Fraction(known, over: codes.count)
    guard reached < share.value else { return }
    let who =
      held.value == .staff ? "'\(name)' is held by staff" : "'\(name)' is open to anybody"
    let count =
      codes.isEmpty ? "" : "; \(known) of its \(codes.count) responders are known to be sex workers"
    report(
      "\(who), so a caller may meet somebody from outside the community\(count)", at: held.span,
      about: scope.subject(team), notes: wanted(share) + share.notes,
      help: "give the posts to sex workers, then write 'held_by: sex_workers'",
      citation: share.citation)
  }

  /// An outreach worker whose post is held by sex workers.
  private static func isOutreach(_ code: String, _ scope: RuleScope) -> Bool {
    let code = Located(Reference(code), at: scope.span)
    return scope.find(\.workers, code).flatMap { scope.find(\.posts, $0.post) }?.heldBy?.value
      == .sex_workers
  }

  private static func judgeOperators(
    _ helpline: Located<Helpline>, _ team: CrisisTeam, _ scope: RuleScope, _ share: NumberFigure,
    _ report: RuleReport
  ) {
    guard let operators = helpline.value.operators, operators.value != .sex_workers,
      share.value > .zero
    else { return }
    let who = operators.value == .staff ? "staff" : "anybody"
    report(
      "the helpline of '\(team.id.value)' may be answered by \(who), not by sex workers",
      at: operators.span, about: scope.subject(team), notes: wanted(share) + share.notes,
      help: "let sex workers answer, then write 'operators: sex_workers'",
      citation: share.citation)
  }

  private static func wanted(_ share: NumberFigure) -> [Diagnostic.Note] {
    let all = share.value == 1 ? "all" : "\((share.value * 100).decimal(places: 1))% of them"
    return [.init("\(all) should be sex workers (\(share.citation.shown))")]
  }

  private static func judgeTraining(
    _ trained: Located<CalendarDay>?, of who: String, _ team: CrisisTeam, _ scope: RuleScope,
    _ report: RuleReport
  ) {
    guard let trained, let plan = scope.programme.plan, trained.value > plan.from.value else {
      return
    }
    report(
      "\(who) are trained on \(trained.value), after the plan has begun on \(plan.from.value)",
      at: trained.span, about: scope.subject(team),
      notes: [.init("the plan begins", at: plan.from.span)],
      help: "train them before they go on call")
  }
}
