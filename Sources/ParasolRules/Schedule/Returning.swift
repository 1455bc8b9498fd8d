import ParasolModel
import ParasolSyntax

/// Something that should happen again within a period that may be longer than the plan: what took
/// place within that period before the plan counts, and so does what is fixed after its end.
struct Returning {
  let plan: PlanPeriod
  let period: Duration

  private var first: CalendarDay { plan.days.lowerBound }

  /// The day by which it is due when it took place on `day`. Months are compared with months: what
  /// is quarterly may be on the first Monday of each third month.
  private func due(after day: CalendarDay) -> CalendarDay {
    let due = period.after(day)
    return period.months == nil ? due : due.month.last
  }

  /// The days to look at.
  private var horizon: ClosedRange<CalendarDay> {
    let back =
      period.months.map { first.adding(months: -$0).month.first }
      ?? first + -((period.minutes ?? 0) / 1440)
    return back...max(plan.days.upperBound, due(after: first))
  }

  /// The days on which an event takes place, at a site or in the programme.
  func days(of event: Event, at site: Site?, in programme: Programme) -> [CalendarDay] {
    guard let when = event.when?.value else { return [] }
    let except = event.except?.value.values ?? []
    let days = when.days(in: horizon, origin: first).filter { day in
      !except.contains { $0.contains(day) }
    }
    let calendar = site.map(\.calendar) ?? programme.header.shared.calendar?.value
    return calendar?.open(days) ?? days
  }

  /// The days of a training.
  func days(of training: Training) -> [CalendarDay] {
    (training.dates?.value.values ?? []).map(\.first).filter(horizon.contains)
  }

  /// The day by which it should have happened again and does not; nil when it comes in time.
  func missed(by days: [CalendarDay]) -> CalendarDay? {
    let days = days.sorted()
    guard !days.isEmpty else { return due(after: first) }
    var from = days.last { $0 < first } ?? first
    for day in days where day >= first {
      if day > due(after: from) { break }
      from = day
    }
    let next = due(after: from)
    return next > plan.days.upperBound ? nil : next
  }
}
