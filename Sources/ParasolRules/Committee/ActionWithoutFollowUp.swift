import ParasolModel
import ParasolSyntax

/// A decision has no owner, or is never heard of again.
enum ActionWithoutFollowUp: Rule {
  static let id: DiagnosticID = "action-without-follow-up"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .committee, summary: "A decision has no owner, or is never heard of again.",
    why: "People stop coming to a committee whose decisions change nothing.",
    remedy: "Name a role and a day for each action, and write how it went at the next meeting.",
    citation: .swit("3.4.1", "p66"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedCommittee.all(in: programme) {
      for action in placed.committee.actions?.value.items ?? [] {
        checkOwner(action.value, placed, programme, report)
        checkReturn(action.value, placed, programme, report)
      }
    }
  }

  private static func checkOwner(
    _ action: CommitteeAction, _ placed: PlacedCommittee, _ programme: Programme,
    _ report: RuleReport
  ) {
    var missing: [String] = []
    if action.owner == nil { missing.append("who does it") }
    if action.due == nil { missing.append("by when") }
    guard !missing.isEmpty else { return }
    report.absent(
      "committee '\(placed.committee.id.value)' agreed on '\(action.text.value.text)', but nothing "
        + "says \(missing.inWords)", at: action.text.span, about: placed.subject,
      isDraft: placed.isDraft(in: programme),
      help: action.owner == nil
        ? "add 'owner:' with a role, such as 'committee_member'" : "add 'due:' with a day")
  }

  /// What was due comes back at the next meeting, with how it went.
  private static func checkReturn(
    _ action: CommitteeAction, _ placed: PlacedCommittee, _ programme: Programme,
    _ report: RuleReport
  ) {
    guard action.result == nil, let due = action.due, let plan = programme.plan,
      let meets = placed.committee.meets
    else { return }
    let today = report.asOf ?? plan.from.value
    guard due.value + 1 < today else { return }
    let since = meets.value.days(
      in: (due.value + 1)...(today + -1), origin: plan.from.value)
    let figure = NumberFigure(id, "carry_over_meetings", in: programme)
    guard Fraction(since.count) >= figure.value, let first = since.first else { return }
    let met = since.count == 1 ? "has met once since" : "has met \(since.count) times since"
    report.absent(
      "'\(action.text.value.text)' was due on \(due.value); committee "
        + "'\(placed.committee.id.value)' \(met), and nothing says how it went",
      at: due.span, about: placed.subject, isDraft: placed.isDraft(in: programme),
      notes: [.init("it met on \(first)", at: meets.span)] + figure.notes,
      help: "add 'result:' with 'done', 'going_on' or 'stuck'", citation: figure.citation)
  }
}
