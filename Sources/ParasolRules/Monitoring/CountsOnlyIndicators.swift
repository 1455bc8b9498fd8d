import ParasolModel
import ParasolSyntax

/// Monitoring only counts goods and services.
enum CountsOnlyIndicators: Rule {
  static let id: DiagnosticID = "counts-only-indicators"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .monitoring, summary: "Monitoring only counts goods and services.",
    why:
      "Who counts condoms and contacts alone learns nothing of whether people are treated well, come back, and stand together.",
    remedy:
      "Measure at least one thing of quality, community engagement, cohesion or acceptance as well.",
    citation: .swit("Table 1.1 and Box 1.2", "p8-9"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "quality_kinds_min", in: programme)
    let shared = programme.header.shared.indicators
    let anySite = programme.sites.contains { $0.header.shared.indicators != nil }
    if shared == nil, !anySite, !programme.content.brokenKeys.contains("indicators") {
      report.absent(
        "nothing says what is measured, so nobody will know whether people are served well",
        at: programme.span, about: Subject(nil, "indicators"), isDraft: programme.isDraft,
        help: "add 'indicators:' with 'decided' and 'use'")
    }
    judge(shared, nil, least, programme, report)
    for site in programme.sites {
      judge(site.header.shared.indicators, site, least, programme, report)
    }
  }

  private static func judge(
    _ indicators: Located<Indicators>?, _ site: Site?, _ least: NumberFigure,
    _ programme: Programme, _ report: RuleReport
  ) {
    let broken = site?.content.brokenKeys ?? programme.content.brokenKeys
    guard let indicators, !broken.contains("indicators") else { return }
    let subject = Subject(site?.id, "indicators")
    let used = indicators.value.use?.value.items ?? []
    let kinds = indicators.value.kinds(in: programme)
    guard !kinds.isEmpty else {
      report.absent(
        "nothing is measured, so nobody will know whether people are served well",
        at: indicators.value.use?.span ?? indicators.span, about: subject,
        isDraft: site?.isDraft ?? programme.isDraft, help: "add indicators to 'use'")
      return
    }
    let aboutPeople = IndicatorKind.allCases.count { isAboutPeople($0) && kinds.contains($0) }
    let onlyCondoms = !used.isEmpty && used.allSatisfy { $0.value.text.hasPrefix("condom") }
    guard least.isAbove(aboutPeople) || onlyCondoms else { return }
    report(
      onlyCondoms
        ? "only condoms are measured; nothing tells how people are treated"
        : aboutPeople == 0
          ? "only counts and coverage are measured; nothing tells how people are treated"
          : "\(aboutPeople) \(aboutPeople == 1 ? "kind" : "kinds") of quality, community "
            + "engagement, cohesion and acceptance \(aboutPeople == 1 ? "is" : "are") measured; "
            + "\(least.value) are due",
      at: indicators.value.use?.span ?? indicators.span, about: subject, notes: least.notes,
      help: "add one of quality or community engagement, such as 'clinic-respect'",
      citation: least.citation)
  }

  private static func isAboutPeople(_ kind: IndicatorKind) -> Bool {
    switch kind {
    case .service_quality, .community_engagement, .cohesion, .acceptance: true
    case .goods_services_count, .coverage: false
    }
  }
}
