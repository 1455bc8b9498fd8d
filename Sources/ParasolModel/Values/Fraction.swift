/// An exact fraction. People come in halves and months in 487/112 weeks; nothing is rounded before
/// it is printed or handed out.
package struct Fraction: Hashable, Comparable, Sendable {
  package let numerator: Int
  /// Always above zero, and without a divisor in common with the numerator.
  package let denominator: Int

  package init(_ numerator: Int, over denominator: Int = 1) {
    precondition(denominator != 0, "a fraction over zero is a mistake of the caller")
    guard denominator != 1 else {
      (self.numerator, self.denominator) = (numerator, 1)
      return
    }
    let divisor = Fraction.commonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  package static let zero = Fraction(0)

  /// The largest whole number that is not above this.
  package var floor: Int { numerator.floorDiv(denominator) }

  /// The smallest whole number that is not below this.
  package var ceiling: Int { numerator.ceilDiv(denominator) }

  /// The nearest whole number; a half goes up.
  package var rounded: Int { (numerator * 2 + denominator).floorDiv(denominator * 2) }

  package var isWhole: Bool { denominator == 1 }

  package static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.denominator == 1, right.denominator == 1 {
      return Fraction(left.numerator + right.numerator)
    }
    if left.denominator == right.denominator {
      return Fraction(left.numerator + right.numerator, over: left.denominator)
    }
    return Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  package static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }

  package static func * (left: Fraction, right: Fraction) -> Fraction {
    let first = Fraction(left.numerator, over: right.denominator)
    let second = Fraction(right.numerator, over: left.denominator)
    return Fraction(
      first.numerator * second.numerator, over: first.denominator * second.denominator)
  }

  package static func * (left: Fraction, right: Int) -> Fraction { left * Fraction(right) }

  package static func / (left: Fraction, right: Fraction) -> Fraction {
    left * Fraction(right.denominator, over: right.numerator)
  }

  package static func / (left: Fraction, right: Int) -> Fraction { left / Fraction(right) }

  package static func += (left: inout Fraction, right: Fraction) { left = left + right }

  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  package var magnitude: Fraction { numerator < 0 ? Fraction(-numerator, over: denominator) : self }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    var (large, small) = (abs(left), abs(right))
    while small != 0 { (large, small) = (small, large % small) }
    return max(large, 1)
  }
}

extension Fraction: CustomStringConvertible {
  /// As printed: at most one decimal, `1614.5`, never an exponent and no thousands mark.
  package var description: String { decimal(places: 1) }

  /// Rounded half up to this many decimals; trailing zeros are left out.
  package func decimal(places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (self * scale).rounded
    let sign = scaled < 0 ? "-" : ""
    let whole = abs(scaled) / scale
    var digits = places == 0 ? "" : (abs(scaled) % scale).padded(places)
    while digits.hasSuffix("0") { digits.removeLast() }
    return sign + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
