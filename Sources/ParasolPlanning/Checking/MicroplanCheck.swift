import ParasolModel

/// The rules of the microplans: contacts, hand-outs, and nobody forgotten in silence.
struct MicroplanCheck {
  let problem: SiteProblem
  let solution: SiteSolution

  func check() -> [BrokenRule] {
    attendancesOnce() + solution.microplans.flatMap(sessions) + people() + totals()
      + solution.people.flatMap(person) + contactsTold()
  }

  private func attendancesOnce() -> [BrokenRule] {
    let listed = solution.microplans.flatMap { plan in
      plan.sessions.map { session in
        Attendance(
          worker: plan.worker, hotspot: session.hotspot, day: session.day, hours: session.hours,
          isCompanion: session.isCompanion)
      }
    }
    guard listed.sorted() != solution.rota else { return [] }
    return [BrokenRule(rule: "attendances", detail: "microplans and rota differ")]
  }

  private func sessions(_ plan: WorkerMonth) -> [BrokenRule] {
    plan.sessions.flatMap { session -> [BrokenRule] in
      let name = "'\(plan.worker)' at '\(session.hotspot)' \(session.day)"
      var broken: [String] = []
      if session.people > problem.rules.contactsPerSession { broken.append("contacts") }
      if session.day.month != plan.month { broken.append("month") }
      if session.isCompanion, session.people > 0 { broken.append("companion-contacts") }
      let slice = solution.slices.first {
        $0.worker == plan.worker && $0.hotspot == session.hotspot
      }
      for tier in ContactTier.allCases {
        let met = session.contacts.filter { $0.tier == tier }.reduce(0) { $0 + $1.people }
        if met > slice?.tiers[tier] ?? 0 { broken.append("contacts-of-tier") }
      }
      return broken.map { BrokenRule(rule: $0, detail: name) }
    }
  }

  private func people() -> [BrokenRule] {
    solution.slices.flatMap { slice -> [BrokenRule] in
      let own = solution.people.filter {
        $0.worker == slice.worker && $0.hotspot == slice.hotspot
      }
      let isWhole =
        ContactTier.allCases.allSatisfy { tier in
          own.count { $0.tier == tier } == slice.tiers[tier]
        }
        && slice.groups.allSatisfy { group in
          own.count { $0.group == group.group } == group.people
        }
      return isWhole
        ? [] : [BrokenRule(rule: "people", detail: "'\(slice.worker)' at '\(slice.hotspot)'")]
    }
  }

  /// Contacts of persons and those of sessions are the same contacts, hand-outs included.
  private func totals() -> [BrokenRule] {
    let contacts = solution.people.flatMap(\.contacts)
    let sessions = solution.microplans.flatMap(\.sessions)
    let isSame =
      contacts.count == sessions.reduce(0) { $0 + $1.people }
      && contacts.reduce(0) { $0 + $1.condoms } == sessions.reduce(0) { $0 + $1.condoms }
      && contacts.reduce(0) { $0 + $1.lubricant } == sessions.reduce(0) { $0 + $1.lubricant }
    return isSame ? [] : [BrokenRule(rule: "totals", detail: "persons and sessions differ")]
  }

  private func person(_ person: PlannedPerson) -> [BrokenRule] {
    let name = "person \(person.number) of '\(person.worker)' at '\(person.hotspot)'"
    let group = problem.hotspots.first { $0.id == person.hotspot }?.groups
      .first { $0.id == person.group }
    var broken: [String] = []
    for (index, contact) in person.contacts.enumerated() {
      let next = index + 1 < person.contacts.count ? person.contacts[index + 1].day : nil
      if let next, next <= contact.day { broken.append("order-of-contacts") }
      let days = next.map { $0 - contact.day } ?? interval(person.tier)
      if !isEnough(contact, for: days, group: group) { broken.append("hand-out") }
    }
    return broken.map { BrokenRule(rule: $0, detail: name) }
  }

  private func interval(_ tier: ContactTier) -> Int {
    problem.rules.cycleWeeks * 7 / max(1, problem.rules.frequency[tier])
  }

  private func isEnough(_ contact: PlannedContact, for days: Int, group: ProblemGroup?) -> Bool {
    guard let group else { return false }
    if let acts = group.actsPerWeek, Fraction(contact.condoms) < acts * days / 7 { return false }
    if let acts = group.analActsPerWeek {
      return Fraction(contact.lubricant) >= acts * days / 7
    }
    return Fraction(contact.lubricant) >= problem.rules.lubricantRatio * contact.condoms
  }

  /// Whoever has too few contacts in a cycle, or none in a full month, must be told of.
  private func contactsTold() -> [BrokenRule] {
    solution.slices.flatMap { slice -> [BrokenRule] in
      let own = solution.people.filter {
        $0.worker == slice.worker && $0.hotspot == slice.hotspot
      }
      let name = "'\(slice.worker)' at '\(slice.hotspot)'"
      return problem.fullMonths.compactMap { month in
        let forgotten = own.count { person in
          !person.contacts.contains { $0.day.month == month }
        }
        let told = told(.monthWithoutContact, slice) { $0.period == .month(month) }
        guard forgotten != told else { return nil }
        return BrokenRule(rule: "month-told", detail: "\(name) \(month): \(forgotten)")
      } + cycles(slice, own, name)
    }
  }

  private func cycles(
    _ slice: PlannedSlice, _ own: [PlannedPerson], _ name: String
  ) -> [BrokenRule] {
    (0..<problem.cycles).compactMap { cycle in
      let first = problem.start + cycle * problem.rules.cycleWeeks * 7
      let last = min(first + (problem.rules.cycleWeeks * 7 - 1), problem.end)
      let weeks = (last - first + 1) / 7
      let missing = own.reduce(0) { sum, person in
        let due = problem.rules.frequency[person.tier] * weeks / problem.rules.cycleWeeks
        let had = person.contacts.count { $0.day >= first && $0.day <= last }
        return sum + max(0, due - had)
      }
      let isShort = solution.missingSessions.contains {
        $0.worker == slice.worker && $0.hotspot == slice.hotspot && $0.cycle == cycle
      }
      let told = told(.contactsMissing, slice) { $0.period == .days(first: first, last: last) }
      guard missing != told, !isShort else { return nil }
      return BrokenRule(
        rule: "cycle-told", detail: "\(name) cycle \(cycle + 1): \(missing), told \(told)")
    }
  }

  private func told(
    _ kind: Shortfall.Kind, _ slice: PlannedSlice, _ matches: (Shortfall) -> Bool
  ) -> Int {
    solution.shortfalls.filter {
      $0.kind == kind && $0.hotspots == [slice.hotspot]
        && $0.workers.first?.worker == slice.worker && matches($0)
    }.reduce(0) { $0 + $1.missing }
  }
}
