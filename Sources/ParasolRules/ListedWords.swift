extension Array where Element == String {
  /// `a`, `a and b`, `a, b and c`.
  var inWords: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// A word of the language as a sentence has it: `hiv_test` is `hiv test`.
  var spoken: String { split(separator: "_").joined(separator: " ") }
}
