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

/// Where something lies, in metres from a landmark that no file names.
package struct PlanPoint: Hashable, Sendable {
  package let x: Int
  package let y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

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
