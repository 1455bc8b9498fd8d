/// Dates as people write them: `4 Jan 2027`, `25/12/2027`, `2027/1/4`.
enum DateText {
  enum Meaning: Equatable {
    case day(CalendarDay)
    /// Both orders of day and month give a date.
    case either(CalendarDay, CalendarDay)
    /// None, and why.
    case nothing(String)
  }

  static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static let longMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// From 1 to 12, out of a whole name or its first letters.
  static func month(_ word: String) -> Int? {
    let plain = word.hasSuffix(".") ? String(word.dropLast()) : word
    if plain == "sept" { return 9 }
    return (months.firstIndex(of: plain) ?? longMonths.firstIndex(of: plain)).map { $0 + 1 }
  }

  static func monthName(_ month: Int) -> String { months[month - 1] }

  /// Nil for what does not look like a date at all.
  static func meaning(_ text: String) -> Meaning? {
    let plain = text.replacing(#/[t ]00:00(?::00)?(?:z|\+00:00)?$/#, with: "")
    if let match = plain.wholeMatch(of: #/(\d{4})(\d{2})(\d{2})/#) {
      return day(Int(match.1), Int(match.2), Int(match.3))
    }
    var numbers: [(value: Int, digits: Int)] = []
    var named: Int?
    var weekday: Weekday?
    for part in plain.split(whereSeparator: { " ,./-".contains($0) }).map(String.init) {
      let bare = part.replacing(#/(\d)(?:st|nd|rd|th)$/#) { "\($0.1)" }
      if bare.isAllDigits, bare.count <= 4, let value = Int(bare) {
        numbers.append((value, bare.count))
      } else if let month = month(bare), named == nil {
        named = month
      } else if let day = DaysText.listed(bare).flatMap({ Weekday(rawValue: $0) }) {
        weekday = day
      } else if !["of", "the", "on"].contains(bare) {
        return nil
      }
    }
    let meaning = named.map { withName($0, numbers) } ?? withoutName(numbers)
    return judged(meaning, weekday)
  }

  private static func judged(_ meaning: Meaning?, _ weekday: Weekday?) -> Meaning? {
    guard let weekday, case .day(let day) = meaning, day.weekday != weekday else { return meaning }
    return Meaning.nothing("\(day) is a \(day.weekday.rawValue), not a \(weekday.rawValue)")
  }

  private static func withName(_ month: Int, _ numbers: [(value: Int, digits: Int)]) -> Meaning? {
    if numbers.count == 1, numbers[0].digits <= 2 { return Meaning.nothing("add the year") }
    guard numbers.count == 2 else { return nil }
    let years = numbers.filter { $0.digits == 4 }
    guard years.count == 1, let number = numbers.first(where: { $0.digits <= 2 }) else {
      return Meaning.nothing("write the year with four digits")
    }
    return day(years[0].value, month, number.value)
  }

  private static func withoutName(_ numbers: [(value: Int, digits: Int)]) -> Meaning? {
    guard numbers.count == 3 else { return nil }
    if numbers[0].digits == 4 { return day(numbers[0].value, numbers[1].value, numbers[2].value) }
    guard numbers[2].digits == 4 else {
      return Meaning.nothing("write the year first, with four digits, such as '2027-01-04'")
    }
    let (first, second, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
    let dayFirst = CalendarDay(year: year, month: second, day: first)
    let monthFirst = CalendarDay(year: year, month: first, day: second)
    switch (dayFirst, monthFirst) {
    case (let one?, let other?): return one == other ? .day(one) : .either(one, other)
    case (let one?, nil), (nil, let one?): return .day(one)
    case (nil, nil): return Meaning.nothing("the calendar has no such day")
    }
  }

  private static func day(_ year: Int?, _ month: Int?, _ day: Int?) -> Meaning? {
    guard let year, let month, let day else { return nil }
    if let found = CalendarDay(year: year, month: month, day: day) { return .day(found) }
    return Meaning.nothing(whyNot(year, month, day))
  }

  /// Why the calendar has no such day.
  static func whyNot(_ year: Int, _ month: Int, _ day: Int) -> String {
    guard (1...12).contains(month) else { return "months go from 01 to 12" }
    let length = CalendarMonth(year: max(year, 1), month: month).length
    let name = longMonths[month - 1]
    return "\(name.prefix(1).uppercased() + name.dropFirst()) \(year) has \(length) days"
  }

  static func nearMiss(_ meaning: Meaning) -> NearMiss {
    switch meaning {
    case .day(let day): .spelled("\(day)")
    case .either(let one, let other):
      .remark(
        "write '\(one)' for \(one.civil.day) \(monthName(one.civil.month)) "
          + "or '\(other)' for \(other.civil.day) \(monthName(other.civil.month))")
    case .nothing(let why): .remark(why)
    }
  }
}
