import ParasolModel
import ParasolSyntax

extension SupplyOverview {
  init(_ programme: Programme, plan: Plan) {
    let months = programme.plan.map { SupplyOverview.months(of: $0.days) } ?? []
    let basis = Basis(programme.policy)
    self.init(
      basis: basis, months: months,
      sites: programme.sites.compactMap { site in
        let planned = plan.site(site.id)?.supplies ?? []
        let figures =
          planned.contains { !$0.needs.isEmpty }
          ? planned.map(SupplyOverview.figures(of:))
          : SupplyOverview.expected(site, of: programme, months: months)
        return figures.isEmpty ? nil : SiteNeeds(site: SiteName(site), figures: figures)
      })
  }

  private static func figures(of supply: MonthlySupply) -> SupplyFigures {
    SupplyFigures(
      month: supply.month, product: supply.product, need: supply.need,
      needNotFromActs: supply.needs.filter { !$0.isFromActs }
        .reduce(.zero) { $0 + $1.amount },
      handedOut: supply.handedOut)
  }

  static func months(of days: ClosedRange<CalendarDay>) -> [CalendarMonth] {
    var months = [days.lowerBound.month]
    while let last = months.last, last < days.upperBound.month {
      months.append(last.advanced(by: 1))
    }
    return months
  }

  /// What a site without counted hotspots will need, from its own estimate and the acts that its
  /// groups state (F15), else from what was enough elsewhere (F23).
  private static func expected(
    _ site: Site, of programme: Programme, months: [CalendarMonth]
  ) -> [SupplyFigures] {
    let products: [CommodityKind] = [.male_condom, .lubricant]
    let needs = products.map { SupplyNeed.all(of: $0, at: site, in: programme) }
    guard needs[0].contains(where: { $0.amount > .zero }) else { return [] }
    return months.flatMap { month in
      zip(products, needs).map { product, needs in
        SupplyFigures(
          month: month, product: product, need: needs.reduce(.zero) { $0 + $1.amount },
          needNotFromActs: needs.filter { !$0.isFromActs }.reduce(.zero) { $0 + $1.amount },
          handedOut: nil)
      }
    }
  }
}

extension SupplyOverview.Basis {
  init(_ policy: Policy) {
    weeksPerMonth = policy.monthFactor.weeks
    wastage = policy.number("planning", "wastage")
    usualCondoms = policy.number("planning", "condoms_per_contacted_person")
    usualSource = policy.parameter("planning", "condoms_per_contacted_person").citation.text
    lubricantPerCondom = policy.number("planning", "lubricant_per_condom")
  }
}
