/// One outreach worker at one dated session.
package struct Attendance: Hashable, Comparable, Sendable {
  package let worker: WorkerID
  package let hotspot: HotspotID
  /// The date to which the session belongs: that on which the hotspot's window begins.
  package let day: CalendarDay
  /// Minutes from midnight of `day`; a late session may begin after the next midnight.
  package let hours: TimeRange
  /// Whether she is there only so that a colleague is not alone.
  package let isCompanion: Bool

  package init(
    worker: WorkerID, hotspot: HotspotID, day: CalendarDay, hours: TimeRange, isCompanion: Bool
  ) {
    self.worker = worker
    self.hotspot = hotspot
    self.day = day
    self.hours = hours
    self.isCompanion = isCompanion
  }

  package static func < (left: Attendance, right: Attendance) -> Bool {
    (left.day, left.hours, left.hotspot, left.worker)
      < (right.day, right.hours, right.hotspot, right.worker)
  }
}
