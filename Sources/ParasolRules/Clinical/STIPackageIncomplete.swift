import ParasolModel
import ParasolSyntax

/// A part of the basic package of clinical care is neither offered nor referred.
enum STIPackageIncomplete: Rule {
  static let id: DiagnosticID = "sti-package-incomplete"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .clinical,
    summary: "A part of the basic STI package is neither offered nor referred.",
    why:
      "Check-ups, treatment and tests belong together: what is left out stays untreated and spreads.",
    remedy:
      "Give each service a place or a referral: check-up, syndromic management, tests for syphilis, gonorrhoea and chlamydia, and the way to an HIV test.",
    citation: .swit("ch. 5", "p116"))

  static func check(_ programme: Programme, report: RuleReport) {
    CarePackage(
      services: [
        .routine_check_up, .syndromic_management, .syphilis_test, .gonorrhoea_chlamydia_test,
        .hiv_testing_referral,
      ], due: NumberFigure(id, "sti_items", in: programme),
      substitutes: [.hiv_testing_referral: .hiv_test],
      meaning: "infections would go untreated"
    ).check(programme, report: report)
  }
}
