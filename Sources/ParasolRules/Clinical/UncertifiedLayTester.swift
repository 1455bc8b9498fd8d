import ParasolModel
import ParasolSyntax

/// An outreach worker tests without a certificate.
enum UncertifiedLayTester: Rule {
  static let id: DiagnosticID = "uncertified-lay-tester"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .clinical, summary: "An outreach worker tests without a certificate.",
    why:
      "A test that is read wrongly, or told without care, can break a life. Somebody must have seen that the tester can do it.",
    remedy: "Have every tester who is no health professional trained and certified first.",
    citation: .swit("ch. 5", "p106"))

  static func check(_ programme: Programme, report: RuleReport) {
    RuleScope.forEach(in: programme) { scope in
      for facility in scope.all(\.facilities) {
        if let testers = facility.testers {
          judge(testers, at: facility, scope, report)
        } else {
          judgeRole(facility, scope, report)
        }
      }
    }
  }

  private static func judge(
    _ testers: Located<Testers>, at facility: Facility, _ scope: RuleScope, _ report: RuleReport
  ) {
    let name = facility.id.value
    guard let others = testers.value.others, others.value.value > 0 else { return }
    let count = others.value.value
    let who =
      count == 1
      ? "the 1 tester in '\(name)' who is no health professional"
      : "the \(count) testers in '\(name)' who are no health professionals"
    guard let certified = testers.value.certified else {
      report.absent(
        "nothing says whether \(who) hold\(count == 1 ? "s" : "") a certificate",
        at: testers.span, about: scope.subject(facility), isDraft: scope.isDraft,
        help: "add 'certified:' with a number")
      return
    }
    let held = certified.value.value
    guard held >= count else {
      report(
        count == 1
          ? "\(who) holds no certificate"
          : "\(held) of \(who) hold\(held == 1 ? "s" : "") a certificate",
        at: certified.span, about: scope.subject(facility),
        notes: [.init("testers who are no health professionals", at: others.span)],
        help: "let nobody test before they are certified")
      return
    }
    judgeDay(testers, at: facility, scope, report)
  }

  private static func judgeDay(
    _ testers: Located<Testers>, at facility: Facility, _ scope: RuleScope, _ report: RuleReport
  ) {
    guard let day = testers.value.certificate else {
      report.absent(
        "nothing says since when everybody who tests in '\(facility.id.value)' is certified",
        at: testers.span, about: scope.subject(facility), isDraft: scope.isDraft,
        help: "add 'certificate:' with the day of the latest one")
      return
    }
    guard let plan = scope.programme.plan else { return }
    let first = firstDay(at: facility, plan, scope)
    guard day.value > first else { return }
    report(
      "somebody in '\(facility.id.value)' is certified on \(day.value), after testing begins on \(first)",
      at: day.span, about: scope.subject(facility),
      notes: [.init("the plan begins", at: plan.from.span)],
      help: "let nobody test before they are certified")
  }

  /// The first day of the plan on which somebody can be tested.
  private static func firstDay(
    at facility: Facility, _ plan: PlanPeriod, _ scope: RuleScope
  ) -> CalendarDay {
    guard let when = facility.when else { return plan.from.value }
    return scope.programme.days(of: when.value, at: scope.site).min() ?? plan.from.value
  }

  /// Lay testers of whom nothing else is said.
  private static func judgeRole(
    _ facility: Facility, _ scope: RuleScope, _ report: RuleReport
  ) {
    guard
      let role = facility.communityRoles?.value.items.first(where: {
        $0.value.role.value == .lay_tester
      })
    else { return }
    report.absent(
      "lay testers work in '\(facility.id.value)', and nothing says that they hold a certificate",
      at: role.value.role.span, about: scope.subject(facility), isDraft: scope.isDraft,
      help: "add 'testers: {others: …, certified: …, certificate: …}'")
  }
}
