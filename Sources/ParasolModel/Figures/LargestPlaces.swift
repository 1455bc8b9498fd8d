/// Places by the number of their people, and the fewest that together hold most of them (F62;
/// Blanchard et al. 2008).
package struct LargestPlaces: Sendable {
  package struct Row: Sendable {
    package let name: String
    package let people: Fraction
    /// Of all people, this place's part.
    package let share: Fraction
    /// The part of this place and all larger ones.
    package let cumulated: Fraction
  }

  /// The largest first; those alike by name.
  package let rows: [Row]
  /// How many of the first rows reach the share.
  package let needed: Int

  /// Nil where nobody is counted.
  package init?(_ places: [(name: String, people: Fraction)], share: Fraction) {
    let all = places.reduce(Fraction.zero) { $0 + $1.people }
    guard all > .zero else { return nil }
    let sorted = places.sorted { ($1.people, $0.name) < ($0.people, $1.name) }
    var sum = Fraction.zero
    var rows: [Row] = []
    var needed = 0
    for place in sorted {
      if sum < all * share { needed += 1 }
      sum += place.people
      rows.append(
        Row(name: place.name, people: place.people, share: place.people / all, cumulated: sum / all)
      )
    }
    self.rows = rows
    self.needed = needed
  }
}
