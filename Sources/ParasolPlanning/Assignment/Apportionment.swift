import ParasolModel

/// Whole numbers in proportion to others.
enum Apportionment {
  /// Splits `total` by largest remainder; the earlier of two equal remainders comes first.
  static func split(_ total: Int, by weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else {
      var parts = [Int](repeating: 0, count: weights.count)
      if !parts.isEmpty { parts[0] = total }
      return parts
    }
    var parts = weights.map { total * $0 / sum }
    let order = weights.indices.sorted {
      let (left, right) = (total * weights[$0] % sum, total * weights[$1] % sum)
      return left == right ? $0 < $1 : left > right
    }
    for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
    return parts
  }

  /// The indices of `counts`, each repeated as often as it counts, mixed as evenly as can be.
  static func evenMix(_ counts: [Int]) -> [Int] {
    var items: [(index: Int, position: Int, count: Int)] = []
    for (index, count) in counts.enumerated() {
      for position in 0..<max(0, count) { items.append((index, 2 * position + 1, count)) }
    }
    items.sort {
      let (left, right) = ($0.position * $1.count, $1.position * $0.count)
      return left == right ? $0.index < $1.index : left < right
    }
    return items.map(\.index)
  }
}
