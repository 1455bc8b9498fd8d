/// What one product needs and does in one calendar month at one site.
package struct MonthlySupply: Hashable, Sendable {
  package let month: CalendarMonth
  package let product: CommodityKind
  /// By hotspot, then group; whole months, wastage included (F15, F22).
  package let needs: [HotspotNeed]
  /// What outreach workers hand out in the days that the plan covers.
  package let handedOut: Int
  /// By place, where stock is stated.
  package let points: [StockPoint]

  package init(
    month: CalendarMonth, product: CommodityKind, needs: [HotspotNeed], handedOut: Int,
    points: [StockPoint]
  ) {
    self.month = month
    self.product = product
    self.needs = needs
    self.handedOut = handedOut
    self.points = points
  }

  /// Kept exact; rounded up only where it is printed.
  package var need: Fraction { needs.reduce(.zero) { $0 + $1.amount } }
}
