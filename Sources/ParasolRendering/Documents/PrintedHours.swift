import ParasolModel

/// Dates and hours as sheets and tables say them, past midnight included.
struct PrintedHours {
  /// The calendar date on which something really begins.
  let start: CalendarDay
  let end: CalendarDay
  let hours: TimeRange

  /// The session of one night may begin after midnight, and then belongs to the day before.
  init(_ day: CalendarDay, _ hours: TimeRange) {
    start = day + hours.start.floorDiv(1440)
    end = day + max(hours.start, hours.end - 1).floorDiv(1440)
    self.hours = hours
  }

  /// `20:00–22:00`
  var text: String { "\(startTime)–\(endTime)" }

  var startTime: String { TimeOfDay(minutes: hours.start.floorMod(1440)).description }

  /// Midnight as an end is 24:00.
  var endTime: String {
    let rest = hours.end.floorMod(1440)
    return TimeOfDay(minutes: rest == 0 ? 1440 : rest).description
  }

  /// The day, and the one after it where the session begins past midnight: `Fri 8/9`.
  func shownDay(_ words: Words) -> String {
    let (_, _, number) = start.civil
    let evening = start + -hours.start.floorDiv(1440)
    guard evening != start else { return "\(words.shortWeekday(start.weekday)) \(number)" }
    let (_, _, before) = evening.civil
    return "\(words.shortWeekday(evening.weekday)) \(before)"
      + " → \(words.shortWeekday(start.weekday)) \(number)"
  }
}
