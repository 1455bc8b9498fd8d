/// When something happens, once or again and again.
package struct Recurrence: ScalarValue, Hashable {
  package enum Pattern: Hashable, Sendable {
    /// Every so many weeks; counted from the plan's first week, or from a date.
    case weeks(every: Int, on: [Weekday], from: CalendarDay?)
    /// The first to fourth, or the last, weekday of a month.
    case monthlyWeekday(every: Int, ordinal: Ordinal, on: Weekday, from: CalendarDay?)
    /// A day of the month; the last day where the month is shorter.
    case monthlyDay(every: Int, day: Int, from: CalendarDay?)
    case yearly(month: Int, day: Int)
    case once(CalendarDay)
  }

  package enum Ordinal: String, CaseIterable, Hashable, Sendable {
    case first, second, third, fourth, last
  }

  package let pattern: Pattern
  /// Nil when only the day was said.
  package let hours: TimeRange?

  package init(pattern: Pattern, hours: TimeRange?) {
    self.pattern = pattern
    self.hours = hours
  }

  package static let expectation =
    "a time that returns, such as 'every week on mon 10:00-12:00', 'every month on first tue 14:00-16:00', 'yearly on 17 dec 10:00-16:00' or '2027-03-01 10:00-12:00'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let pattern = Recurrence.pattern(&scanner) else { return nil }
    self.pattern = pattern
    hours = scanner.attempt { $0.space() ? $0.hours() : nil }
  }

  private static let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func pattern(_ scanner: inout ScalarScanner) -> Pattern? {
    if let day = scanner.day() { return .once(day) }
    if scanner.take(word: "yearly") { return yearly(&scanner) }
    guard scanner.take(word: "every"), scanner.space() else { return nil }
    let count = scanner.attempt { ahead in
      ahead.number().flatMap { (1...99).contains($0) && ahead.space() ? $0 : nil }
    }
    switch scanner.peekWord() {
    case "week", "weeks":
      _ = scanner.word()
      return weekly(every: count ?? 1, &scanner)
    case "month", "months":
      _ = scanner.word()
      return monthly(every: count ?? 1, &scanner)
    default: return nil
    }
  }

  private static func yearly(_ scanner: inout ScalarScanner) -> Pattern? {
    guard scanner.take(text: " on ") else { return nil }
    let start = scanner.position
    guard let day = scanner.number(), scanner.space(),
      let index = monthNames.firstIndex(of: scanner.peekWord()), scanner.word() != nil
    else {
      scanner.refuse(from: scanner.position)
      return nil
    }
    guard day >= 1, day <= CalendarMonth(year: 2028, month: index + 1).length else {
      scanner.refuse(from: start, because: "no month has that day")
      return nil
    }
    return .yearly(month: index + 1, day: day)
  }

  private static func weekly(every: Int, _ scanner: inout ScalarScanner) -> Pattern? {
    guard scanner.take(text: " on ") else { return nil }
    var days: Set<Weekday> = []
    repeat {
      guard let day = scanner.weekday() else { return nil }
      days.insert(day)
    } while scanner.attempt { $0.space() && Weekday(rawValue: $0.peekWord()) != nil ? true : nil }
      != nil
    return .weeks(every: every, on: days.sorted(), from: from(&scanner))
  }

  private static func monthly(every: Int, _ scanner: inout ScalarScanner) -> Pattern? {
    guard scanner.take(text: " on ") else {
      guard let start = from(&scanner) else { return nil }
      return .monthlyDay(every: every, day: start.civil.day, from: start)
    }
    let start = scanner.position
    if let day = scanner.number() {
      guard (1...31).contains(day) else {
        scanner.refuse(from: start, because: "days of a month go from 1 to 31")
        return nil
      }
      return .monthlyDay(every: every, day: day, from: from(&scanner))
    }
    guard let ordinal = Ordinal(rawValue: scanner.peekWord()), scanner.word() != nil else {
      scanner.refuse(from: start)
      return nil
    }
    guard scanner.space(), let day = scanner.weekday()
    else { return nil }
    return .monthlyWeekday(every: every, ordinal: ordinal, on: day, from: from(&scanner))
  }

  private static func from(_ scanner: inout ScalarScanner) -> CalendarDay? {
    scanner.attempt { $0.take(text: " from ") ? $0.day() : nil }
  }
}
