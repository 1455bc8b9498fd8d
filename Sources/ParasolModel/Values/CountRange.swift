/// How many people there are, as counted: one number, or a range with or without a point.
package struct CountRange: ScalarValue, Hashable {
  package let low: Fraction
  package let high: Fraction
  /// The value that was stated besides the range.
  package let point: Fraction?

  package init(low: Fraction, high: Fraction, point: Fraction? = nil) {
    self.low = low
    self.high = high
    self.point = point
  }

  package static let expectation = "a number or a range such as '12', '20-40', '20-40 point 30'"

  /// More than any place has: what is above is a slip, and nothing could be planned for it.
  private static let most = Fraction(10_000_000)

  package init?(_ scanner: inout ScalarScanner) {
    let start = scanner.position
    guard let range = scanner.countRange() else { return nil }
    guard max(range.low, range.high, range.point ?? .zero) <= CountRange.most else {
      scanner.refuse(from: start, because: "no place has more than ten million people")
      return nil
    }
    self = range
  }

  package var isRange: Bool { low != high }

  /// What staffing counts with (F1): the point, else the middle of the range. Halves are kept.
  package var planningValue: Fraction { point ?? (low + high) / 2 }

  /// The same range, of which staffing counts with another value than the estimate's own.
  package func planned(as value: Fraction?) -> CountRange {
    value.map { CountRange(low: low, high: high, point: $0) } ?? self
  }

  /// The same people, counted so often.
  package func times(_ factor: Fraction) -> CountRange {
    guard factor != Fraction(1) else { return self }
    return CountRange(low: low * factor, high: high * factor, point: point.map { $0 * factor })
  }

  package static func + (left: CountRange, right: CountRange) -> CountRange {
    CountRange(
      low: left.low + right.low, high: left.high + right.high,
      point: left.planningValue + right.planningValue)
  }

  package static let none = CountRange(low: .zero, high: .zero)
}

extension CountRange: CustomStringConvertible {
  package var description: String {
    let range = isRange ? "\(low)-\(high)" : "\(low)"
    return point.map { "\(range) point \($0)" } ?? range
  }
}
