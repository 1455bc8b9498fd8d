import ParasolModel

/// Windows of one weekday joined where they touch or overlap, so that a session may cross the seam.
enum JoinedWindows {
  static func of(_ windows: [DayWindow]) -> [DayWindow] {
    var joined: [DayWindow] = []
    for window in windows.sorted() where window.hours.minutes > 0 {
      if let last = joined.last, last.weekday == window.weekday,
        window.hours.start <= last.hours.end
      {
        let hours = TimeRange(
          start: last.hours.start, end: max(last.hours.end, window.hours.end))
        joined[joined.count - 1] = DayWindow(weekday: last.weekday, hours: hours)
      } else {
        joined.append(window)
      }
    }
    return joined
  }
}
