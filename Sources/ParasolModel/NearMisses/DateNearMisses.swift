extension CalendarDay {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if let meaning = DateText.meaning(text.lower) { return DateText.nearMiss(meaning) }
    if CalendarMonth(parsing: text.text) != nil || CalendarMonth.meant(text.lower) != nil {
      return .remark("add the day, such as '2027-01-04'")
    }
    if text.lower.contains(#/\b(?:today|tomorrow|now|next|last|this|yesterday)\b/#) {
      return .remark("write the date itself: a plan means the same on every day it is read")
    }
    return nil
  }
}

extension CalendarMonth {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if let month = meant(text.lower) { return .spelled("\(month)") }
    switch DateText.meaning(text.lower) {
    case .day(let day): return .maybe("\(day.month)")
    case .either: return .remark("write the year and the month, such as '2027-01'")
    case .nothing(let why): return .remark(why)
    case nil: break
    }
    return DateText.month(text.lower).map { _ in .remark("add the year, such as '2027-01'") }
  }

  static func meant(_ text: String) -> CalendarMonth? {
    let parts = text.split(whereSeparator: { " ,./-".contains($0) }).map(String.init)
      .filter { $0 != "of" }
    if parts.count == 1, let match = text.wholeMatch(of: #/(\d{4})(\d{2})/#) {
      return valid(Int(match.1), Int(match.2))
    }
    guard parts.count == 2 else { return nil }
    let years = parts.filter { $0.isAllDigits && $0.count == 4 }
    guard years.count == 1, let other = parts.first(where: { $0 != years[0] }) else { return nil }
    if let named = DateText.month(other) { return valid(Int(years[0]), named) }
    return other.isAllDigits && other.count <= 2 ? valid(Int(years[0]), Int(other)) : nil
  }

  private static func valid(_ year: Int?, _ month: Int?) -> CalendarMonth? {
    guard let year, let month, (1...12).contains(month), year > 0 else { return nil }
    return CalendarMonth(year: year, month: month)
  }
}

extension DaySpan {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    let lower = text.lower
    if let meaning = DateText.meaning(lower) { return DateText.nearMiss(meaning) }
    if let halves = halves(lower) { return joined(halves.0, halves.1) }
    if let shared = sharedMonth(lower) { return shared }
    if let month = CalendarMonth(parsing: lower) ?? CalendarMonth.meant(lower) {
      return .maybe("\(month.first) to \(month.last)")
    }
    return CalendarDay.nearMiss(typed)
  }

  private static func halves(_ text: String) -> (String, String)? {
    if let match = text.wholeMatch(
      of: #/(?:from |between )?(.+?) (?:to|till|until|through|thru|and|-) (.+)/#)
    {
      return (String(match.1), String(match.2))
    }
    if let match = text.wholeMatch(
      of: #/(\d{4}-\d{2}-\d{2})(?:-|/|\.\.\.?|to|…)(\d{4}-\d{2}-\d{2})/#)
    {
      return (String(match.1), String(match.2))
    }
    return nil
  }

  private static func joined(_ first: String, _ last: String) -> NearMiss? {
    guard let to = DateText.meaning(last) else { return nil }
    guard case .day(let end) = to else { return DateText.nearMiss(to) }
    // `28 Jan to 3 Feb 2027`: the year is said once.
    let written = DateText.meaning(first)
    let from: DateText.Meaning? =
      if case .day = written { written } else {
        DateText.meaning("\(first) \(end.month.year)")
          ?? (first.isAllDigits
            ? DateText.meaning("\(first) \(DateText.monthName(end.month.month)) \(end.month.year)")
            : nil)
          ?? written
      }
    guard let from else { return nil }
    guard case .day(let start) = from else { return DateText.nearMiss(from) }
    if start > end { return .remark("the last day, \(end), comes before the first") }
    return .spelled(start == end ? "\(start)" : "\(start) to \(end)")
  }

  /// `1-14 Feb 2027`, `Feb 1-14, 2027`
  private static func sharedMonth(_ text: String) -> NearMiss? {
    let dayFirst = #/(\d{1,2}) ?- ?(\d{1,2}) ([a-z.]+),? (\d{4})/#
    let monthFirst = #/([a-z.]+) (\d{1,2}) ?- ?(\d{1,2}),? (\d{4})/#
    if let match = text.wholeMatch(of: dayFirst) {
      return joined("\(match.1) \(match.3) \(match.4)", "\(match.2) \(match.3) \(match.4)")
    }
    if let match = text.wholeMatch(of: monthFirst) {
      return joined("\(match.2) \(match.1) \(match.4)", "\(match.3) \(match.1) \(match.4)")
    }
    return nil
  }
}
