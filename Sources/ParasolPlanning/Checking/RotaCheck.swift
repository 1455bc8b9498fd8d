import ParasolModel

/// The rules of the rota, checked on absolute minutes, worker by worker and team by team.
struct RotaCheck {
  let problem: SiteProblem
  let solution: SiteSolution

  /// One stretch of work: a session, or a meeting.
  struct Stretch {
    let day: Int
    let start: Int
    let end: Int
    let point: PlanPoint
    let isMeeting: Bool

    var from: Int { day * 1440 + start }
    var to: Int { day * 1440 + end }
  }

  func check() -> [BrokenRule] {
    solution.rota.flatMap(attendance) + teams() + problem.workers.flatMap(calendar) + shortfall()
  }

  private func attendance(_ attendance: Attendance) -> [BrokenRule] {
    let name = "'\(attendance.worker)' at '\(attendance.hotspot)' \(attendance.day)"
    guard let worker = problem.workers.first(where: { $0.id == attendance.worker }),
      let hotspot = problem.hotspots.first(where: { $0.id == attendance.hotspot }),
      attendance.day >= problem.start, attendance.day <= problem.end
    else { return [BrokenRule(rule: "attendance", detail: "\(name) is outside the plan")] }
    var broken: [String] = []
    if !isCandidate(attendance, hotspot) { broken.append("window") }
    if !isCovered(attendance, by: worker.available) { broken.append("availability") }
    if worker.leave.contains(attendance.day) { broken.append("leave") }
    if let first = worker.startsOn, attendance.day < first { broken.append("start") }
    let isOwn = solution.slices.contains {
      $0.worker == worker.id && $0.hotspot == hotspot.id && $0.people > 0
    }
    if isOwn == attendance.isCompanion { broken.append("companion-mark") }
    if !isOwn || !problem.keepsRoster, !hotspot.languages.isEmpty,
      !hotspot.languages.contains(where: { worker.languages.contains($0) })
    {
      broken.append("language")
    }
    if !isOwn,
      problem.travel.minutes(from: worker.start, to: hotspot.point)
        > problem.rules.companionTravelMax
    {
      broken.append("companion-distance")
    }
    return broken.map { BrokenRule(rule: $0, detail: name) }
  }

  /// Whether a window of that weekday, joined with those it touches, has this session as a part.
  private func isCandidate(_ attendance: Attendance, _ hotspot: ProblemHotspot) -> Bool {
    let length = problem.rules.sessionMinutes
    guard attendance.hours.minutes == length else { return false }
    let windows = hotspot.windows.filter { $0.weekday == attendance.day.weekday }.map(\.hours)
    let isInside = (attendance.hours.start..<attendance.hours.end).allSatisfy { minute in
      windows.contains { $0.start <= minute && minute < $0.end }
    }
    let isOnGrid = windows.contains {
      $0.start <= attendance.hours.start
        && (attendance.hours.start - $0.start).isMultiple(of: length)
    }
    return isInside && isOnGrid
  }

  private func isCovered(_ attendance: Attendance, by windows: [DayWindow]) -> Bool {
    let week = 7 * 1440
    let base = attendance.day.weekday.index * 1440
    return (attendance.hours.start..<attendance.hours.end).allSatisfy { minute in
      windows.contains { window in
        let offset = (base + minute - window.weekday.index * 1440 - window.hours.start)
          .floorMod(week)
        return offset < window.hours.minutes
      }
    }
  }

  /// What makes two attendances one team.
  private struct TeamKey: Hashable {
    let hotspot: HotspotID
    let day: CalendarDay
    let hours: TimeRange
  }

  private func teams() -> [BrokenRule] {
    var byTeam: [TeamKey: [Attendance]] = [:]
    var order: [TeamKey] = []
    for attendance in solution.rota {
      let key = TeamKey(
        hotspot: attendance.hotspot, day: attendance.day, hours: attendance.hours)
      if byTeam[key] == nil { order.append(key) }
      byTeam[key, default: []].append(attendance)
    }
    return order.flatMap { team($0, byTeam[$0] ?? []) }
  }

  private func team(_ key: TeamKey, _ team: [Attendance]) -> [BrokenRule] {
    let name = "'\(key.hotspot)' \(key.day) \(key.hours)"
    let pairFrom = problem.hotspots.first { $0.id == key.hotspot }?.pairFrom
    let needsPair =
      pairFrom.map { key.hours.end > $0 || key.hours.start < problem.rules.nightUntil } ?? false
    var broken: [String] = []
    if Set(team.map(\.worker)).count != team.count { broken.append("twice") }
    if team.count > problem.rules.maxTeam { broken.append("team-size") }
    if needsPair, team.count < 2 { broken.append("pair") }
    if !needsPair, team.contains(where: \.isCompanion) { broken.append("companion-unneeded") }
    if team.allSatisfy(\.isCompanion) { broken.append("companion-alone") }
    return broken.map { BrokenRule(rule: $0, detail: name) }
  }

