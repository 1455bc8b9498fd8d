import ParasolModel
import ParasolSyntax

/// People known to live with HIV are counted among those to be tested.
enum KnownPositiveScheduledForTest: Rule {
  static let id: DiagnosticID = "known-positive-scheduled-for-test"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .clinical, summary: "People known to live with HIV are counted among those to be tested.",
    why:
      "A test brings them nothing but fear and talk, and a target that counts them pushes others to be tested too often.",
    remedy: "Plan tests for those who do not know that they live with HIV, and for nobody else.",
    citation: Citation("PEPFAR MER 2.6.1", .practice))

  /// A service that plans tests, and the people to whom it is offered.
  private struct Offer {
    let service: Service
    let scope: RuleScope
    var sites: [Site]
  }

  static func check(_ programme: Programme, report: RuleReport) {
    let shared = programme.content.services.filter(isJudged)
    let scope = RuleScope(programme: programme, site: nil)
    var offers = shared.map { Offer(service: $0, scope: scope, sites: []) }
    for site in programme.sites {
      let own = site.content.services
      for index in shared.indices where !own.contains(where: { $0.code == shared[index].code }) {
        offers[index].sites.append(site)
      }
      for service in own where isJudged(service) {
        let scope = RuleScope(programme: programme, site: site)
        offers.append(Offer(service: service, scope: scope, sites: [site]))
      }
    }
    for offer in offers { judge(offer, programme, report) }
  }

  private static func isJudged(_ service: Service) -> Bool {
    (service.code == .hiv_test || service.code == .self_test)
      && service.planned != nil && service.every != nil
  }

  /// At most as many a month as people may need one, each once in the interval (F46).
  private static func judge(_ offer: Offer, _ programme: Programme, _ report: RuleReport) {
    let service = offer.service
    guard let planned = service.planned, let every = service.every,
      let tests = perMonth(planned.value, programme), !offer.sites.isEmpty,
      // A site that nobody has counted may have any number of people.
      offer.sites.allSatisfy(\.isCounted)
    else { return }
    let people = offer.sites.reduce(Fraction.zero) { $0 + $1.planningValue }
    let high = offer.sites.flatMap(\.people).reduce(Fraction.zero) { $0 + $1.count.high }
    let spared = Fraction(service.notDue?.value.value ?? 0)
    let share = programme.policy.number(EstimateNotCovered.id.text, "coverage_target")
    func most(_ people: Fraction) -> Fraction {
      max(.zero, people - spared) * share / months(every.value)
    }
    guard tests > most(people) else { return }
    let certainly = tests > most(high) ? "certainly" : "possibly"
    var notes: [Diagnostic.Note] = [
      .init(
        "\(people) people"
          + (spared > .zero ? " less \(spared) who need none" : "")
          + (share == 1 ? "" : ", \((share * 100).decimal(places: 1))% of them")
          + ", once in \(every.value), are \(most(people)) a month", at: every.span)
    ]
    if let notDue = service.notDue { notes.append(.init("need none", at: notDue.span)) }
    report(
      "\(tests) tests a month are planned for '\(service.id.value)', but at most \(most(people)) are due; "
        + "people who know that they live with HIV are \(certainly) counted among those to be tested",
      at: planned.span, about: offer.scope.subject(service), notes: notes,
      help: "plan at most \(most(people).floor) per month")
  }

  private static func perMonth(_ rate: Rate, _ programme: Programme) -> Fraction? {
    switch rate.period {
    case .day: rate.amount * 7 * programme.policy.monthFactor.weeks
    case .week: rate.amount * programme.policy.monthFactor.weeks
    case .month: rate.amount
    case .year: rate.amount / 12
    case .route: nil
    }
  }

  private static func months(_ every: Duration) -> Fraction {
    every.months.map { Fraction($0) } ?? Fraction(every.minutes ?? 43_830, over: 43_830)
  }
}
