import ParasolModel
import ParasolSyntax

/// Someone is accompanied to care without having agreed.
enum EscortWithoutConsent: Rule {
  static let id: DiagnosticID = "escort-without-consent"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .clinical, summary: "Someone is accompanied to care without having agreed.",
    why:
      "Company that was not asked for shows everyone why a person goes there, and is a way of forcing her.",
    remedy: "Let the referral form ask whether company is wanted.",
    citation: .swit("ch. 5", "p106"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    RuleScope.forEach(in: programme) { scope in
      for service in scope.all(\.services) {
        judge(
          service.escort, service.consentField, of: service, what: "to '\(service.id.value)'",
          scope,
          report)
      }
      for referral in scope.all(\.referrals) {
        judge(
          referral.escort, referral.consentField, of: referral,
          what: "on the way of '\(referral.id.value)'", scope, report)
      }
    }
  }

  private static func judge(
    _ escort: Located<Escort>?, _ consent: Located<YesNo>?, of entity: some Entity, what: String,
    _ scope: RuleScope, _ report: RuleReport
  ) {
    guard let escort, escort.value == .offered else { return }
    guard let consent else {
      report.absent(
        "company \(what) is offered, and nothing says that the form asks whether it is wanted",
        at: escort.span, about: scope.subject(entity), isDraft: scope.isDraft,
        help: "let the form ask, then add 'consent_field: yes'")
      return
    }
    guard !consent.value.value else { return }
    report(
      "company \(what) is offered, and the form does not ask whether it is wanted",
      at: consent.span, about: scope.subject(entity),
      notes: [.init("company is offered", at: escort.span)],
      help: "let the form ask, then write 'consent_field: yes'")
  }
}
