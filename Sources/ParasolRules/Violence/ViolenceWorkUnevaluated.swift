import ParasolModel
import ParasolSyntax

/// Violence work is not watched for backlash, or grows before it is evaluated.
enum ViolenceWorkUnevaluated: Rule {
  static let id: DiagnosticID = "violence-work-unevaluated"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence,
    summary: "Violence work is not watched for backlash, or grows before it is evaluated.",
    why:
      "Police, partners or clients may answer with more violence. What did harm in one town must not be carried to the next.",
    remedy: "Watch each activity for harm, and evaluate it before it is spread.",
    citation: .swit("2.2 and 2.3", "p26, p37"))

  static func check(_ programme: Programme, report: RuleReport) {
    let today = report.asOf ?? programme.plan?.from.value
    RuleScope.forEach(in: programme) { scope in
      for event in scope.all(\.events) where isAgainstViolence(event.eventKind.value) {
        judgeHarm(event, scope, report)
        judgeGrowth(event, today, scope, report)
      }
    }
  }

  private static func isAgainstViolence(_ kind: EventKind) -> Bool {
    switch kind {
    case .capacity_building, .law_reform_advocacy, .police_accountability, .safety_security,
      .health_services, .psychosocial_legal_support:
      true
    default: false
    }
  }

  private static func judgeHarm(_ event: Event, _ scope: RuleScope, _ report: RuleReport) {
    guard let watched = event.harmMonitoring else {
      report.absent(
        "nothing says whether '\(event.id.value)' is watched for harm that it may do",
        at: event.span, about: scope.subject(event), isDraft: scope.isDraft,
        help: "add 'harm_monitoring:' with yes or no")
      return
    }
    guard !watched.value.value else { return }
    report(
      "nobody watches whether '\(event.id.value)' brings more violence upon people",
      at: watched.span, about: scope.subject(event),
      help: "agree who asks people about it, then write 'harm_monitoring: yes'")
  }

  private static func judgeGrowth(
    _ event: Event, _ today: CalendarDay?, _ scope: RuleScope, _ report: RuleReport
  ) {
    guard let growth = event.scaleUp, growth.value.value else { return }
    let name = event.id.value
    guard let evaluated = event.evaluated else {
      report.absent(
        "'\(name)' is to be spread to more places, and nothing says that it was evaluated",
        at: growth.span, about: scope.subject(event), isDraft: scope.isDraft,
        help: "evaluate it with sex workers first, then add 'evaluated:' with the day")
      return
    }
    guard let today, evaluated.value > today else { return }
    report(
      "'\(name)' is to be spread to more places before it is evaluated on \(evaluated.value)",
      at: growth.span, about: scope.subject(event),
      notes: [.init("the evaluation is still to come", at: evaluated.span)],
      help: "write 'scale_up: no' until it has been evaluated")
  }
}
