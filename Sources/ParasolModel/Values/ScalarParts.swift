/// Parts that several typed scalars share.
extension ScalarScanner {
  /// `2027-01-04`
  mutating func day() -> CalendarDay? {
    let start = position
    return attempt { ahead in
      guard let year = ahead.digits(4), ahead.take("-"), let month = ahead.digits(2),
        ahead.take("-"), let day = ahead.digits(2)
      else {
        ahead.refuseDate(from: start)
        return nil
      }
      guard let found = CalendarDay(year: year, month: month, day: day) else {
        ahead.refuseDate(
          from: start, because: month > 12 || month == 0 ? "months go from 01 to 12" : nil)
        return nil
      }
      return found
    }
  }

  /// `2027-01`
  mutating func month() -> CalendarMonth? {
    let start = position
    return attempt { ahead in
      guard let year = ahead.digits(4), ahead.take("-"), let month = ahead.digits(2),
        (1...12).contains(month)
      else {
        ahead.refuseDate(from: start, because: nil)
        return nil
      }
      return CalendarMonth(year: year, month: month)
    }
  }

  /// A date is told as a whole: its parts are joined by the same sign as ranges.
  private mutating func refuseDate(from start: Int, because reason: StaticString? = nil) {
    while position < bytes.count, bytes[position] != UInt8(ascii: " ") { _ = skipByte() }
    refuse(from: start, because: reason)
  }

  /// `20:00`; an end may be `24:00`, and is neither `00:00` nor `23:59`.
  mutating func clock(isEnd: Bool = false) -> Int? {
    let start = position
    return attempt { ahead in
      guard let hour = ahead.digits(2), ahead.take(":"), let minute = ahead.digits(2) else {
        ahead.refuse(from: start)
        return nil
      }
      if minute > 59 {
        ahead.refuse(from: start, because: "minutes go from 00 to 59")
        return nil
      }
      if hour > 24 || (hour == 24 && minute > 0) {
        ahead.refuse(from: start, because: "hours go from 00:00 to 24:00")
        return nil
      }
      if hour == 24, !isEnd {
        ahead.refuse(
          from: start, because: "'24:00' ends a day; the next day begins at '00:00'")
        return nil
      }
      if isEnd, (hour == 0 && minute == 0) || (hour == 23 && minute == 59) {
        ahead.refuse(from: start, because: "a day ends at '24:00'")
        return nil
      }
      return hour * 60 + minute
    }
  }

  /// `19:00-01:00`; equal start and end are nothing.
  mutating func hours() -> TimeRange? {
    let first = position
    return attempt { ahead in
      guard let start = ahead.clock(), ahead.take("-"), let end = ahead.clock(isEnd: true) else {
        return nil
      }
      guard start != end else {
        ahead.refuseDate(
          from: first, because: "these hours end when they begin; a whole day is '00:00-24:00'")
        return nil
      }
      return TimeRange(start: start, end: end > start ? end : end + 1440)
    }
  }

  mutating func weekday() -> Weekday? {
    guard let day = Weekday(firstByte: peek(), secondByte: peek(1)), isNext(word: day.rawValue),
      take(word: day.rawValue)
    else {
      refuse(from: position)
      return nil
    }
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
