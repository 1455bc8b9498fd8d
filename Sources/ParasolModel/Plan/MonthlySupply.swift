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

/// The need of one group at one hotspot for a whole month.
package struct HotspotNeed: Hashable, Sendable {
  package let hotspot: HotspotID
  package let group: GroupID
  package let people: Fraction
  package let amount: Fraction
  /// False where acts are not known and a usual figure stands in for them (F23, F22).
  package let isFromActs: Bool

  package init(
    hotspot: HotspotID, group: GroupID, people: Fraction, amount: Fraction, isFromActs: Bool
  ) {
    self.hotspot = hotspot
    self.group = group
    self.people = people
    self.amount = amount
    self.isFromActs = isFromActs
  }
}

/// The stock of a product at one place over one month (F24).
package struct StockPoint: Hashable, Sendable {
  package let place: String
  package let opening: Fraction
  package let receipts: Fraction
  package let issues: Fraction
  /// Never below zero.
  package let closing: Fraction
  /// What could not be issued because nothing was left.
  package let unmet: Fraction

  package init(
    place: String, opening: Fraction, receipts: Fraction, issues: Fraction, closing: Fraction,
    unmet: Fraction
  ) {
    self.place = place
    self.opening = opening
    self.receipts = receipts
    self.issues = issues
    self.closing = closing
    self.unmet = unmet
  }
}
