import ParasolModel

/// Puts one site of a programme in the planner's terms: whole people, minutes, metres.
struct SiteProblemBuilder {
  let programme: Programme
  let site: Site
  let period: PlanPeriod
  let calendar: [CalendarEntry]

  private let mostServed = 2_000

  private var map: SiteMap { SiteMap(site: site, programme: programme) }

  func problem() -> SiteProblem {
    let travel = TravelModel(
      fixedMinutes: programme.policy.duration("planning", "travel_fixed").minutes ?? 0,
      metresPerMinute: max(1, programme.policy.number("planning", "metres_per_minute").floor))
    return SiteProblem(
      site: site.id, start: period.from.value, weeks: period.weeks.value.value,
      rules: PlanningRules(programme: programme, site: site), travel: travel,
      keepsRoster: period.assignment?.value == .keep,
      hotspots: site.content.hotspots.map(hotspot), workers: site.content.workers.map(worker),
      supervisors: site.content.supervisors.map { supervisor in
        ProblemSupervisor(
          id: SupervisorID(supervisor.id.value),
          max: programme.policy.number("overloaded-supervisor", "span_outer").floor)
      }, meetings: meetings(), clinics: clinics(), services: ServiceRule.all(programme, site))
  }

  private func hotspot(_ hotspot: Hotspot) -> ProblemHotspot {
    let rows = hotspot.people?.value.rows ?? []
    let values = rows.map { min(hotspot.planningValue(of: $0), Fraction(Hotspot.mostPeople)) }
    let total = values.reduce(.zero, +).ceiling
    let parts = Apportionment.split(total, by: values)
    let groups = zip(rows, parts).map { row, people in
      let acts = GroupActs(
        programme: programme, site: site, hotspot: hotspot, group: row.name.value)
      return ProblemGroup(
        id: GroupID(row.name.value), people: people, actsPerWeek: acts.perWeek?.value,
        analActsPerWeek: acts.analPerWeek?.value,
        workerGender: GenderAsked(site: site, programme: programme)
          .gender(of: row.name.value, at: hotspot)?.rawValue)
    }
    return ProblemHotspot(
      id: HotspotID(hotspot.id.value), point: map.point(ofArea: hotspot.area),
      languages: (hotspot.languages ?? site.header.languages)?.value.values.map(\.text) ?? [],
      tiers: tiers(total),
      groups: groups,
      windows: windows(hotspot.active?.value.values.filter(\.hasPeople).map(\.window)),
      pairFrom: pairFrom(hotspot.pairs?.value.need?.value))
  }

  /// High and medium by their shares, the rest low; by largest remainder.
  private func tiers(_ total: Int) -> TierCounts {
    guard let shares = site.contact?.tiers?.value else { return TierCounts(low: total) }
    let high = shares["high"]?.value.fraction ?? .zero
    let medium = shares["medium"]?.value.fraction ?? .zero
    let low = max(Fraction.zero, Fraction(1) - high - medium)
    let parts = Apportionment.split(total, by: [high, medium, low])
    return TierCounts(high: parts[0], medium: parts[1], low: parts[2])
  }

  private func pairFrom(_ need: PairNeed?) -> Int? {
    switch need {
    case .always: 0
    case .after(let minutes): minutes
    case .never, nil: nil
    }
  }

  private func windows(_ stated: [WeeklyWindow]?) -> [DayWindow] {
    (stated ?? []).flatMap { window in
      window.days.map { DayWindow(weekday: $0, hours: window.hours) }
    }.sorted()
  }

