/// Ages from one year to another, both included: `20-24`, `30+`.
package struct AgeBand: ScalarValue, Hashable {
  package let from: Int
  /// Nil for an open band.
  package let to: Int?

  package static let expectation = "ages such as '20-24' or '30+'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let from = scanner.number() else { return nil }
    self.from = from
    if scanner.take("+") {
      to = nil
      return
    }
    guard
      let to = scanner.attempt({ ahead in
        ahead.take("-") ? ahead.number().flatMap { $0 >= from ? $0 : nil } : nil
      })
    else { return nil }
    self.to = to
  }
}

extension AgeBand: CustomStringConvertible {
  package var description: String { to.map { "\(from)-\($0)" } ?? "\(from)+" }
}
