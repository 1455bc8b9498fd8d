/// Hours that return every week: `thu-sat 19:00-01:00`, `mon wed 10:00-12:00`, `always`. Past
/// midnight belongs to the day on which it starts.
package struct WeeklyWindow: ScalarValue, Hashable {
  /// In the order of the week, each once.
  package let days: [Weekday]
  package let hours: TimeRange

  package init(days: [Weekday], hours: TimeRange) {
    self.days = days
    self.hours = hours
  }

  package static let expectation =
    "days and hours such as 'thu-sat 19:00-01:00', 'mon wed 10:00-12:00', 'daily 17:00-24:00' or 'always'"

  package init?(_ scanner: inout ScalarScanner) {
    if scanner.take(word: "always") {
      self.init(days: Weekday.allCases, hours: TimeRange(start: 0, end: 1440))
      return
    }
    guard let days = WeeklyWindow.days(&scanner), let hours = scanner.hours() else { return nil }
    self.init(days: days, hours: hours)
  }

  /// Days with the blank after them.
  private static func days(_ scanner: inout ScalarScanner) -> [Weekday]? {
    if scanner.take(word: "daily") { return scanner.space() ? Weekday.allCases : nil }
    var days = 0
    while let first = scanner.weekday() {
      let last = scanner.take("-") ? scanner.weekday() : first
      guard let last else { return nil }
      for step in 0...(last.index - first.index).floorMod(7) {
        days |= 1 << ((first.index + step) % 7)
      }
      guard scanner.space() else { return nil }
    }
    return days == 0 ? nil : Weekday.sets[days]
  }

  package var isAlways: Bool { days.count == 7 && hours.minutes == 1440 }

  /// Minutes of a week from Monday 00:00, cut at the week's end and carried over to its start.
  package var weekMinutes: [Range<Int>] {
    var ranges: [Range<Int>] = []
    forEachRange { ranges.append($0) }
    return ranges
  }

  func forEachRange(_ body: (Range<Int>) -> Void) {
    for day in days {
      let start = day.index * 1440 + hours.start
      let end = day.index * 1440 + hours.end
      body(start..<min(end, WeekMinutes.length))
      if end > WeekMinutes.length { body(0..<end - WeekMinutes.length) }
    }
  }
}

extension WeeklyWindow {
  /// Whether a minute of the week is in both.
  package func overlaps(_ other: WeekMinutes) -> Bool {
    days.contains { day in
      let start = day.index * 1440 + hours.start
      let end = day.index * 1440 + hours.end
      return other.ranges.contains { range in
        range.overlaps(start..<min(end, WeekMinutes.length))
          || end > WeekMinutes.length && range.overlaps(0..<end - WeekMinutes.length)
      }
    }
  }
}

extension WeeklyWindow: CustomStringConvertible {
  package var description: String {
    if isAlways { return "always" }
    return (days.count == 7 ? "daily" : dayText) + " \(hours)"
  }

  private var dayText: String {
    guard days.count > 2, let first = days.first, let last = days.last,
      last.index - first.index == days.count - 1
    else { return days.map(\.rawValue).joined(separator: " ") }
    return "\(first.rawValue)-\(last.rawValue)"
  }
}

/// Hours at a hotspot and how many people are there then: `thu-sat 19:00-01:00 with 25-40`.
package struct ActiveWindow: ScalarValue, Hashable {
  package let window: WeeklyWindow
  /// Nil when nobody has counted.
  package let people: CountRange?

  package init(window: WeeklyWindow, people: CountRange?) {
    self.window = window
    self.people = people
  }

  /// False where somebody counted, and counted nobody.
  package var hasPeople: Bool { people.map { $0.high > .zero } ?? true }

  package static let expectation =
    "days, hours and people such as 'thu-sat 19:00-01:00 with 25-40'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let window = WeeklyWindow(&scanner) else { return nil }
    self.window = window
    people = scanner.attempt { $0.take(text: " with ") ? $0.countRange() : nil }
  }
}
