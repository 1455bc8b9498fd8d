import ParasolModel

/// What one outreach worker does in one month, in order of time.
struct WorkerAgenda {
  enum Item {
    case session(PlannedSession)
    case meeting(CalendarEntry)
    case leave(DaySpan)
  }

  struct Dated {
    let day: CalendarDay
    let start: Int
    let item: Item
  }

  let month: CalendarMonth
  /// The days of the month that the plan covers.
  let days: ClosedRange<CalendarDay>
  let items: [Dated]

  init(_ plan: WorkerMonth, of worker: TeamWorker, in site: SitePlan) {
    month = plan.month
    let first = max(plan.month.first, site.start)
    let last = max(first, min(plan.month.last, site.end))
    days = first...last
    let sessions = plan.sessions.map {
      Dated(day: $0.day, start: $0.hours.start, item: .session($0))
    }
    let meetings = site.calendar.filter {
      first <= $0.day && $0.day <= last && $0.workers.contains(worker.id)
        && !worker.isOnLeave($0.day)
    }.map { Dated(day: $0.day, start: $0.hours?.start ?? -1, item: .meeting($0)) }
    let leave = worker.leave.filter { $0.first <= last && $0.last >= first }.map { span in
      let cut = DaySpan(first: max(first, span.first), last: min(last, span.last))
      return Dated(day: cut.first, start: -2, item: .leave(cut))
    }
    items = (sessions + meetings + leave).enumerated().sorted { left, right in
      (left.element.day, left.element.start, left.offset)
        < (right.element.day, right.element.start, right.offset)
    }.map(\.element)
  }

  var isPartOfMonth: Bool { days.lowerBound > month.first || days.upperBound < month.last }

  /// Items by week; each week is told by its Monday.
  var weeks: [(monday: CalendarDay, items: [Dated])] {
    var weeks: [(monday: CalendarDay, items: [Dated])] = []
    for item in items {
      let monday = item.day + -item.day.weekday.index
      if weeks.last?.monday == monday {
        weeks[weeks.count - 1].items.append(item)
      } else {
        weeks.append((monday, [item]))
      }
    }
    return weeks
  }

  var sessionMinutes: Int {
    items.reduce(0) { sum, dated in
      if case .session(let session) = dated.item { sum + session.hours.minutes } else { sum }
    }
  }

  var meetingMinutes: Int {
    items.reduce(0) { sum, dated in
      if case .meeting(let entry) = dated.item { sum + (entry.hours?.minutes ?? 0) } else { sum }
    }
  }
}
