/// How soon a person is to be met again: the three tiers of a contact plan, most often met first.
package enum ContactTier: String, CaseIterable, Hashable, Comparable, Sendable {
  case high, medium, low

  /// 0 for high to 2 for low.
  package var index: Int {
    switch self {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }

  package static func < (left: ContactTier, right: ContactTier) -> Bool {
    left.index < right.index
  }
}
