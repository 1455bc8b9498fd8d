import ParasolModel
import ParasolSyntax

/// Health services are monitored without asking how far sex workers are involved.
enum InvolvementNotMeasured: Rule {
  static let id: DiagnosticID = "involvement-not-measured"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .monitoring,
    summary: "Health services are monitored without asking how far sex workers are involved.",
    why: "A service can reach many people and never let one of them decide anything.",
    remedy: "Measure in which parts of the services sex workers have a say.",
    citation: .swit("1.3", "p16"))

  private enum Domain: CaseIterable {
    case services, quality, funding, training, advocacy
  }

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "domains_min", in: programme)
    let all = StatedIndicators.all(in: programme)
    let shared = all.first.flatMap { $0.site == nil ? domains($0) : nil } ?? []
    for stated in all where stated.isWhole && !(stated.used.isEmpty && stated.own.isEmpty) {
      let found = shared.union(domains(stated))
      guard Fraction(found.count) < least.value else { continue }
      // What the programme lacks is told there, and not again at each site.
      if stated.site != nil, all.first?.site == nil { continue }
      let missing = Domain.allCases.filter { !found.contains($0) }
      report.absent(
        "what is measured tells of sex workers' part in "
          + "\(found.isEmpty ? "none" : "\(found.count)") of 5 domains, and \(least.value) are due; "
          + "nothing is asked about \(missing.map(words).inWords)",
        at: stated.indicators.value.use?.span ?? stated.indicators.span, about: stated.subject,
        isDraft: stated.isDraft, notes: least.notes,
        help: "add 'involvement-domains' to 'use', which asks about all five",
        citation: least.citation)
    }
  }

  private static func words(_ domain: Domain) -> String {
    switch domain {
    case .services: "running services"
    case .quality: "quality"
    case .funding: "funding"
    case .training: "the training of staff"
    case .advocacy: "advocacy"
    }
  }

  private static func domains(_ stated: StatedIndicators) -> Set<Domain> {
    var found: Set<Domain> = []
    for id in stated.used {
      switch id.value.text {
      case "involvement-domains": found.formUnion(Domain.allCases)
      case "part-in-service-design", "posts-held-by-sex-workers": found.insert(.services)
      case "committee-actions-closed", "committee-meetings-held", "trusted-providers":
        found.insert(.quality)
      case "funds-to-community-organizations": found.insert(.funding)
      case "officials-trained": found.insert(.training)
      case "movement-in-national-policy", "part-in-policy-making", "part-in-state-programmes",
        "national-recognition":
        found.insert(.advocacy)
      default: break
      }
    }
    for row in stated.own {
      if let domain = row.value.value.measures.flatMap({ domain(of: $0.value) }) {
        found.insert(domain)
      }
    }
    return found
  }

  private static func domain(of measure: EmpowermentMeasure) -> Domain? {
    switch measure {
    case .shaping_services: .services
    case .money_for_sex_worker_led_groups: .funding
    case .officials_trained: .training
    case .part_in_national_policy, .part_in_policy_making, .part_in_local_policy,
      .national_recognition:
      .advocacy
    case .common_spaces, .shared_priorities, .founding_organizations, .meetings: nil
    }
  }
}
