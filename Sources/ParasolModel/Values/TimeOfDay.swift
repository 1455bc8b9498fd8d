/// Minutes of a day, written `20:00`. An end may be `24:00`, or pass midnight (1,440 and more).
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since the midnight at which the day begins.
  package let minutes: Int

  package init(minutes: Int) {
    self.minutes = minutes
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// `01:30` for 25:30 as well: a clock shows no more; 24:00 stays.
  package var description: String {
    let shown = minutes == 1440 ? 1440 : minutes.floorMod(1440)
    return "\((shown / 60).padded(2)):\((shown % 60).padded(2))"
  }
}

/// Half-open minutes `[start, end)` of the day on which it starts; the end may pass midnight.
package struct TimeRange: Hashable, Comparable, Sendable {
  /// Minutes from midnight, 0 up to 1,439.
  package let start: Int
  /// Minutes from the same midnight, after `start` and at most a day later.
  package let end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  package var minutes: Int { end - start }

  package func contains(_ other: TimeRange) -> Bool {
    start <= other.start && other.end <= end
  }

  package func overlaps(_ other: TimeRange) -> Bool {
    start < other.end && other.start < end
  }

  package static func < (left: TimeRange, right: TimeRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension TimeRange: CustomStringConvertible {
  /// `19:00-01:00`
  package var description: String {
    "\(TimeOfDay(minutes: start))-\(TimeOfDay(minutes: end))"
  }
}