  private func calendar(_ worker: ProblemWorker) -> [BrokenRule] {
    let sessions = solution.rota.filter { $0.worker == worker.id }.map { attendance in
      Stretch(
        day: attendance.day - problem.start, start: attendance.hours.start,
        end: attendance.hours.end,
        point: problem.hotspots.first { $0.id == attendance.hotspot }?.point
          ?? PlanPoint(x: 0, y: 0), isMeeting: false)
    }
    let meetings = problem.meetings.filter { meeting in
      (meeting.participants.map { $0.contains(worker.id) } ?? true)
        && meeting.day >= problem.start && meeting.day <= problem.end
        && !worker.leave.contains(meeting.day)
        && (worker.startsOn.map { $0 <= meeting.day } ?? true)
    }.map {
      Stretch(
        day: $0.day - problem.start, start: $0.hours.start, end: $0.hours.end, point: $0.point,
        isMeeting: true)
    }
    return clashes(worker, sessions, meetings) + days(worker, sessions)
      + weeks(worker, sessions, meetings)
  }

  private func clashes(
    _ worker: ProblemWorker, _ sessions: [Stretch], _ meetings: [Stretch]
  ) -> [BrokenRule] {
    let all = (sessions + meetings).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    var broken: [BrokenRule] = []
    for (index, later) in all.enumerated() {
      for earlier in all[..<index].reversed() {
        guard later.from - earlier.from < 4 * 1440 else { break }
        if earlier.isMeeting && later.isMeeting { continue }
        let isSameDay = earlier.day == later.day
        let gap =
          isSameDay
          ? problem.travel.minutes(from: earlier.point, to: later.point)
          : problem.rules.restMinutes
        if later.from < earlier.to + gap {
          let day = problem.start + later.day
          broken.append(
            BrokenRule(
              rule: isSameDay ? "two-places" : "rest", detail: "'\(worker.id)' \(day)"))
        }
      }
    }
    return broken
  }

  private func days(_ worker: ProblemWorker, _ sessions: [Stretch]) -> [BrokenRule] {
    Set(sessions.map(\.day)).sorted().flatMap { day -> [BrokenRule] in
      let today = sessions.filter { $0.day == day }
      let name = "'\(worker.id)' \(problem.start + day)"
      var broken: [BrokenRule] = []
      if today.count > problem.rules.maxSessionsPerDay {
        broken.append(BrokenRule(rule: "sessions-a-day", detail: name))
      }
      if let first = today.map(\.start).min(), let last = today.map(\.end).max(),
        last - first > problem.rules.maxSpanMinutes
      {
        broken.append(BrokenRule(rule: "span", detail: name))
      }
      return broken
    }
  }

  private func weeks(
    _ worker: ProblemWorker, _ sessions: [Stretch], _ meetings: [Stretch]
  ) -> [BrokenRule] {
    (0..<problem.weeks).flatMap { week -> [BrokenRule] in
      let worked = sessions.filter { $0.day / 7 == week }
      guard !worked.isEmpty else { return [] }
      let name = "'\(worker.id)' week \(week + 1)"
      let rules = problem.rules
      let minutes = (worked + meetings.filter { $0.day / 7 == week })
        .reduce(0) { $0 + $1.end - $1.start }
      let late = worked.count { $0.end > rules.lateAfter || $0.start < rules.nightUntil }
      var broken: [BrokenRule] = []
      if minutes > worker.minutesPerWeek {
        broken.append(BrokenRule(rule: "contract", detail: "\(name): \(minutes) minutes"))
      }
      if late > rules.maxLatePerWeek { broken.append(BrokenRule(rule: "late", detail: name)) }
      if Set(worked.map(\.day)).count > worker.maxShiftsPerWeek {
        broken.append(BrokenRule(rule: "shifts", detail: name))
      }
      return broken
    }
  }

  /// What is told as missing must be what is missing.
  private func shortfall() -> [BrokenRule] {
    var broken: [BrokenRule] = []
    for slice in solution.slices {
      for cycle in 0..<problem.cycles {
        let days = problem.days(ofCycle: cycle)
        let held = solution.rota.count {
          $0.worker == slice.worker && $0.hotspot == slice.hotspot
            && days.contains($0.day - problem.start)
        }
        let told = solution.missingSessions.filter {
          $0.worker == slice.worker && $0.hotspot == slice.hotspot && $0.cycle == cycle
        }.reduce(0) { $0 + $1.sessions }
        if max(0, needed(slice, cycle) - held) != told {
          broken.append(
            BrokenRule(
              rule: "shortfall",
              detail: "'\(slice.worker)' at '\(slice.hotspot)' cycle \(cycle + 1)"))
        }
      }
    }
    return broken
  }

  private func needed(_ slice: PlannedSlice, _ cycle: Int) -> Int {
    let weeks = min(problem.rules.cycleWeeks, problem.weeks - cycle * problem.rules.cycleWeeks)
    var (contacts, highest) = (0, 0)
    for tier in ContactTier.allCases where slice.tiers[tier] > 0 {
      contacts += problem.rules.frequency[tier] * slice.tiers[tier] * weeks
      highest = max(highest, problem.rules.frequency[tier] * weeks / problem.rules.cycleWeeks)
    }
    let proRata = contacts.ceilDiv(problem.rules.cycleWeeks)
    return max(proRata.ceilDiv(problem.rules.contactsPerSession), highest)
  }
}
