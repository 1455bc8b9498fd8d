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
          : SupplyOverview.expected(site, of: programme, months: months, basis: basis)
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
    _ site: Site, of programme: Programme, months: [CalendarMonth], basis: Basis
  ) -> [SupplyFigures] {
    var condoms: (need: Fraction, usual: Fraction) = (.zero, .zero)
    var lubricant: (need: Fraction, usual: Fraction) = (.zero, .zero)
    for (group, count) in site.people {
      let stated = programme.content.find(\.population, group.text)
      let acts = stated?.actsPerWeek?.value.value
      let perPerson = acts.map { $0 * basis.weeksPerMonth } ?? basis.usualCondoms
      // The usual figure is of condoms handed out, so nothing is added to it.
      let kept = acts == nil ? Fraction(1) : Fraction(1) + basis.wastage
      let factor = count.planningValue * kept
      condoms.need += factor * perPerson
      if acts == nil { condoms.usual += factor * perPerson }
      if let anal = stated?.analActsPerWeek?.value.value {
        lubricant.need += factor * anal * basis.weeksPerMonth
      } else {
        lubricant.need += factor * perPerson * basis.lubricantPerCondom
        lubricant.usual += factor * perPerson * basis.lubricantPerCondom
      }
    }
    guard condoms.need > .zero else { return [] }
    return months.flatMap { month in
      [
        SupplyFigures(
          month: month, product: .male_condom, need: condoms.need,
          needNotFromActs: condoms.usual, handedOut: nil),
        SupplyFigures(
          month: month, product: .lubricant, need: lubricant.need,
          needNotFromActs: lubricant.usual, handedOut: nil),
      ]
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
