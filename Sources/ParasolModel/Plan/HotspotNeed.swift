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
