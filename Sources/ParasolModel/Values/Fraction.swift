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
  package var rounded: Int {
    let left = numerator % denominator
    let rest = left < 0 ? left + denominator : left
    return rest >= denominator - rest ? floor + 1 : floor
  }

  package var isWhole: Bool { denominator == 1 }

  package static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.denominator == right.denominator {
      let (sum, isOver) = left.numerator.addingReportingOverflow(right.numerator)
      return isOver
        ? nearest(left.approximate + right.approximate) : Fraction(sum, over: left.denominator)
    }
    guard let first = product(left.numerator, right.denominator),
      let second = product(right.numerator, left.denominator),
      let denominator = product(left.denominator, right.denominator)
    else { return nearest(left.approximate + right.approximate) }
    let (sum, isOver) = first.addingReportingOverflow(second)
    return isOver ? nearest(left.approximate + right.approximate) : Fraction(sum, over: denominator)
  }

  package static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }

  package static func * (left: Fraction, right: Fraction) -> Fraction {
    let first = Fraction(left.numerator, over: right.denominator)
    let second = Fraction(right.numerator, over: left.denominator)
    guard let numerator = product(first.numerator, second.numerator),
      let denominator = product(first.denominator, second.denominator)
    else { return nearest(left.approximate * right.approximate) }
    return Fraction(numerator, over: denominator)
  }

  package static func * (left: Fraction, right: Int) -> Fraction { left * Fraction(right) }

  package static func / (left: Fraction, right: Fraction) -> Fraction {
    left * Fraction(right.denominator, over: right.numerator)
  }

  package static func / (left: Fraction, right: Int) -> Fraction { left / Fraction(right) }

  package static func += (left: inout Fraction, right: Fraction) { left = left + right }

  package static func < (left: Fraction, right: Fraction) -> Bool {
    guard let first = product(left.numerator, right.denominator),
      let second = product(right.numerator, left.denominator)
    else { return left.approximate < right.approximate }
    return first < second
  }

  // MARK: Beyond what a fraction can hold

  /// What no plan comes near to; sums of it still fit.
  private static let largest = 1e17

  /// Nil where the machine's whole numbers end.
  private static func product(_ left: Int, _ right: Int) -> Int? {
    let (product, isOver) = left.multipliedReportingOverflow(by: right)
    return isOver || product == .min ? nil : product
  }

  private var approximate: Double { Double(numerator) / Double(denominator) }

  /// An absurd figure is told as such by the rules; until then it is rounded, never a crash.
  private static func nearest(_ value: Double) -> Fraction {
    let bounded = min(max(value, -largest), largest)
    return bounded.magnitude < 1e12
      ? Fraction(Int((bounded * 1000).rounded()), over: 1000) : Fraction(Int(bounded))
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
    guard magnitude < Fraction(Int.max / scale / 2) else { return String(rounded) }
    let scaled = (self * scale).rounded
    let sign = scaled < 0 ? "-" : ""
    let whole = abs(scaled) / scale
    var digits = places == 0 ? "" : (abs(scaled) % scale).padded(places)
    while digits.hasSuffix("0") { digits.removeLast() }
    return sign + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
