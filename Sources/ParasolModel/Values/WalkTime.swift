/// How long a walk takes, in minutes, as people tell it: `7 min`, `10-20 min`, `60+ min`.
package struct WalkTime: ScalarValue, Hashable {
  package let shortest: Int
  /// Nil when it may take any longer.
  package let longest: Int?

  package static let expectation = "a walk such as '7 min', '10-20 min' or '60+ min'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let shortest = scanner.number() else { return nil }
    self.shortest = shortest
    if scanner.take("+") {
      longest = nil
    } else if scanner.take("-") {
      guard let upper = scanner.attempt({ $0.number().flatMap { $0 >= shortest ? $0 : nil } })
      else { return nil }
      longest = upper
    } else {
      longest = shortest
    }
    guard scanner.take(text: " min") else { return nil }
  }
}

extension WalkTime: CustomStringConvertible {
  package var description: String {
    guard let longest else { return "\(shortest)+ min" }
    return longest == shortest ? "\(shortest) min" : "\(shortest)-\(longest) min"
  }
}
