import ParasolModel

/// Gathers dated contacts into one microplan for each worker and calendar month.
struct MicroplanBuilder {
  let context: SiteContext
  let slices: [PlannedSlice]
  let people: [PlannedPerson]
  let rota: [Attendance]

  func months() -> [WorkerMonth] {
    context.problem.workers.flatMap { worker in
      let sessions = rota.filter { $0.worker == worker.id }
      let people = self.people.filter { $0.worker == worker.id }
      let cohort = slices.filter { $0.worker == worker.id }.reduce(0) { $0 + $1.people }
      return context.problem.months.map { month in
        WorkerMonth(
          worker: worker.id, month: month,
          sessions: sessions.filter { $0.day.month == month }.map { planned($0, people) },
          services: services(cohort: cohort, in: month))
      }
    }
  }

  private func planned(_ attendance: Attendance, _ people: [PlannedPerson]) -> PlannedSession {
    let colleagues = rota.filter {
      $0.hotspot == attendance.hotspot && $0.day == attendance.day
        && $0.hours == attendance.hours && $0.worker != attendance.worker
    }.map(\.worker)
    let contacts = contacts(at: attendance, people)
    return PlannedSession(
      hotspot: attendance.hotspot, day: attendance.day, hours: attendance.hours,
      colleagues: colleagues, isCompanion: attendance.isCompanion, contacts: contacts,
      condoms: contacts.reduce(0) { $0 + $1.condoms },
      lubricant: contacts.reduce(0) { $0 + $1.lubricant })
  }

  private func contacts(
    at attendance: Attendance, _ people: [PlannedPerson]
  ) -> [PlannedContacts] {
    var met: [(person: PlannedPerson, contact: PlannedContact)] = []
    for person in people where person.hotspot == attendance.hotspot {
      for contact in person.contacts
      where contact.day == attendance.day && contact.hours == attendance.hours {
        met.append((person, contact))
      }
    }
    var groups: [GroupID] = []
    for entry in met where !groups.contains(entry.person.group) {
      groups.append(entry.person.group)
    }
    return groups.sorted().flatMap { group in
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
  private func services(cohort: Int, in month: CalendarMonth) -> [ServiceDue] {
    context.problem.services.map { service in
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
