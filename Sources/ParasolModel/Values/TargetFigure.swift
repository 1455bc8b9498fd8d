/// What an indicator is to reach: a share, or a number where it counts.
package enum TargetFigure: ScalarValue, Hashable {
  case share(Fraction)
  case number(Fraction)

  package static let expectation = "a share such as '90%', or a number such as '120'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let value = scanner.decimal() else { return nil }
    self = scanner.take("%") ? .share(value / 100) : .number(value)
  }
}
