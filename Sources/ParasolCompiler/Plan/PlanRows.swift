import ParasolModel

/// The figures of a site's plan as words: one row each, in the same order for every site, so that two
/// plans can be laid side by side.
struct PlanRows {
  struct Row {
    let name: String
    let value: String
  }

  let rows: [Row]

  init(_ figures: PlanFigures) {
    let late = TimeOfDay(minutes: figures.lateAfter)
    rows = [
      Row(name: "people", value: PlanRows.people(figures)),
      Row(name: "workers", value: PlanRows.workers(figures)),
      Row(name: "sessions", value: PlanRows.sessions(figures)),
      Row(
        name: "nights",
        value: PlanRows.spread(figures.nightCount, figures, figures.nights, "end after \(late)")),
      Row(
        name: "weekend shifts",
        value: PlanRows.spread(figures.weekendCount, figures, figures.weekendShifts, nil)),
      Row(name: "hours paid", value: PlanRows.paidHours(figures)),
      Row(name: "pay", value: PlanRows.pay(figures)),
      Row(name: "condoms", value: PlanRows.condoms(figures)),
      Row(name: "gaps", value: PlanRows.gaps(figures)),
    ]
  }

  /// `8.5`
  static func hours(_ minutes: Fraction) -> String { (minutes / 60).decimal(places: 1) }

  private static func people(_ figures: PlanFigures) -> String {
    if figures.covered == figures.people { return "\(figures.people), all with a worker" }
    return "\(figures.people), \(figures.covered) with a worker"
  }

  private static func workers(_ figures: PlanFigures) -> String {
    guard let range = figures.loadRange else { return "none" }
    guard range.low < range.high else {
      return
        "\(figures.loads.count), with \(range.low) people\(figures.loads.count == 1 ? "" : " each")"
    }
    return "\(figures.loads.count), with \(range.low) to \(range.high) people each"
  }

  private static func sessions(_ figures: PlanFigures) -> String {
    let week = Fraction(figures.sessions, over: figures.weeks).decimal(places: 1)
    return "\(figures.sessions), \(week) a week; at \(figures.pairs) two or more are there"
  }

  /// A sum, and how evenly it falls on the workers.
  private static func spread(
    _ sum: Int, _ figures: PlanFigures, _ counts: [WorkerID: Int], _ words: String?
  ) -> String {
    let each = figures.loads.map { counts[$0.worker] ?? 0 }
    let what = words.map { " that \($0)" } ?? ""
    guard sum > 0, let low = each.min(), let high = each.max(), each.count > 1 else {
      return "\(sum)\(what)"
    }
    return "\(sum)\(what), \(low == high ? "\(low)" : "\(low) to \(high)") a worker"
  }

  private static func paidHours(_ figures: PlanFigures) -> String {
    func week(_ minutes: [WorkerID: Int]) -> String {
      hours(Fraction(minutes.values.reduce(0, +), over: figures.weeks))
    }
    let all = hours(Fraction(figures.paidMinutes, over: figures.weeks))
    let text =
      "\(all) a week: \(week(figures.sessionMinutes)) at hotspots, "
      + "\(week(figures.meetingMinutes)) in meetings"
    guard figures.contractMinutes.count == figures.loads.count, !figures.loads.isEmpty else {
      return text
    }
    let contract = figures.contractMinutes.values.reduce(0, +)
    return text + "; the posts have \(hours(Fraction(contract)))"
  }

  private static func pay(_ figures: PlanFigures) -> String {
    let sums = figures.pay.map { "\($0.amount.decimal(places: 2)) \($0.currency) a month" }
    let missing =
      figures.withoutPay == 0
      ? nil : "\(NumberExplanation.count(figures.withoutPay, "post")) without pay stated"
    let parts = sums + [missing].compactMap { $0 }
    return parts.isEmpty ? "nobody is paid" : parts.joined(separator: ", ")
  }

  private static func condoms(_ figures: PlanFigures) -> String {
    let months = figures.fullMonths
    guard let low = months.map(\.pieces).min(), let high = months.map(\.pieces).max() else {
      return "none"
    }
    return low == high ? "\(low) a month" : "\(low) to \(high) a month"
  }

  private static func gaps(_ figures: PlanFigures) -> String {
    let gaps = figures.gaps
    guard !gaps.isEmpty else { return "none" }
    let proved = gaps.count { $0.certainty == .proved }
    if proved == gaps.count { return "\(gaps.count), each of them proved" }
    if proved == 0 { return "\(gaps.count), none of them proved: a better plan may exist" }
    return "\(gaps.count), \(proved) of them proved"
  }
}
