import ParasolModel
import ParasolSyntax

/// No objective concerns empowerment itself.
enum NoEmpowermentObjective: Rule {
  static let id: DiagnosticID = "no-empowerment-objective"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .governance, summary: "No objective concerns empowerment itself.",
    why: "What is no objective gets no time and no money when these are short.",
    remedy:
      "Agree on a near and a far goal about empowerment, and on a day to look at each goal again.",
    citation: .swit("1.3 and 1.2.4", "p11, p16"))

  static func check(_ programme: Programme, report: RuleReport) {
    var goals = programme.content.goals.map { (goal: $0, site: Site?.none) }
    var isUncertain = programme.content.isUncertain(Goal.self)
    for site in programme.sites {
      goals += site.content.goals.map { ($0, site) }
      isUncertain = isUncertain || site.content.isUncertain(Goal.self)
    }
    if !isUncertain { checkHorizons(goals.map(\.goal), programme, report) }
    let longest = DurationFigure(id, "goal_review", in: programme)
    for (goal, site) in goals { checkReview(of: goal, site, longest, programme, report) }
  }

  private static func checkHorizons(
    _ goals: [Goal], _ programme: Programme, _ report: RuleReport
  ) {
    let own = goals.filter { $0.about?.value == .empowerment }
    let near = NumberFigure(id, "short_term_min", in: programme)
    let far = NumberFigure(id, "long_term_min", in: programme)
    let parts = [(word: "near", key: "short_term", figure: near), ("far", "long_term", far)]
      .map { part in (part: part, count: own.count { $0.horizon?.value.rawValue == part.key }) }
    guard let first = parts.first(where: { Fraction($0.count) < $0.part.figure.value }) else {
      return
    }
    let needed = parts.map { "\($0.part.figure.value) \($0.part.word)" }.inWords
    let found = parts.map { "\($0.count) \($0.part.word)" }.inWords
    report.absent(
      own.isEmpty
        ? "no goal is about empowerment; a programme needs at least \(needed)"
        : "the goals about empowerment are \(found); a programme needs at least \(needed)",
      at: own.first?.span ?? goals.first?.span ?? programme.span, about: Subject(nil, "goals"),
      isDraft: programme.isDraft, notes: near.notes + far.notes,
      help: "add a goal with 'about: empowerment' and 'horizon: \(first.part.key)'",
      citation: first.part.figure.citation)
  }

  private static func checkReview(
    of goal: Goal, _ site: Site?, _ longest: DurationFigure, _ programme: Programme,
    _ report: RuleReport
  ) {
    let subject = Subject.of(goal, in: site)
    guard let review = goal.review else {
      report.absent(
        "nothing says when the goal '\(goal.id.value)' is looked at again", at: goal.span,
        about: subject, isDraft: site?.isDraft ?? programme.isDraft, notes: longest.notes,
        help: "add 'review:' with a day within \(longest.value)", citation: longest.citation)
      return
    }
    guard let plan = programme.plan else { return }
    let last = longest.value.after(plan.from.value)
    guard review.value > last else { return }
    report(
      "the goal '\(goal.id.value)' is looked at again on \(review.value), more than \(longest.value) "
        + "after the plan begins on \(plan.from.value)", at: review.span, about: subject,
      notes: longest.notes, help: "write '\(last)' or an earlier day", citation: longest.citation)
  }
}
