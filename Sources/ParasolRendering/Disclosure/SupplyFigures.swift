import ParasolModel

/// What one product needs and does in one month at one site, without telling where in the site.
package struct SupplyFigures: Hashable, Sendable {
  package let month: CalendarMonth
  package let product: CommodityKind
  /// Kept exact; rounded up only where it is printed (F15, F22, F23).
  package let need: Fraction
  /// The part of the need for which acts are not stated and a usual figure stands in.
  package let needNotFromActs: Fraction
  /// Nil where nothing has been planned.
  package let handedOut: Int?

  package init(
    month: CalendarMonth, product: CommodityKind, need: Fraction, needNotFromActs: Fraction,
    handedOut: Int?
  ) {
    self.month = month
    self.product = product
    self.need = need
    self.needNotFromActs = needNotFromActs
    self.handedOut = handedOut
  }
}

/// Needs site by site and month by month.
package struct SupplyOverview: Hashable, Sendable {
  package struct SiteNeeds: Hashable, Sendable {
    package let site: SiteName
    /// By month, then product.
    package let figures: [SupplyFigures]
  }

  /// Where the figures come from that stand in or are added.
  package struct Basis: Hashable, Sendable {
    package let weeksPerMonth: Fraction
    package let wastage: Fraction
    package let usualCondoms: Fraction
    package let usualSource: String
    package let lubricantPerCondom: Fraction
  }

  package let basis: Basis
  package let months: [CalendarMonth]
  /// Sorted by site; only sites with people.
  package let sites: [SiteNeeds]

  package init(basis: Basis, months: [CalendarMonth], sites: [SiteNeeds]) {
    self.basis = basis
    self.months = months
    self.sites = sites
  }

  package var products: [CommodityKind] {
    Set(sites.flatMap { $0.figures.map(\.product) }).sorted()
  }

  /// True where any need rests on a usual figure and not on acts.
  package var hasNeedNotFromActs: Bool {
    sites.contains { $0.figures.contains { $0.needNotFromActs > .zero } }
  }

  /// True where any need rests on acts.
  package var hasNeedFromActs: Bool {
    sites.contains { $0.figures.contains { $0.need > $0.needNotFromActs } }
  }

  /// The exact sum over all sites.
  package func total(_ product: CommodityKind, in month: CalendarMonth) -> Fraction {
    sites.reduce(Fraction.zero) { sum, site in
      sum + (site.need(of: product, in: month) ?? .zero)
    }
  }
}

extension SupplyOverview.SiteNeeds {
  package func need(of product: CommodityKind, in month: CalendarMonth) -> Fraction? {
    figures.first { $0.product == product && $0.month == month }?.need
  }

  package func handedOut(of product: CommodityKind, in month: CalendarMonth) -> Int? {
    figures.first { $0.product == product && $0.month == month }?.handedOut
  }

  package func handsOut(_ product: CommodityKind) -> Bool {
    figures.contains { $0.product == product && ($0.handedOut ?? 0) > 0 }
  }
}
