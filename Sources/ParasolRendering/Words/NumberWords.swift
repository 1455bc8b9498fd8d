import ParasolModel

/// Numbers as the language groups them. Digits stay Western: they are the ones on notes and coins.
extension Words {
  package func number(_ whole: Int) -> String {
    let digits = Array(String(abs(whole)))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += self[.groupMark] }
      text.append(digit)
    }
    return (whole < 0 ? "-" : "") + text
  }

  /// With at most one decimal; this is where an exact number is rounded.
  package func number(_ exact: Fraction) -> String {
    let parts = exact.decimal(places: 1).split(separator: ".")
    let whole = parts.first.flatMap { Int($0) } ?? 0
    guard parts.count == 2 else { return number(whole) }
    let sign = whole == 0 && exact < .zero ? "-" : ""
    return sign + number(whole) + self[.decimalMark] + parts[1]
  }

  /// `81,142–167,442`
  package func range(_ low: Fraction, _ high: Fraction) -> String {
    low == high ? number(low) : "\(number(low))–\(number(high))"
  }

  /// `5%`
  package func share(_ share: Fraction) -> String { number(share * 100) + "%" }

  /// A phrase as a heading begins, where the script knows capitals.
  package func title(_ phrase: Phrase) -> String { title(self[phrase]) }

  package func title(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
