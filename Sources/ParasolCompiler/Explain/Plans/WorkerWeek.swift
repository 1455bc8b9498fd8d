import ParasolModel
import ParasolPlanning
import ParasolSyntax

/// What a worker does in one week of the plan, and what bounds it.
struct WorkerWeek {
  private let explanation: PlanExplanation
  private let worker: WorkerID
  private let week: Int

  init(_ explanation: PlanExplanation, _ worker: WorkerID, _ week: Int) {
    self.explanation = explanation
    self.worker = worker
    self.week = week
  }

  private var plan: SitePlan { explanation.plan }
  private var insight: SiteInsight { explanation.insight }
  private var rules: PlanningRules { explanation.problem.rules }
  private var monday: CalendarDay { plan.start + week * 7 }
  private var days: ClosedRange<CalendarDay> { monday...min(monday + 6, plan.end) }

  private var sessions: [Attendance] {
    plan.rota.filter { $0.worker == worker && days.contains($0.day) }
  }

  private var meetings: [CalendarEntry] {
    plan.calendar.filter {
      $0.workers.contains(worker) && days.contains($0.day) && !isAway($0.day)
    }
  }

  private func isAway(_ day: CalendarDay) -> Bool {
    guard let person = insight.worker(worker) else { return false }
    return person.leave.contains(day) || day < person.startsOn ?? day
  }

  var text: String {
    let own = sessions
    let minutes = own.reduce(0) { $0 + $1.hours.minutes }
    let meeting = insight.meetingMinutes(worker, week: week)
    var text = "  week \(week + 1), \(days.lowerBound) to \(days.upperBound): "
    text += "\(PlanExplanation.count(own.count, "session")), \(PlanExplanation.hours(minutes)); "
    text += "with meetings \(PlanExplanation.hours(minutes + meeting))\n\n"
    return text + agenda + "\nWhat bounds it:\n" + bounds(minutes + meeting)
      + "\nWhat is needed:\n" + needs
  }

  // MARK: Day by day

  private var agenda: String {
    var lines: [(day: CalendarDay, start: Int, text: String)] = []
    for session in sessions {
      lines.append((session.day, session.hours.start, "\(session.hours)  \(words(session))"))
    }
    for entry in meetings {
      let hours = entry.hours.map { "\($0)" } ?? "all day    "
      lines.append(
        (entry.day, entry.hours?.start ?? -1, "\(hours)  \(words(entry))\(place(entry))"))
    }
    if let first = awayDays.first, let last = awayDays.last {
      let person = explanation.source(worker)
      lines.append(
        (
          first, -2,
          "away until \(last)" + explanation.place(person?.leave?.span ?? person?.starts?.span)
        ))
    }
    guard !lines.isEmpty else { return "  nothing\n" }
    return lines.sorted { ($0.day, $0.start) < ($1.day, $1.start) }
      .map { "  \($0.day.weekday.rawValue) \($0.day)  \($0.text)\n" }.joined()
  }

  private var awayDays: [CalendarDay] {
    (0..<7).map { monday + $0 }.filter { $0 <= plan.end && isAway($0) }
  }

  private func words(_ session: Attendance) -> String {
    let others = plan.rota.filter {
      $0.hotspot == session.hotspot && $0.day == session.day && $0.hours == session.hours
        && $0.worker != worker
    }.map(\.worker.text).joined(separator: ", ")
    if session.isCompanion { return "\(session.hotspot), to accompany \(others)" }
    return "\(session.hotspot)" + (others.isEmpty ? "" : ", with \(others)")
  }

  private func words(_ entry: CalendarEntry) -> String {
    switch entry.kind {
    case .review: "review with \(entry.id)"
    case .onCall: "on call for \(entry.id)"
    default: "\(entry.kind.rawValue) '\(entry.id)'"
    }
  }

  private func place(_ entry: CalendarEntry) -> String {
    explanation.place(
      PlanPlaces(programme: explanation.programme, site: explanation.site).span(entry))
  }

  // MARK: Limits

