extension Recurrence {
  /// The days inside a span on which it happens, in order. Weeks are counted from `origin`, the
  /// plan's first Monday, unless the recurrence names its own start.
  package func days(in span: ClosedRange<CalendarDay>, origin: CalendarDay) -> [CalendarDay] {
    switch pattern {
    case .once(let day): span.contains(day) ? [day] : []
    case .yearly(let month, let day): yearly(month, day, span)
    case .weeks(let every, let weekdays, let from):
      weekly(every, weekdays, from ?? origin, isBounded: from != nil, span)
    case .monthlyDay(let every, let day, let from):
      monthly(every, from, origin, span) { $0.first + (min(day, $0.length) - 1) }
    case .monthlyWeekday(let every, let ordinal, let weekday, let from):
      monthly(every, from, origin, span) { month in
        Recurrence.day(ordinal, weekday, of: month)
      }
    }
  }

  private func yearly(
    _ month: Int, _ day: Int, _ span: ClosedRange<CalendarDay>
  ) -> [CalendarDay] {
    (span.lowerBound.civil.year...span.upperBound.civil.year).compactMap { year in
      let length = CalendarMonth(year: year, month: month).length
      return CalendarDay(year: year, month: month, day: min(day, length))
    }
    .filter(span.contains)
  }

  private func weekly(
    _ every: Int, _ weekdays: [Weekday], _ start: CalendarDay, isBounded: Bool,
    _ span: ClosedRange<CalendarDay>
  ) -> [CalendarDay] {
    let monday = start + -start.weekday.index
    var days: [CalendarDay] = []
    var week = span.lowerBound + -span.lowerBound.weekday.index
    while week <= span.upperBound {
      if ((week - monday) / 7).floorMod(every) == 0 {
        for weekday in weekdays {
          let day = week + weekday.index
          if span.contains(day), !isBounded || day >= start { days.append(day) }
        }
      }
      week = week + 7
    }
    return days
  }

  private func monthly(
    _ every: Int, _ from: CalendarDay?, _ origin: CalendarDay,
    _ span: ClosedRange<CalendarDay>, _ day: (CalendarMonth) -> CalendarDay
  ) -> [CalendarDay] {
    let first = (from ?? origin).month
    var days: [CalendarDay] = []
    var month = span.lowerBound.month
    while month.first <= span.upperBound {
      let distance = (month.year - first.year) * 12 + month.month - first.month
      let found = day(month)
      if distance.floorMod(every) == 0, span.contains(found), found >= from ?? found {
        days.append(found)
      }
      month = month.advanced(by: 1)
    }
    return days
  }

  private static func day(
    _ ordinal: Ordinal, _ weekday: Weekday, of month: CalendarMonth
  ) -> CalendarDay {
    if ordinal == .last {
      return month.last + -(month.last.weekday.index - weekday.index).floorMod(7)
    }
    let week = Ordinal.allCases.firstIndex(of: ordinal) ?? 0
    let first = month.first + (weekday.index - month.first.weekday.index).floorMod(7)
    return first + week * 7
  }
}
