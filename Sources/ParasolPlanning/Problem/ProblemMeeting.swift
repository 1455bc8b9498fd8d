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

/// A mobile clinic at a hotspot, where a worker whom people know should be.
package struct ProblemClinic: Hashable, Sendable {
  package let id: String
  package let hotspot: HotspotID
  package let day: CalendarDay
  package let hours: TimeRange

  package init(id: String, hotspot: HotspotID, day: CalendarDay, hours: TimeRange) {
    self.id = id
    self.hotspot = hotspot
    self.day = day
    self.hours = hours
  }
}

/// A supervisor with the fewest and most workers that she can lead.
package struct ProblemSupervisor: Hashable, Sendable {
  package let id: SupervisorID
  package let min: Int
  package let max: Int

  package init(id: SupervisorID, min: Int = 5, max: Int = 20) {
    self.id = id
    self.min = min
    self.max = max
  }
}