  private func bounds(_ used: Int) -> String {
    guard let person = insight.worker(worker) else { return "" }
    let source = explanation.source(worker)
    var text = ""
    if let hours = explanation.post(of: worker)?.hours {
      let left = person.minutesPerWeek - used
      text += "  paid hours: \(PlanExplanation.hours(used)) of "
      text += "\(PlanExplanation.hours(person.minutesPerWeek))"
      text += reached(left < rules.sessionMinutes) + explanation.place(hours.span) + "\n"
    } else {
      text += "  paid hours: not stated, so no limit\n"
    }
    let shifts = Set(sessions.map(\.day)).count
    text += limit("days with sessions", shifts, person.maxShiftsPerWeek, "days_per_week")
    let most = Dictionary(grouping: sessions, by: \.day).values.map(\.count).max() ?? 0
    text += limit("sessions on the fullest day", most, rules.maxSessionsPerDay, "sessions_per_day")
    let late = sessions.count {
      $0.hours.end > rules.lateAfter || $0.hours.start < rules.nightUntil
    }
    let hour = TimeOfDay(minutes: rules.lateAfter)
    text += limit("sessions that end after \(hour)", late, rules.maxLatePerWeek, "late_per_week")
    text += explanation.numbers.figure("planning", "rest", "rest before the next day")
    if let available = source?.available {
      let windows = available.value.values.map(\.description).joined(separator: ", ")
      text += "  available: \(windows)\(explanation.place(available.span))\n"
    } else {
      text += "  available: not stated, so never free\n"
    }
    if let avoid = source?.avoid {
      let windows = avoid.value.values.map(\.description).joined(separator: ", ")
      text += "  rather not: \(windows)\(explanation.place(avoid.span))\n"
    }
    return text
  }

  private func limit(_ words: String, _ used: Int, _ most: Int, _ figure: String) -> String {
    let parameter = explanation.programme.policy.parameter("planning", figure)
    let source =
      parameter.change.map { explanation.place($0.value.span) } ?? "  [\(parameter.citation.shown)]"
    return "  \(words): \(used) of \(most)\(reached(used >= most))\(source)\n"
  }

  private func reached(_ isReached: Bool) -> String { isReached ? ", reached" : "" }

  // MARK: Needs

  private var needs: String {
    let slices = plan.slices.filter { $0.worker == worker }
    guard !slices.isEmpty else { return "  nobody is in this worker's care\n" }
    return slices.map(need).joined()
  }

  /// Whom these people can turn to while their worker is away.
  private func meanwhile(_ slice: PlannedSlice) -> String {
    let away = awayDays
    guard !away.isEmpty else { return "" }
    let others = plan.rota.filter {
      $0.hotspot == slice.hotspot && $0.worker != worker && away.contains($0.day)
    }
    if !others.isEmpty {
      let times = others.prefix(4).map { "\($0.worker) \($0.day.weekday.rawValue) \($0.hours)" }
      return "    while \(worker) is away, others are there: \(times.joined(separator: ", "))\n"
    }
    let able = explanation.problem.workers.map(\.id).filter {
      $0 != worker && insight.obstacle($0, slice.hotspot) == nil
        && insight.room($0, slice.hotspot, week: week).held > 0
    }
    let names = able.isEmpty ? "nobody could" : able.map(\.text).joined(separator: ", ") + " could"
    return "    while \(worker) is away, nobody else is planned there; \(names) go\n"
  }

  private func need(_ slice: PlannedSlice) -> String {
    let cycle = week / rules.cycleWeeks
    let contacts = ContactTier.allCases.reduce(0) {
      $0 + slice.tiers[$1] * explanation.problem.frequency($1, inCycle: cycle)
    }
    let days = explanation.problem.days(ofCycle: cycle)
    let held = plan.rota.count {
      $0.worker == worker && $0.hotspot == slice.hotspot && !$0.isCompanion
        && days.contains($0.day - plan.start)
    }
    let now = sessions.count { $0.hotspot == slice.hotspot && !$0.isCompanion }
    let room = insight.room(worker, slice.hotspot, week: week)
    var text = "  \(slice.hotspot): \(PlanExplanation.people(slice.people)), "
    text += "\(PlanExplanation.count(contacts, "contact")) in these "
    text += "\(PlanExplanation.count(days.count / 7, "week")), at most \(rules.contactsPerSession) "
    text +=
      "a session: \(PlanExplanation.count(held, "session")) planned, \(now) of them this week\n"
    text += "    \(PlanExplanation.count(room.all, "session")) would fit the hours there this week"
    text += explanation.place(explanation.source(slice.hotspot)?.active?.span)
    text += "; \(worker) is free for \(room.free)"
    if room.held < room.free { text += ", and has a partner for \(room.held)" }
    return text + "\n" + meanwhile(slice)
  }
}
