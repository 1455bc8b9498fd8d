import ParasolModel

extension Words {
  /// `Mon Tue 20:00–22:00`, `every day 20:00–22:00`
  func hours(_ window: WeeklyWindow) -> String {
    let days =
      window.days.count == 7
      ? self[.everyDay] : window.days.map { shortWeekday($0) }.joined(separator: " ")
    return "\(days) \(PrintedHours(CalendarDay(number: 0), window.hours).text)"
  }
}

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

  /// `20–22` where both are full hours: for narrow cells that stand under their day.
  var shortText: String {
    guard hours.start.isMultiple(of: 60), hours.end.isMultiple(of: 60) else { return text }
    return "\(startTime.prefix(2))–\(endTime.prefix(2))"
  }

  var startTime: String { TimeOfDay(minutes: hours.start.floorMod(1440)).description }

  /// Midnight as an end is 24:00.
  var endTime: String {
    let rest = hours.end.floorMod(1440)
    return TimeOfDay(minutes: rest == 0 ? 1440 : rest).description
  }
}
