extension CalendarDay: ScalarValue {
  package static var expectation: String { "a date such as '2027-01-04'" }

  package init?(_ scanner: inout ScalarScanner) {
    guard let day = scanner.day() else { return nil }
    self = day
  }
}

extension CalendarMonth: ScalarValue {
  package static var expectation: String { "a month such as '2027-01'" }

  package init?(_ scanner: inout ScalarScanner) {
    guard let month = scanner.month() else { return nil }
    self = month
  }
}

extension TimeRange: ScalarValue {
  package static var expectation: String { "a time range such as '18:00-22:00'" }

  package init?(_ scanner: inout ScalarScanner) {
    guard let hours = scanner.hours() else { return nil }
    self = hours
  }
}

/// One day, or all days from one to another: `2027-02-01 to 2027-02-14`.
package struct DaySpan: ScalarValue, Hashable {
  package let first: CalendarDay
  package let last: CalendarDay

  package init(first: CalendarDay, last: CalendarDay) {
    self.first = first
    self.last = last
  }

  package static let expectation = "a date, or a span such as '2027-02-01 to 2027-02-14'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let first = scanner.day() else { return nil }
    guard scanner.take(text: " to ") else {
      self.init(first: first, last: first)
      return
    }
    let start = scanner.position
    guard let last = scanner.day() else { return nil }
    guard last >= first else {
      scanner.refuse(from: start, because: "the last day comes before the first")
      return nil
    }
    self.init(first: first, last: last)
  }

  package var days: [CalendarDay] { (first.number...last.number).map(CalendarDay.init) }

  package func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }
}

/// When two must go together: `always`, `never`, `after 20:00`.
package enum PairNeed: ScalarValue, Hashable {
  case always, never
  /// Whatever ends after this time of day, in minutes.
  case after(Int)

  package static let expectation = "'always', 'never' or a time such as 'after 20:00'"

  package init?(_ scanner: inout ScalarScanner) {
    if scanner.take(word: "always") {
      self = .always
    } else if scanner.take(word: "never") {
      self = .never
    } else if scanner.take(text: "after "), let minutes = scanner.clock() {
      self = .after(minutes)
    } else {
      return nil
    }
  }
}
