import ParasolModel

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
