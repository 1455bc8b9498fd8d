import ParasolModel

/// What several rules look at, worked out once for all of them.
struct RuleFacts: Sendable {
  let roster: Roster
  /// Nil without a plan: nothing has a date then.
  let occasions: [Occasion]?

  init(_ programme: Programme) {
    roster = Roster(programme)
    occasions = OccasionFinder(programme)?.all()
  }
}
