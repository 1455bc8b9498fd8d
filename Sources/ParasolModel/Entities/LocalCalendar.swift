import ParasolSyntax

/// Days on which people work, and days on which they do not meet.
package struct LocalCalendar: Record {
  package static let subject = "calendar"
  package let workingDays: Located<WeekdaySet>?
  package let closed: Located<List<DaySpan>>?
  package let onClosed: Located<ClosedDayRule>?

  package init?(_ fields: inout FieldReader) {
    workingDays = fields.optional(
      "working_days", "days of the week on which somebody is out at the hotspots")
    closed = fields.optional("closed", "days on which no meeting takes place, such as holidays")
    onClosed = fields.optional("on_closed", "what becomes of a meeting on such a day")
  }

  /// Days without those that are closed, which are left out, or moved to the nearest open day.
  package func open(_ days: [CalendarDay]) -> [CalendarDay] {
    guard let spans = closed?.value.values, !spans.isEmpty else { return days }
    func isClosed(_ day: CalendarDay) -> Bool { spans.contains { $0.contains(day) } }
    let step: Int? =
      switch onClosed?.value {
      case .move_before: -1
      case .move_after: 1
      case .skip, nil: nil
      }
    var open: Set<CalendarDay> = []
    for day in days {
      var moved = day
      if let step { while isClosed(moved) { moved = moved + step } }
      if !isClosed(moved) { open.insert(moved) }
    }
    return open.sorted()
  }
}

extension Programme {
  /// The days of the plan on which something that recurs takes place at a site, or in the programme
  /// when `site` is nil. Exceptions fall out; the calendar that holds there closes further days.
  package func days(
    of recurrence: Recurrence, at site: Site?, except: [DaySpan] = []
  ) -> [CalendarDay] {
    guard let plan else { return [] }
    let days = recurrence.days(in: plan.days, origin: plan.from.value).filter { day in
      !except.contains { $0.contains(day) }
    }
    let calendar = site.map(\.calendar) ?? header.shared.calendar?.value
    return (calendar?.open(days) ?? days).filter(plan.days.contains)
  }
}
