import ParasolModel
import ParasolSyntax

/// A positive or reactive result leads nowhere.
enum PositiveResultWithoutReferral: Rule {
  static let id: DiagnosticID = "positive-result-without-referral"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .clinical, summary: "A positive or reactive result leads nowhere.",
    why:
      "Somebody learns that she may live with HIV, and is left alone with it: without a second test, and without treatment.",
    remedy:
      "Say for each test where a reactive result is confirmed, and where treatment can be had.",
    citation: .swit("ch. 5", "p104-105"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard RuleScope.isCertain(Referral.self, in: programme) else { return }
    let ways = ResultWays(programme)
    var tests: [(service: Service, scope: RuleScope)] = []
    RuleScope.forEach(in: programme) { scope in
      for service in scope.all(\.services) where service.place != nil {
        switch service.code {
        case .hiv_test, .self_test:
          tests.append((service, scope))
          judge(service, scope, ways, report)
        default: break
        }
      }
    }
    guard let first = tests.first, !ways.leadToTreatment,
      RuleScope.isCertain(Service.self, in: programme)
    else { return }
    report.absent(
      "nothing says where somebody is treated whose '\(first.service.id.value)' was confirmed positive",
      at: first.service.place?.span ?? first.service.span,
      about: first.scope.subject(first.service), isDraft: first.scope.isDraft,
      help:
        "add 'art:' to 'services' with 'at' or 'refer_to', or a referral with 'result: positive'")
  }

  private static func judge(
    _ service: Service, _ scope: RuleScope, _ ways: ResultWays, _ report: RuleReport
  ) {
    guard service.ifReactive == nil, !ways.lead(from: service, scope) else { return }
    // A test that people take by themselves may be confirmed where there is a second test.
    if service.code == .self_test, ways.hasConfirmation { return }
    report.absent(
      "nothing says where a reactive '\(service.id.value)' is confirmed", at: service.span,
      about: scope.subject(service), isDraft: scope.isDraft,
      help: "add 'if_reactive:' with the place of the second test")
  }
}

/// Where results lead, over the whole country.
private struct ResultWays {
  private var services: Set<String> = []
  private var places: Set<Span> = []
  private(set) var leadToTreatment = false
  private(set) var hasConfirmation = false

  init(_ programme: Programme) {
    RuleScope.forEach(in: programme) { scope in
      for service in scope.all(\.services) where service.place != nil {
        if service.code == .art { leadToTreatment = true }
        if service.code == .confirmatory_test { hasConfirmation = true }
      }
      for referral in scope.all(\.referrals) {
        guard referral.result?.value == .positive || referral.result?.value == .reactive,
          referral.to != nil, let from = referral.from
        else { continue }
        if referral.result?.value == .positive { leadToTreatment = true }
        services.insert(from.value.text)
        if let place = Self.place(from, scope) { places.insert(place) }
      }
    }
  }

  /// Whether a referral leads on from a test, or from the place where it is had.
  func lead(from service: Service, _ scope: RuleScope) -> Bool {
    services.contains(service.id.value)
      || Self.place(service.place, scope).map(places.contains) ?? false
  }

  private static func place(_ name: Located<Reference>?, _ scope: RuleScope) -> Span? {
    scope.find(\.facilities, name)?.span ?? scope.find(\.safeSpaces, name)?.span
  }
}
