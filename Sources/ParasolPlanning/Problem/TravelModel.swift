import ParasolModel

/// How long ways take: a fixed part, and the streets walked along the two axes.
package struct TravelModel: Hashable, Sendable {
  package var fixedMinutes: Int
  package var metresPerMinute: Int

  package init(fixedMinutes: Int = 5, metresPerMinute: Int = 80) {
    precondition(metresPerMinute > 0, "nobody arrives at a speed of zero")
    self.fixedMinutes = fixedMinutes
    self.metresPerMinute = metresPerMinute
  }

  package func minutes(from start: PlanPoint, to end: PlanPoint) -> Int {
    guard start != end else { return 0 }
    return fixedMinutes + (abs(start.x - end.x) + abs(start.y - end.y)) / metresPerMinute
  }
}
