import ParasolModel
import ParasolSyntax

/// Treatment for HIV waits for a CD4 count, as in 2013.
enum OutdatedTreatmentThreshold: Rule {
  static let id: DiagnosticID = "outdated-treatment-threshold"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "Treatment for HIV waits for a CD4 count, as in 2013.",
    why: "Who is told to wait falls ill meanwhile, and often does not come back.",
    remedy: "Offer treatment to everyone who lives with HIV and wants it.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    guard programme.policy.profile != .historical_2013 else { return }
    RuleScope.forEach(in: programme) { scope in
      for service in scope.all(\.services) {
        guard let eligibility = service.eligibility, eligibility.value != .all else { continue }
        let count = eligibility.value == .cd4_350_or_below ? 350 : 500
        report(
          "'\(service.id.value)' is only for people with a CD4 count of \(count) or below; the others are told to wait",
          at: eligibility.span, about: scope.subject(service), help: "write 'eligibility: all'",
          replacement: .init(
            eligibility.span, with: TreatmentEligibility.all.rawValue, isSafe: false))
      }
    }
  }
}
