import ParasolSyntax

/// One day of the Gregorian calendar, as a count of days since 1970-01-01. It knows no time zone.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which may be negative.
  package let number: Int

  package init(number: Int) {
    self.number = number
  }

  /// Nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarMonth(year: year, month: month).length
    else { return nil }
    self.init(number: CalendarDay.count(year: year, month: month, day: day))
  }

  /// Written `2027-01-04`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var weekday: Weekday {
    Weekday.allCases[(number + 3).floorMod(7)]
  }

  package var month: CalendarMonth {
    let (year, month, _) = civil
    return CalendarMonth(year: year, month: month)
  }

  /// Year, month from 1 and day of the month from 1.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.floorDiv(146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  package static func + (day: CalendarDay, days: Int) -> CalendarDay {
    CalendarDay(number: day.number + days)
  }

  package static func - (left: CalendarDay, right: CalendarDay) -> Int {
    left.number - right.number
  }

  /// The same day of a later (or earlier) month, or that month's last day when it is shorter.
  package func adding(months: Int) -> CalendarDay {
    let (year, month, day) = civil
    let target = CalendarMonth(year: year, month: month).advanced(by: months)
    return target.first + (min(day, target.length) - 1)
  }

  static func count(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.floorDiv(400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `2027-01-04`
  package var description: String {
    let (year, month, day) = civil
    return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }
}

/// One month of one year.
package struct CalendarMonth: Hashable, Comparable, Sendable {
  package let year: Int
  /// From 1 to 12.
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  package var first: CalendarDay {
    CalendarDay(number: CalendarDay.count(year: year, month: month, day: 1))
  }

  package var last: CalendarDay { first + (length - 1) }

  package var length: Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package func advanced(by months: Int) -> CalendarMonth {
    let index = year * 12 + (month - 1) + months
    return CalendarMonth(year: index.floorDiv(12), month: index.floorMod(12) + 1)
  }

  package static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

extension CalendarMonth: CustomStringConvertible {
  /// `2027-01`
  package var description: String { "\(year.padded(4))-\(month.padded(2))" }
}

extension Int {
  package func floorDiv(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
  }

  package func floorMod(_ divisor: Int) -> Int {
    self - floorDiv(divisor) * divisor
  }

  /// Divided by a positive number, towards positive infinity.
  package func ceilDiv(_ divisor: Int) -> Int {
    -((-self).floorDiv(divisor))
  }

  /// At least this many digits, with zeros in front.
  package func padded(_ digits: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
  }
}
