import ParasolModel
import ParasolSyntax

/// The month has fewer contact slots than contacts to make.
enum NotEnoughContactSlots: Rule {
  static let id: DiagnosticID = "not-enough-contact-slots"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .schedule, summary: "The month has fewer contact slots than contacts to make.",
    why: "Some are not met that month, and it is always the same ones who wait.",
    remedy: "Give the worker more hours while people are there, or fewer people.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    guard let plan = programme.plan else { return }
    let each = DurationFigure(id, "minutes_per_contact", in: programme)
    let minutes = each.value.minutes ?? 0
    let months = Rhythm.fullMonths(of: plan)
    guard minutes > 0, !months.isEmpty else { return }
    for site in programme.sites where report.facts.roster.isGiven(site) {
      let weeks = programme.policy.monthFactor.weeks
      guard let perPerson = ContactRate(site.contact, weeksInMonth: weeks)?.perPerson else {
        continue
      }
      for worker in site.content.workers {
        guard let slots = Slots(worker, report.facts.roster.rows(of: worker)) else { continue }
        let needed = perPerson * slots.people
        let wanted = (needed * minutes).ceiling
        guard !slots.areClearlyEnough(wanted) else { continue }
        let byDay = slots.minutesByDay
        // No month is shorter than four weeks, and no day of leave costs more than the fullest one.
        let least = byDay.reduce(0, +) * 4 - slots.leaveDays * (byDay.max() ?? 0)
        if least >= wanted { continue }
        let short = months.first {
          (worker.starts?.value ?? $0.first) <= $0.first && slots.minutes(in: $0, byDay) < wanted
        }
        guard let short else { continue }
        tell(
          slots, slots.minutes(in: short, byDay), needed, short, each, minutes, site, programme,
          report)
      }
    }
  }

  private static func tell(
    _ slots: Slots, _ have: Int, _ needed: Fraction, _ month: CalendarMonth, _ each: DurationFigure,
    _ minutes: Int, _ site: Site, _ programme: Programme, _ report: RuleReport
  ) {
    let tiers = site.contact?.tiers
    let why =
      tiers == nil
      ? "each is met once a month"
      : "those in higher tiers are met weekly or fortnightly, \(programme.policy.monthFactor.weeks.decimal(places: 2)) weeks to a month"
    report(
      "outreach worker '\(slots.worker.id.value)' has time for \(have / minutes) contacts while people "
        + "are there in \(month), and \(Listing.people(slots.people)) need \(needed.ceiling)",
      at: slots.worker.available?.span ?? slots.worker.span, about: .of(slots.worker, in: site),
      notes: [
        .init("\(have) minutes at \(each.value) each; \(why)", at: slots.worker.serves?.span)
      ] + each.notes, help: "add hours to 'available', or let others serve some of these people",
      citation: each.citation)
  }
}

/// The hours of a week in which a worker can meet people.
private struct Slots {
  let worker: OutreachWorker
  let people: Int
  private let rows: [Roster.Row]
  private let available: List<WeeklyWindow>

  /// Nil where nobody is served, or where hours are not stated: other rules ask for these.
  init?(_ worker: OutreachWorker, _ rows: [Roster.Row]) {
    guard let available = worker.available, !rows.isEmpty,
      rows.allSatisfy({ $0.hotspot.active != nil })
    else { return nil }
    self.worker = worker
    self.rows = rows
    self.available = available.value
    people = rows.reduce(0) { $0 + $1.count }
  }

  /// Whether four weeks at one hotspot alone are enough, as they nearly always are.
  func areClearlyEnough(_ wanted: Int) -> Bool {
    rows.contains { row in
      (row.hotspot.active?.value.items ?? []).contains { active in
        active.value.hasPeople
          && available.items.contains { areEnough($0.value, active.value.window, wanted) }
      }
    }
  }

  /// Whether four weeks of what two windows share by their days are, midnight left aside.
  private func areEnough(_ left: WeeklyWindow, _ right: WeeklyWindow, _ wanted: Int) -> Bool {
    let minutes = min(left.hours.end, right.hours.end) - max(left.hours.start, right.hours.start)
    guard minutes > 0 else { return false }
    let days = left.days.count { right.days.contains($0) }
    return minutes * (days * 4 - leaveDays) >= wanted
  }

  /// Days of leave in the whole plan.
  var leaveDays: Int {
    (worker.leave?.value.items ?? []).reduce(0) {
      $0 + $1.value.last.number - $1.value.first.number + 1
    }
  }

  /// Minutes on each day of the week on which both the worker and people are there.
  var minutesByDay: [Int] {
    let own = WeekMinutes(windows: available.values)
    let windows = rows.flatMap { row in
      (row.hotspot.active?.value.values ?? []).filter(\.hasPeople).map(\.window)
    }
    var byDay = [Int](repeating: 0, count: 7)
    for there in WeekMinutes(windows: windows).ranges {
      for free in own.ranges where free.overlaps(there) {
        var start = max(free.lowerBound, there.lowerBound)
        let end = min(free.upperBound, there.upperBound)
        while start < end {
          let midnight = min(end, (start / 1440 + 1) * 1440)
          byDay[start / 1440] += midnight - start
          start = midnight
        }
      }
    }
    return byDay
  }

  func minutes(in month: CalendarMonth, _ byDay: [Int]) -> Int {
    let leave = worker.leave?.value.values ?? []
    var sum = 0
    for number in month.first.number...month.last.number {
      let day = CalendarDay(number: number)
      if !leave.contains(where: { $0.contains(day) }) { sum += byDay[day.weekday.index] }
    }
    return sum
  }
}
