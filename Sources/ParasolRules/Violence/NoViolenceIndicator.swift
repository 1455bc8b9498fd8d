import ParasolModel
import ParasolSyntax

/// Violence work has no objective or is absent from routine monitoring.
enum NoViolenceIndicator: Rule {
  static let id: DiagnosticID = "no-violence-indicator"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "Violence work has no objective or is absent from routine monitoring.",
    why:
      "Work that nobody follows is the first to be dropped, and nobody notices when it stops helping.",
    remedy: "Set a goal about violence that can be measured, and use an indicator of violence.",
    citation: .swit("2.2 and 2.3", "p26, p37"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let strategies = programme.header.violence?.value.strategies,
      !strategies.value.items.isEmpty, !programme.content.brokenKeys.contains("violence")
    else { return }
    judgeGoals(strategies.span, programme, report)
    judgeIndicators(strategies.span, programme, report)
  }

  private static func judgeGoals(
    _ strategies: Span, _ programme: Programme, _ report: RuleReport
  ) {
    guard RuleScope.isCertain(Goal.self, in: programme) else { return }
    var first: (goal: Goal, scope: RuleScope)?
    var isMeasured = false
    RuleScope.forEach(in: programme) { scope in
      for goal in scope.all(\.goals) where goal.about?.value == .violence {
        first = first ?? (goal, scope)
        if goal.measure != nil { isMeasured = true }
      }
    }
    guard !isMeasured else { return }
    if let first {
      report.absent(
        "nothing says how one will know that the goal '\(first.goal.id.value)' about violence is reached",
        at: first.goal.span, about: first.scope.subject(first.goal), isDraft: first.scope.isDraft,
        help: "add 'measure:', such as the id of an indicator")
    } else {
      report.absent(
        "violence is addressed, but no goal says what is to be reached", at: strategies,
        about: Subject(nil, "violence"), isDraft: programme.isDraft,
        help: "add a goal with 'about: violence' and 'measure:' to 'goals'")
    }
  }

  private static func judgeIndicators(
    _ strategies: Span, _ programme: Programme, _ report: RuleReport
  ) {
    let least = NumberFigure(id, "indicators_min", in: programme)
    var stated: Span?
    var isKnown = true
    var found: Set<String> = []
    RuleScope.forEach(in: programme) { scope in
      if scope.isBroken("indicators") { isKnown = false }
      guard let indicators = scope.shared.indicators else { return }
      stated = stated ?? indicators.value.use?.span ?? indicators.span
      let names =
        (indicators.value.use?.value.values.map(\.text) ?? [])
        + (indicators.value.own?.value.rows.map(\.name.value) ?? [])
      guard !names.isEmpty else { return }
      let about = ViolenceIndicators(scope)
      found.formUnion(names.filter { about.sort(of: $0) != nil })
    }
    // That nothing at all is measured is another rule's.
    guard let stated, isKnown, Fraction(found.count) < least.value else { return }
    report.absent(
      found.isEmpty
        ? "violence is addressed, but no indicator is about violence"
        : "violence is addressed with \(found.count) indicator about it, but \(least.value) should be",
      at: stated, about: Subject(nil, "indicators"), isDraft: programme.isDraft,
      notes: [.init("the work on violence", at: strategies)] + least.notes,
      help: "add one to 'use', such as 'incidents-recorded'", citation: least.citation)
  }
}
