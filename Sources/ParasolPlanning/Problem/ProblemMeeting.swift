import ParasolModel

/// A dated occasion that takes workers' time: a review, a training, a committee, an event.
package struct ProblemMeeting: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case review, committee, training, event, shift, other
  }

  package let id: String
  package let kind: Kind
  package let day: CalendarDay
  package let hours: TimeRange
  package let point: PlanPoint
  /// Nil for every worker of the site.
  package let participants: [WorkerID]?

  package init(
    id: String, kind: Kind = .other, day: CalendarDay, hours: TimeRange, point: PlanPoint,
    participants: [WorkerID]?
  ) {
    self.id = id
    self.kind = kind
    self.day = day
    self.hours = hours
    self.point = point
    self.participants = participants
  }
}
