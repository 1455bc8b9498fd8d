import ParasolModel
import ParasolSyntax

/// A preferred private provider was not trained on national STI guidance.
enum UntrainedPrivateProvider: Rule {
  static let id: DiagnosticID = "untrained-private-provider"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .clinical, summary: "A preferred private provider was not trained on national STI guidance.",
    why: "People are sent there by those whom they trust, and may get the wrong treatment.",
    remedy: "Have the provider trained before anybody is sent there.",
    citation: .swit("Table 5.1", "p119"))

  static func check(_ programme: Programme, report: RuleReport) {
    RuleScope.forEach(in: programme) { scope in
      for facility in scope.all(\.facilities)
      where facility.facilityKind.value == .preferred_private { judge(facility, scope, report) }
    }
  }

  private static func judge(_ facility: Facility, _ scope: RuleScope, _ report: RuleReport) {
    let name = facility.id.value
    guard let trained = facility.trainedOnNationalGuidance else {
      report.absent(
        "nothing says whether the private provider '\(name)' was trained on national STI guidance",
        at: facility.span, about: scope.subject(facility), isDraft: scope.isDraft,
        help: "add 'trained_on_national_guidance:' with yes or no")
      return
    }
    guard !trained.value.value else { return }
    report(
      "the private provider '\(name)' was not trained on national STI guidance",
      at: trained.span, about: scope.subject(facility),
      notes: [.init("people are sent there", at: facility.facilityKind.span)],
      help: "have '\(name)' trained, then write 'yes'")
  }
}
