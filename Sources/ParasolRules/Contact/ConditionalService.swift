import ParasolModel
import ParasolSyntax

/// A service is given only to those who accept something else.
enum ConditionalService: Rule {
  static let id: DiagnosticID = "conditional-service"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .contact, summary: "A service is given only to those who accept something else.",
    why:
      "Who will not be registered, photographed or made to attend goes without the service. Only clinical matters may stand before one.",
    remedy: "Take out everything but age, consent and checks for contraindications.",
    citation: .swit("3.2.2 C, Box 3.5 and ch. 5", "p55, p56, p103-105"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    let most = NumberFigure(id, "conditional_services_max", in: programme)
    judge(programme.content, nil, most, report)
    for site in programme.sites { judge(site.content, site, most, report) }
  }

  /// Tests and reports of violence have rules of their own.
  private static func judge(
    _ content: ScopeContent, _ site: Site?, _ most: NumberFigure, _ report: RuleReport
  ) {
    let conditional = content.services.filter { service in
      service.requires?.value.items.contains { price($0.value) != nil } ?? false
    }
    guard most.isBelow(conditional.count) else { return }
    for service in conditional {
      for item in service.requires?.value.items ?? [] {
        guard let price = price(item.value) else { continue }
        report(
          "'\(service.id.value)' is only for those who \(price); others would go without",
          at: item.span, about: .of(service, in: site),
          help: "take '\(item.value.rawValue)' out of 'requires'")
      }
    }
  }

  private static func price(_ requirement: ServiceRequirement) -> String? {
    switch requirement {
    case .diary: "keep a diary"
    case .registration: "are registered"
    case .attendance: "attend something first"
    case .report: "make a report"
    case .photograph: "are photographed"
    case .age, .consent, .contraindication_check, .test, .incident_report, .police_report: nil
    }
  }
}
