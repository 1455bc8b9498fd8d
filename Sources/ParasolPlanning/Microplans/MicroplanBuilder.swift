import ParasolModel

/// Gathers dated contacts into one microplan for each worker and calendar month.
struct MicroplanBuilder {
  /// A dated session at a hotspot.
  private struct SessionKey: Hashable {
    let hotspot: HotspotID
    let day: CalendarDay
    let start: Int
  }

  private struct Met {
    let person: PlannedPerson
    let contact: PlannedContact
  }

  private let context: SiteContext
  private let slices: [PlannedSlice]
  private let attendances: [WorkerID: [Attendance]]
  private let teams: [SessionKey: [WorkerID]]
  private let met: [WorkerID: [SessionKey: [Met]]]

  init(
    context: SiteContext, slices: [PlannedSlice], people: [PlannedPerson], rota: [Attendance]
  ) {
    self.context = context
    self.slices = slices
    var attendances: [WorkerID: [Attendance]] = [:]
    var teams: [SessionKey: [WorkerID]] = [:]
    for attendance in rota {
      attendances[attendance.worker, default: []].append(attendance)
      teams[MicroplanBuilder.key(attendance), default: []].append(attendance.worker)
    }
    var met: [WorkerID: [SessionKey: [Met]]] = [:]
    for person in people {
      for contact in person.contacts {
        let key = SessionKey(
          hotspot: person.hotspot, day: contact.day, start: contact.hours.start)
        met[person.worker, default: [:]][key, default: []].append(
          Met(person: person, contact: contact))
      }
    }
    (self.attendances, self.teams, self.met) = (attendances, teams, met)
  }

  private static func key(_ attendance: Attendance) -> SessionKey {
    SessionKey(
      hotspot: attendance.hotspot, day: attendance.day, start: attendance.hours.start)
  }

  func months() -> [WorkerMonth] {
    let workers = context.problem.workers
    let cohorts = workers.map { worker in
      slices.filter { $0.worker == worker.id }.reduce(0) { $0 + $1.people }
    }
    let needNone = context.problem.services.map { service in
      Apportionment.split(min(service.notDue, cohorts.reduce(0, +)), by: cohorts)
    }
    return workers.indices.flatMap { index in
      let worker = workers[index]
      let sessions = attendances[worker.id] ?? []
      let inNeed = needNone.map { max(0, cohorts[index] - $0[index]) }
      return context.problem.months.map { month in
        WorkerMonth(
          worker: worker.id, month: month,
          sessions: sessions.filter { $0.day.month == month }.map(planned),
          services: services(inNeed, in: month))
      }
    }
  }

  private func planned(_ attendance: Attendance) -> PlannedSession {
    let key = MicroplanBuilder.key(attendance)
    let contacts = contacts(met[attendance.worker]?[key] ?? [])
    return PlannedSession(
      hotspot: attendance.hotspot, day: attendance.day, hours: attendance.hours,
      colleagues: (teams[key] ?? []).filter { $0 != attendance.worker },
      isCompanion: attendance.isCompanion, contacts: contacts,
      condoms: contacts.reduce(0) { $0 + $1.condoms },
      lubricant: contacts.reduce(0) { $0 + $1.lubricant })
  }

  private func contacts(_ met: [Met]) -> [PlannedContacts] {
    Set(met.map(\.person.group)).sorted().flatMap { group in
      ContactTier.allCases.compactMap { tier in
        let those = met.filter { $0.person.group == group && $0.person.tier == tier }
        guard !those.isEmpty else { return nil }
        return PlannedContacts(
          group: group, tier: tier, people: those.count,
          condoms: those.reduce(0) { $0 + $1.contact.condoms },
          lubricant: those.reduce(0) { $0 + $1.contact.lubricant })
      }
    }
  }

  /// By cumulative rounding from the start of the plan, so that months add up to the whole.
  ///
  /// - Parameter inNeed: people of the worker who may fall due, by service.
  private func services(_ inNeed: [Int], in month: CalendarMonth) -> [ServiceDue] {
    zip(context.problem.services, inNeed).map { service, cohort in
      let before = due(service, cohort: cohort, until: month.first)
      let after = due(service, cohort: cohort, until: month.last + 1)
      return ServiceDue(service: service.name, people: after - before)
    }
  }

  private func due(_ service: ServiceRule, cohort: Int, until day: CalendarDay) -> Int {
    let problem = context.problem
    let last = min(max(day, problem.start), problem.end + 1)
    switch service.every {
    case .weeks(let weeks): return cohort * (last - problem.start) / (7 * weeks)
    case .months(let months):
      var elapsed = Fraction.zero
      for month in problem.months {
        let first = max(month.first, problem.start)
        let end = min(month.last + 1, last)
        if end > first { elapsed += Fraction(end - first, over: month.length) }
      }
      return (elapsed * cohort / months).floor
    }
  }
}
