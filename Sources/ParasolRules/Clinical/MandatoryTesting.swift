import ParasolModel
import ParasolSyntax

/// A test is compulsory or is the price of something else.
enum MandatoryTesting: Rule {
  static let id: DiagnosticID = "mandatory-testing"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .clinical, summary: "A test is compulsory or is the price of something else.",
    why:
      "Testing under pressure breaks a person's rights, and keeps those away who most need care.",
    remedy: "Offer every test, let each person choose, and give every service without one.",
    citation: .swit("ch. 5 and 3.2.2 C", "p103-105, p115, p60"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    judgePromise(programme, report)
    let most = NumberFigure(id, "mandatory_tests_max", in: programme)
    judge(programme.content, nil, most, report)
    for site in programme.sites { judge(site.content, site, most, report) }
  }

  private static func judgePromise(_ programme: Programme, _ report: RuleReport) {
    guard !programme.content.brokenKeys.contains("promises") else { return }
    let subject = Subject(nil, "promises")
    let promises = programme.header.promises
    guard let promise = promises?.value.tests else {
      report.absent(
        "nothing promises that every test is a person's own choice",
        at: promises?.span ?? programme.span, about: subject, isDraft: programme.isDraft,
        help: "add 'tests: voluntary' below 'promises'")
      return
    }
    guard promise.value == .compulsory else { return }
    report(
      "tests would be compulsory; nobody could refuse one and still be served", at: promise.span,
      about: subject, help: "write 'tests: voluntary'",
      replacement: .init(promise.span, with: TestPromise.voluntary.rawValue, isSafe: false))
  }

  private static func judge(
    _ content: ScopeContent, _ site: Site?, _ most: NumberFigure, _ report: RuleReport
  ) {
    let priced = content.services.filter { $0.requires?.value.values.contains(.test) ?? false }
    guard most.isBelow(priced.count) else { return }
    for service in priced {
      for item in service.requires?.value.items ?? [] where item.value == .test {
        report(
          "'\(service.id.value)' is only for those who take a test first", at: item.span,
          about: .of(service, in: site), help: "take 'test' out of 'requires', and offer the test")
      }
    }
  }
}
