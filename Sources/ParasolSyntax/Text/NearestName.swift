/// Finds what a mistyped word was meant to be.
package enum NearestName {
  /// The known word with the fewest letters added, left out, changed or swapped; nil when none is
  /// near enough to be worth naming. On a tie the first in the order given wins.
  package static func of(_ word: String, among known: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    guard typed.count <= 100 else { return nil }
    let limit = max(1, typed.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - typed.count) <= limit else { continue }
      let found = distance(typed, letters)
      if found <= limit, found < best?.distance ?? .max { best = (candidate, found) }
    }
    return best?.word ?? wordWithin(word, known)
  }

  /// `hotspot` for `hotspots`, `worker` for `outreach_worker`: one contains the other whole.
  private static func wordWithin(_ word: String, _ known: some Sequence<String>) -> String? {
    let lowered = word.lowercased()
    guard lowered.count >= 4 else { return nil }
    return known.first { $0.hasPrefix(lowered) || ($0.count >= 4 && lowered.hasPrefix($0)) }
  }

  /// Damerau's distance with adjacent swaps.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty { return right.count }
    if right.isEmpty { return left.count }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current.append(value)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
