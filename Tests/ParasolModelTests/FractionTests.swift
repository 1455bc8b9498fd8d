import ParasolModel
import Testing

/// Sums of people and supplies are exact, and absurd ones are still numbers.
@Suite struct FractionTests {
  /// What a file may hold, and what comes of multiplying it.
  private static let sizes = [
    0, 1, 3, 7, 84, 487, 9_999, 1_000_003, 999_999_999_999, 9_999_999_999_999_999,
    Int.max / 3, Int.max - 1,
  ]

  @Test("No sum, product or comparison of any two numbers ends the program")
  func absurdNumbers() {
    let numbers = Self.sizes.flatMap { top in
      [1, 2, 84, 999_983, 1_000_000_007].flatMap { bottom in
        [Fraction(top, over: bottom), Fraction(-top, over: bottom)]
      }
    }
    for left in numbers {
      for right in numbers {
        let (a, b) = (value(left), value(right))
        #expect(isNear(left + right, a + b), "\(left) + \(right)")
        #expect(isNear(left - right, a - b), "\(left) - \(right)")
        #expect(isNear(left * right, a * b), "\(left) × \(right)")
        if right != .zero { #expect(isNear(left / right, a / b), "\(left) ÷ \(right)") }
        if abs(a - b) > max(abs(a), abs(b)) * 1e-9 { #expect((left < right) == (a < b)) }
        #expect(!left.decimal(places: 4).isEmpty && left.rounded >= left.floor)
      }
    }
  }

  private func value(_ number: Fraction) -> Double {
    Double(number.numerator) / Double(number.denominator)
  }

  /// Exact where it fits; else near, and never beyond what further sums can hold.
  private func isNear(_ number: Fraction, _ expected: Double) -> Bool {
    let found = value(number)
    if abs(expected) > 1e17 { return abs(found) >= 0.99e17 && (found > 0) == (expected > 0) }
    return abs(found - expected) <= max(0.001, abs(expected) * 1e-9)
  }
}
