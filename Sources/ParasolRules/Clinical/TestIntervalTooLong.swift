import ParasolModel
import ParasolSyntax

/// Tests for syphilis or HIV are offered too rarely.
enum TestIntervalTooLong: Rule {
  static let id: DiagnosticID = "test-interval-too-long"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "Tests for syphilis or HIV are offered too rarely.",
    why: "Between two tests an infection goes unnoticed, untreated, and on to others.",
    remedy: "Offer the test more often; nobody has to take it.",
    citation: Citation(
      "NACO STI guidance for targeted interventions 2010; PEPFAR MER 2.6.1", .practice))

  private static let figures: [(code: ServiceCode, name: String, test: String)] = [
    (.syphilis_test, "syphilis_interval", "syphilis"), (.hiv_test, "hiv_interval", "HIV"),
  ]

  static func check(_ programme: Programme, report: RuleReport) {
    judge(programme.content.services, nil, programme, report)
    for site in programme.sites { judge(site.content.services, site, programme, report) }
  }

  private static func judge(
    _ services: [Service], _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    for service in services where service.place != nil {
      guard let figure = figures.first(where: { $0.code == service.code }) else { continue }
      let longest = programme.policy.parameter(id.text, figure.name)
      let limit = programme.policy.duration(id.text, figure.name)
      let subject = Subject.of(service, in: site)
      guard let every = service.every else {
        report.absent(
          "nothing says how often people are offered a test for \(figure.test)", at: service.span,
          about: subject, isDraft: site?.isDraft ?? programme.isDraft,
          help: "add 'every: \(limit)' or a shorter time", citation: longest.citation)
        continue
      }
      guard every.value.isLonger(than: limit) else { continue }
      let change = longest.change.map {
        Diagnostic.Note("the policy says '\($0.value.value)'", at: $0.value.span)
      }
      report(
        "people are offered a test for \(figure.test) every \(every.value), but at most \(limit) should lie between two",
        at: every.span, about: subject, notes: change.map { [$0] } ?? [],
        help: "write 'every: \(limit)' or a shorter time", citation: longest.citation)
    }
  }
}
