/// One whole number for each tier: people, or contacts.
package struct TierCounts: Hashable, Sendable {
  package var high: Int
  package var medium: Int
  package var low: Int

  package init(high: Int = 0, medium: Int = 0, low: Int = 0) {
    self.high = high
    self.medium = medium
    self.low = low
  }

  package static let zero = TierCounts()

  package var total: Int { high + medium + low }

  package subscript(tier: ContactTier) -> Int {
    get {
      switch tier {
      case .high: high
      case .medium: medium
      case .low: low
      }
    }
    set {
      switch tier {
      case .high: high = newValue
      case .medium: medium = newValue
      case .low: low = newValue
      }
    }
  }

  package static func + (left: TierCounts, right: TierCounts) -> TierCounts {
    TierCounts(
      high: left.high + right.high, medium: left.medium + right.medium,
      low: left.low + right.low)
  }

  package static func += (left: inout TierCounts, right: TierCounts) { left = left + right }
}
