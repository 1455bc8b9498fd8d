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
