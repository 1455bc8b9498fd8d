import ParasolModel

/// A site's rota as rows for programs that calculate: one row for each person and occasion.
struct RotaTable {
  let site: TeamSite
  let plan: SitePlan
  let words: Words

  func table() -> DataTable {
    DataTable(
      name: words[.rota], columns: columns,
      rows: (sessions + meetings).sorted(by: before).map(\.values))
  }

  private var columns: [DataTable.Column] {
    [
      .init(words[.date], width: 12), .init(words[.weekday], width: 12),
      .init(words[.start], width: 8), .init(words[.endDate], width: 12),
      .init(words[.end], width: 8), .init(words[.kind], width: 16),
      .init(words[.worker], width: 10), .init(words[.place], width: 24),
      .init(words[.colleagues], width: 14), .init(words[.peopleToMeet], width: 10),
      .init(words[.condoms], width: 10), .init(words[.lubricantSachets], width: 10),
    ]
  }

  private struct Row {
    let day: CalendarDay
    let hours: TimeRange
    let worker: String
    let values: [DataTable.Value]
  }

  private func before(_ left: Row, _ right: Row) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.hours != right.hours { return left.hours < right.hours }
    return left.worker.utf8.lexicographicallyPrecedes(right.worker.utf8)
  }

  private var sessions: [Row] {
    let planned = plan.plannedSessions
    let index = RotaIndex(plan)
    return plan.rota.map { attendance in
      let session = planned[SessionKey(attendance)]
      let detail: [DataTable.Value] = [
        .text(site.printed(attendance.hotspot, in: words.asked)),
        .text(index.colleagues(of: attendance).map(\.text).joined(separator: " ")),
        session.map { .number($0.people) } ?? .empty,
        session.map { .number($0.condoms) } ?? .empty,
        session.map { .number($0.lubricant) } ?? .empty,
      ]
      return row(
        attendance.day, attendance.hours, words[.session], attendance.worker.text, detail)
    }
  }

  private var meetings: [Row] {
    plan.calendar.flatMap { entry -> [Row] in
      let place = entry.place.map { site.printedPlace($0, in: words.asked) } ?? ""
      let detail: [DataTable.Value] = [.text(place), .text(""), .empty, .empty, .empty]
      let people = site.people(of: entry)
      return (people.isEmpty ? [""] : people).map {
        row(entry.day, entry.hours, words.calendarKind(entry.kind), $0, detail)
      }
    }
  }

  private func row(
    _ day: CalendarDay, _ hours: TimeRange?, _ kind: String, _ worker: String,
    _ detail: [DataTable.Value]
  ) -> Row {
    let printed = hours.map { PrintedHours(day, $0) }
    let start = printed?.start ?? day
    let values: [DataTable.Value] = [
      .date(start), .text(words.weekday(start.weekday)),
      printed.map { .text($0.startTime) } ?? .empty, .date(printed?.end ?? day),
      printed.map { .text($0.endTime) } ?? .empty, .text(kind), .text(worker),
    ]
    return Row(
      day: day, hours: hours ?? TimeRange(start: -1, end: -1), worker: worker,
      values: values + detail)
  }
}

/// What makes a session of a microplan the same as one of the rota.
struct SessionKey: Hashable {
  let worker: WorkerID
  let hotspot: HotspotID
  let day: CalendarDay
  let hours: TimeRange

  init(_ attendance: Attendance) {
    (worker, hotspot, day, hours) = (
      attendance.worker, attendance.hotspot, attendance.day, attendance.hours
    )
  }

  init(_ session: PlannedSession, of worker: WorkerID) {
    self.worker = worker
    (hotspot, day, hours) = (session.hotspot, session.day, session.hours)
  }
}

extension SitePlan {
  /// The sessions of all microplans, for finding one by where and when.
  var plannedSessions: [SessionKey: PlannedSession] {
    var found: [SessionKey: PlannedSession] = [:]
    for month in microplans {
      for session in month.sessions { found[SessionKey(session, of: month.worker)] = session }
    }
    return found
  }
}
