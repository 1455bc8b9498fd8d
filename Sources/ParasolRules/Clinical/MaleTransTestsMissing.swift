import ParasolModel
import ParasolSyntax

/// A site with male or transgender sex workers lacks their tests.
enum MaleTransTestsMissing: Rule {
  static let id: DiagnosticID = "male-trans-tests-missing"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "A site with male or transgender sex workers lacks their tests.",
    why:
      "An infection in the rectum gives no sign, and a test of the urethra alone does not find it.",
    remedy:
      "Test for gonorrhoea and chlamydia in urethra and rectum, and offer vaccination against hepatitis B, here or by referral.",
    citation: .swit("Box 5.8", "p123"))

  static func check(_ programme: Programme, report: RuleReport) {
    let groups = programme.content.population.filter { $0.gender.value != .female }
    guard !groups.isEmpty, !programme.content.isUncertain(Service.self) else { return }
    var told: Set<Span> = []
    var unvaccinated: [(site: Site, group: PopulationGroup)] = []
    var sites = 0
    for site in programme.sites where !site.content.isUncertain(Service.self) {
      guard
        let group = groups.first(where: { group in
          site.people.contains { $0.group.text == group.id.value && $0.count.high > .zero }
        })
      else { continue }
      sites += 1
      // Where there is no such test at all, that is another rule's.
      if let test = find(.gonorrhoea_chlamydia_test, at: site, programme),
        test.service.place != nil, told.insert(test.service.span).inserted
      {
        judgeSpecimens(test.service, test.scope, group, report)
      }
      if let vaccine = find(.hepatitis_b_vaccine, at: site, programme) {
        if vaccine.service.place == nil, told.insert(vaccine.service.span).inserted {
          judgeVaccine(vaccine.service, vaccine.scope, group, report)
        }
      } else {
        unvaccinated.append((site, group))
      }
    }
    tell(unvaccinated, isEverywhere: unvaccinated.count == sites, programme, report)
  }

  private static func find(
    _ code: ServiceCode, at site: Site, _ programme: Programme
  ) -> (service: Service, scope: RuleScope)? {
    if let own = site.content.find(\.services, code.rawValue) {
      return (own, RuleScope(programme: programme, site: site))
    }
    return programme.content.find(\.services, code.rawValue).map {
      ($0, RuleScope(programme: programme, site: nil))
    }
  }

  private static func judgeSpecimens(
    _ service: Service, _ scope: RuleScope, _ group: PopulationGroup, _ report: RuleReport
  ) {
    let name = service.id.value
    guard let specimens = service.specimens else {
      report.absent(
        "nothing says where '\(name)' takes samples, for '\(group.id.value)' among others",
        at: service.span, about: scope.subject(service), isDraft: scope.isDraft,
        help: "add 'specimens:' with 'urethral', 'rectal' and others")
      return
    }
    let needed: [SpecimenSite] = [.urethral, .rectal]
    let missing = needed.filter { !specimens.value.values.contains($0) }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    report(
      "'\(name)' takes no \(missing.joined(separator: " and no ")) sample, which '\(group.id.value)' need",
      at: specimens.span, about: scope.subject(service),
      notes: [.init("the group", at: group.span)],
      help: "offer it, or refer for it, then add \(Listing.quoted(missing))")
  }

  private static func judgeVaccine(
    _ service: Service, _ scope: RuleScope, _ group: PopulationGroup, _ report: RuleReport
  ) {
    let help = "add 'at' or 'refer_to' with a place where it can be had"
    if let none = service.none {
      report(
        "'\(group.id.value)' cannot be vaccinated against hepatitis B", at: none.span,
        about: scope.subject(service), notes: [.init("the group", at: group.span)], help: help)
    } else {
      report.absent(
        "nothing says where '\(group.id.value)' can be vaccinated against hepatitis B",
        at: service.span, about: scope.subject(service), isDraft: scope.isDraft, help: help)
    }
  }

  private static func tell(
    _ lacking: [(site: Site, group: PopulationGroup)], isEverywhere: Bool,
    _ programme: Programme, _ report: RuleReport
  ) {
    let help = "add 'hepatitis_b_vaccine:' to 'services' with 'at' or 'refer_to'"
    if isEverywhere, lacking.count > 1 {
      report.absent(
        "nothing says where '\(lacking[0].group.id.value)' can be vaccinated against hepatitis B",
        at: programme.span, about: Subject(nil, "services"), isDraft: programme.isDraft, help: help)
      return
    }
    for (site, group) in lacking {
      report.absent(
        "nothing says where '\(group.id.value)' at site '\(site.id)' can be vaccinated against hepatitis B",
        at: site.span, about: .of(site), isDraft: site.isDraft, help: help)
    }
  }
}
