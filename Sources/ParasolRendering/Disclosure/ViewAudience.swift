/// Who a printed thing is for, and so what may be on it.
package enum ViewAudience: String, CaseIterable, Hashable, Sendable {
  /// The team itself.
  case team
  /// Funders, the ministry, other organizations.
  case partner
  /// Everyone.
  case everyone = "public"
}
