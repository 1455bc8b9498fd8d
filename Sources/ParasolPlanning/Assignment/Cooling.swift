/// How an annealing cools, and whether a change for the worse is taken; by whole numbers alone so
/// that all machines agree.
struct Cooling {
  /// The temperature falls by equal factors in so many steps.
  static let steps = 64

  /// Temperatures in thousandths of a cost unit.
  let first: Int
  let last: Int
  /// -ln(u) in 1/1024 for u at the middle of each 1,024th part between 0 and 1.
  private let chances: [Int]

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
    // ln 2 is 710/1024, and u is an odd 2,048th part.
    chances = (0..<1024).map { (11 * 1024 - Cooling.log2(2 * $0 + 1)) * 710 / 1024 }
  }

  /// The temperature of a step.
  func temperature(step: Int) -> Int {
    // Between two powers of two the logarithm is taken as a straight line: close enough to cool by.
    let (high, low) = (Cooling.log2(first), Cooling.log2(max(1, last)))
    return Cooling.power2(high - (high - low) * step / Cooling.steps)
  }

  /// The moves of a step, when all steps together have so many.
  static func moves(step: Int, of moves: Int) -> Int {
    moves * (step + 1) / steps - moves * step / steps
  }

  /// True with probability e^(-increase / temperature).
  func accepts(increase: Int, temperature: Int, random: inout SplitMix64) -> Bool {
    guard increase > 0 else { return true }
    let chance = chances[Int(truncatingIfNeeded: random.next() >> 54)]
    return increase * (1000 * 1024) <= temperature * chance
  }

  /// The binary logarithm in 1/1024, by squaring.
  static func log2(_ number: Int) -> Int {
    guard number > 1 else { return 0 }
    let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
    var mantissa = (UInt64(number) << UInt64(63 - whole)) >> 33
    var fraction = 0
    for _ in 0..<10 {
      fraction <<= 1
      mantissa = (mantissa * mantissa) >> 30
      if mantissa >= 1 << 31 {
        mantissa >>= 1
        fraction |= 1
      }
    }
    return whole << 10 | fraction
  }

  /// Two to a power given in 1/1024, with straight lines between whole powers.
  static func power2(_ exponent: Int) -> Int {
    let whole = exponent >> 10
    let fraction = exponent & 1023
    return (1 << whole) + ((1 << whole) * fraction) / 1024
  }
}
