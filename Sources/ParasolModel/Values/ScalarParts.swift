/// Parts that several typed scalars share.
extension ScalarScanner {
  /// `2027-01-04`
  mutating func day() -> CalendarDay? {
    attempt { ahead in
      guard let year = ahead.digits(4), ahead.take("-"), let month = ahead.digits(2),
        ahead.take("-"), let day = ahead.digits(2)
      else { return nil }
      return CalendarDay(year: year, month: month, day: day)
    }
  }

  /// `2027-01`
  mutating func month() -> CalendarMonth? {
    attempt { ahead in
      guard let year = ahead.digits(4), ahead.take("-"), let month = ahead.digits(2),
        (1...12).contains(month)
      else { return nil }
      return CalendarMonth(year: year, month: month)
    }
  }

  /// `20:00`; `24:00` only where an end is read.
  mutating func clock(allows24: Bool = false) -> Int? {
    attempt { ahead in
      guard let hour = ahead.digits(2), ahead.take(":"), let minute = ahead.digits(2),
        minute < 60, hour < 24 || (allows24 && hour == 24 && minute == 0)
      else { return nil }
      return hour * 60 + minute
    }
  }

  /// `19:00-01:00`; equal start and end are nothing.
  mutating func hours() -> TimeRange? {
    attempt { ahead in
      guard let start = ahead.clock(), ahead.take("-"), let end = ahead.clock(allows24: true),
        start != end
      else { return nil }
      return TimeRange(start: start, end: end > start ? end : end + 1440)
    }
  }

  mutating func weekday() -> Weekday? {
    guard let day = Weekday(rawValue: peekWord()), take(word: day.rawValue) else { return nil }
    return day
  }

  /// `20-40`, `12`, `774-2455 point 1614.5`
  mutating func countRange() -> CountRange? {
    guard let low = decimal() else { return nil }
    var high = low
    if let upper = attempt({ $0.take("-") ? $0.decimal() : nil }) { high = upper }
    let point = attempt { ahead in ahead.take(text: " point ") ? ahead.decimal() : nil }
    return CountRange(low: low, high: high, point: point)
  }
}
