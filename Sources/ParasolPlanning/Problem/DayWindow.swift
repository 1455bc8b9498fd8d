import ParasolModel

/// A range of hours that comes back every week; one that passes midnight belongs to its first day.
package struct DayWindow: Hashable, Comparable, Sendable {
  package let weekday: Weekday
  package let hours: TimeRange

  package init(weekday: Weekday, hours: TimeRange) {
    self.weekday = weekday
    self.hours = hours
  }

  package static func < (left: DayWindow, right: DayWindow) -> Bool {
    (left.weekday, left.hours) < (right.weekday, right.hours)
  }
}
