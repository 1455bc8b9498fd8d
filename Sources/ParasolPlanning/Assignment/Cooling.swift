/// Whether a change for the worse is taken, by whole numbers alone so that all machines agree.
struct Cooling {
  /// Temperatures in thousandths of a cost unit.
  let first: Int
  let last: Int

  /// The temperature after a share of the moves, falling by equal factors in 64 steps.
  func temperature(move: Int, of moves: Int) -> Int {
    let step = move * 64 / max(1, moves)
    // Between two powers of two the logarithm is taken as a straight line: close enough to cool by.
    let (high, low) = (Cooling.log2(first), Cooling.log2(max(1, last)))
    return Cooling.power2(high - (high - low) * step / 64)
  }

  /// True with probability e^(-increase / temperature).
  static func accepts(
    increase: Int, temperature: Int, random: inout SplitMix64
  ) -> Bool {
    guard increase > 0 else { return true }
    guard temperature > 0 else { return false }
    // -ln(u) for u = r / 2^20, in 1/1024: (20 - log2 r) times ln 2.
    let draw = Int(random.next() >> 44) + 1
    let chance = (20 * 1024 - log2(draw)) * 710 / 1024
    return increase * 1000 * 1024 <= temperature * chance
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
