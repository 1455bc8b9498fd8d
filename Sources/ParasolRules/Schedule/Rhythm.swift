import ParasolModel
import ParasolSyntax

/// Finds stretches of the plan in which something that should return does not. Periods are compared
/// in their own unit: "monthly" is met by one day in each full calendar month.
struct Rhythm {
  let plan: PlanPeriod
  let period: Duration

  /// Full calendar months inside the plan.
  static func fullMonths(of plan: PlanPeriod) -> [CalendarMonth] {
    var months: [CalendarMonth] = []
    let days = plan.days
    var month = days.lowerBound.month
    while month.first <= days.upperBound {
      if month.first >= days.lowerBound, month.last <= days.upperBound { months.append(month) }
      month = month.advanced(by: 1)
    }
    return months
  }

  /// Stretches of the plan longer than the period allows in which none of `days` lies: `2027-02`, or
  /// `2027-01-04 to 2027-01-18`.
  func stretches(without days: [CalendarDay]) -> [String] {
    if let months = period.months { return monthly(max(1, months), days) }
    return daily(max(1, (period.minutes ?? 0) / 1440), days)
  }

  private func monthly(_ length: Int, _ days: [CalendarDay]) -> [String] {
    let full = Rhythm.fullMonths(of: plan)
    let met = Set(days.map(\.month))
    guard full.count >= length else { return [] }
    var found: [String] = []
    for start in 0...(full.count - length) {
      let window = full[start..<(start + length)]
      guard let first = window.first, let last = window.last, !window.contains(where: met.contains)
      else { continue }
      found.append(length == 1 ? "\(first)" : "\(first) to \(last)")
    }
    return found
  }

  /// Longer than the period, counted from the plan's first day to the day after its last one.
  private func daily(_ length: Int, _ days: [CalendarDay]) -> [String] {
    var found: [String] = []
    var from = plan.days.lowerBound
    for day in days.sorted() + [plan.days.upperBound + 1] {
      if day - from > length { found.append("\(from) to \(day)") }
      from = day
    }
    return found
  }
}