  private func worker(_ worker: OutreachWorker) -> ProblemWorker {
    let leave = (worker.leave?.value.values ?? []).flatMap { span in
      let first = max(span.first, period.days.lowerBound)
      let last = min(span.last, period.days.upperBound)
      return first <= last ? DaySpan(first: first, last: last).days : []
    }
    // A language that nobody has stated keeps no one from being served.
    let languages =
      (worker.languages ?? site.header.languages)?.value.values.map(\.text)
      ?? site.content.hotspots.flatMap { $0.languages?.value.values.map(\.text) ?? [] }
    return ProblemWorker(
      id: WorkerID(worker.id.value), start: map.point(ofArea: worker.startsFrom),
      languages: Set(languages).sorted(), available: windows(worker.available?.value.values),
      avoid: windows(worker.avoid?.value.values), leave: Set(leave).sorted(),
      startsOn: worker.starts?.value, minutesPerWeek: contractMinutes(worker),
      maxShiftsPerWeek: programme.policy.number("planning", "days_per_week").floor,
      supervisor: worker.supervisor.map { SupervisorID($0.value.text) },
      current: roster(worker), gender: worker.gender?.value.rawValue)
  }

  /// Where nobody has stated hours, nothing but the week itself is a limit.
  private func contractMinutes(_ worker: OutreachWorker) -> Int {
    let post = worker.post.flatMap { programme.find(\.posts, $0.value, from: site) }
    guard let hours = post?.hours?.value else { return WeekMinutes.length }
    let minutes = min(hours.amount, Fraction(10_000)) * 60
    return switch hours.period {
    case .day: (minutes * programme.policy.number("planning", "days_per_week")).floor
    case .month: (minutes / programme.policy.monthFactor.weeks).floor
    case .year: (minutes / 52).floor
    case .week, .route: minutes.floor
    }
  }

  private func roster(_ worker: OutreachWorker) -> [RosterEntry] {
    (worker.serves?.value.rows ?? []).compactMap { row in
      guard site.content.find(\.hotspots, row.name.value) != nil else { return nil }
      switch row.value.value {
      case .scalar(let count):
        return RosterEntry(
          hotspot: HotspotID(row.name.value), people: min(count.value, mostServed))
      case .collection(let table):
        let groups = table.rows.map {
          GroupCount(
            group: GroupID($0.name.value), people: min($0.value.value.value, mostServed))
        }
        return RosterEntry(
          hotspot: HotspotID(row.name.value), people: groups.reduce(0) { $0 + $1.people },
          groups: groups.sorted { $0.group < $1.group })
      }
    }
  }

  /// Clinics that come to a hotspot: outreach clinics, and clinic days at which no worker is booked
  /// already. Somebody whom people know should be there.
  private func clinics() -> [ProblemClinic] {
    calendar.compactMap { entry in
      guard entry.kind == .clinic || isClinicDay(entry), entry.workers.isEmpty,
        let hours = entry.hours, let name = entry.place?.split(separator: ".").last,
        let hotspot = site.content.find(\.hotspots, String(name))
      else { return nil }
      return ProblemClinic(
        id: "\(CalendarEntry.Kind.clinic.rawValue).\(entry.id)@\(entry.day)",
        hotspot: HotspotID(hotspot.id.value), day: entry.day, hours: hours)
    }
  }

  private func isClinicDay(_ entry: CalendarEntry) -> Bool {
    guard entry.kind == .event else { return false }
    let event = programme.find(\.events, Reference(entry.id), from: site)
    return event?.eventKind.value == .clinic_day || event?.eventKind.value == .health_services
  }

  private func meetings() -> [ProblemMeeting] {
    calendar.compactMap { entry in
      guard let hours = entry.hours, !entry.workers.isEmpty else { return nil }
      let kind: ProblemMeeting.Kind =
        switch entry.kind {
        case .review: .review
        case .committee: .committee
        case .training: .training
        case .event: .event
        case .onCall: .shift
        case .ownTime, .clinic: .other
        }
      return ProblemMeeting(
        id: "\(entry.kind.rawValue).\(entry.id)", kind: kind, day: entry.day, hours: hours,
        point: map.point(ofPlace: entry.place), participants: entry.workers)
    }
  }
}

extension Apportionment {
  /// The same for parts that are fractions of people.
  static func split(_ total: Int, by weights: [Fraction]) -> [Int] {
    let common = weights.reduce(1) { $0 * $1.denominator / commonDivisor($0, $1.denominator) }
    return split(total, by: weights.map { ($0 * common).floor })
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : commonDivisor(right, left % right)
  }
}
