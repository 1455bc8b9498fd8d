import ParasolModel

/// Turns the written form into a problem, and refuses what no programme could mean.
struct ProblemReader {
  let document: ProblemDocument

  func read() throws(ProblemFileError) -> SiteProblem {
    if let format = document.format, format != ProblemDocument.currentFormat {
      throw ProblemFileError(
        "'format' is '\(format)'; this program reads '\(ProblemDocument.currentFormat)'")
    }
    let start = try day(document.start, "start")
    guard start.weekday == .mon else {
      throw ProblemFileError("'start' is \(start), which is no Monday")
    }
    try demand((1...260).contains(document.weeks), "'weeks' must lie between 1 and 260")
    try demandReasonable()
    let rules = try self.rules()
    var hotspots: [ProblemHotspot] = []
    for hotspot in document.hotspots { hotspots.append(try read(hotspot)) }
    var workers: [ProblemWorker] = []
    for worker in document.workers { workers.append(try read(worker)) }
    try demandOnce(hotspots.map(\.id.text), "hotspots")
    try demandOnce(workers.map(\.id.text), "workers")
    return SiteProblem(
      site: SiteID(document.site), start: start, weeks: document.weeks, rules: rules,
      weights: document.weights?.weights ?? PlanningWeights(), travel: try travel(),
      keepsRoster: document.keepRoster ?? false, hotspots: hotspots, workers: workers,
      supervisors: (document.supervisors ?? []).map {
        ProblemSupervisor(id: SupervisorID($0.id), min: $0.min ?? 5, max: $0.max ?? 20)
      },
      meetings: try meetings(), clinics: try clinics(),
      services: document.rules?.serviceRules ?? [])
  }

  private func demand(_ isTrue: Bool, _ text: String) throws(ProblemFileError) {
    guard isTrue else { throw ProblemFileError(text) }
  }

  private func demandOnce(_ ids: [String], _ section: String) throws(ProblemFileError) {
    let sorted = ids.sorted()
    for (first, second) in zip(sorted, sorted.dropFirst()) where first == second {
      throw ProblemFileError("'\(section)' holds '\(first)' twice")
    }
  }

  private func day(_ text: String, _ name: String) throws(ProblemFileError) -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ProblemFileError("'\(name)' must be a date such as 2027-01-04; this is '\(text)'")
    }
    return day
  }

  private func rules() throws(ProblemFileError) -> PlanningRules {
    let rules =
      document.rules?.rules(cycleWeeks: document.cycleWeeks)
      ?? RulesDocument(PlanningRules()).rules(cycleWeeks: document.cycleWeeks)
    try demand(
      (15...720).contains(rules.sessionMinutes), "'session_min' must lie between 15 and 720")
    let positive = [
      ("contacts_per_session", rules.contactsPerSession),
      ("cycle_weeks", rules.cycleWeeks), ("load_max", rules.loadMax),
      ("condom_pack", rules.condomPack), ("lubricant_pack", rules.lubricantPack),
      ("max_team", rules.maxTeam),
    ]
    for (name, value) in positive where value < 1 {
      throw ProblemFileError("'\(name)' is \(value); it must be at least 1")
    }
    try demand((0...100).contains(rules.reservePercent), "'reserve_pct' is a share of 100")
    let counts = ContactTier.allCases.map { rules.frequency[$0] }
    try demand(counts.allSatisfy { $0 >= 0 }, "'freq' holds a number below zero")
    return rules
  }

  /// Figures so large that sums of them would not fit are refused before anything is added up.
  private func demandReasonable() throws(ProblemFileError) {
    let rules = document.rules
    let weights = document.weights ?? WeightsDocument(PlanningWeights())
    let limits = [
      rules?.loadMin, rules?.loadMax, rules?.minChunk, rules?.maxHotspotsPerWorker,
      rules?.sessionMinutes, rules?.contactsPerSession, rules?.maxSessionsPerDay,
      rules?.maxSpanMinutes, rules?.restMinutes, rules?.lateAfter, rules?.nightUntil,
      rules?.maxLatePerWeek, rules?.maxTeam, rules?.companionTravelMax, rules?.linkTravelMax,
      rules?.condomPack, rules?.lubricantPack, rules?.freq?.high, rules?.freq?.medium,
      rules?.freq?.low, document.cycleWeeks, weights.moved, weights.link, weights.linkTravel,
      weights.deviation, weights.noEscort, weights.companion, weights.extra, weights.day,
      weights.spread, weights.avoid, weights.lateSquare, weights.weekendSquare,
      document.travel?.fixedMinutes, document.travel?.metresPerMinute,
    ]
    let histories = document.workers.flatMap {
      [$0.lateHistory, $0.weekendHistory, $0.minutesWeek, $0.maxShiftsWeek]
    }
    try demand(
      (limits + histories).allSatisfy { (0...100_000).contains($0 ?? 0) },
      "a rule, a weight or a worker's figure is below zero or above 100000")
    let places =
      document.hotspots.flatMap { [$0.x, $0.y] } + document.workers.flatMap { [$0.x, $0.y] }
      + (document.meetings ?? []).flatMap { [$0.x, $0.y] }
    try demand(
      places.allSatisfy { (-10_000_000...10_000_000).contains($0 ?? 0) },
      "something lies more than 10000 km away")
    try demand(
      (rules?.services ?? [:]).allSatisfy { (-10_000...10_000).contains($0.value) },
      "a service falls due only after thousands of weeks")
    try demand(
      (rules?.servicesNotDue ?? [:]).allSatisfy { (0...Hotspot.mostPeople).contains($0.value) },
      "'services_not_due' holds a count of people that no site has")
  }

  private func travel() throws(ProblemFileError) -> TravelModel {
    let usual = TravelModel()
    let speed = document.travel?.metresPerMinute ?? usual.metresPerMinute
    try demand(speed > 0, "'metres_per_min' must be above zero")
    return TravelModel(
      fixedMinutes: max(0, document.travel?.fixedMinutes ?? usual.fixedMinutes),
      metresPerMinute: speed)
  }

  private func windows(
    _ lists: [[Int]], _ name: String
  ) throws(ProblemFileError) -> [DayWindow] {
    var windows: [DayWindow] = []
    for list in lists {
      guard list.count == 3, (0...6).contains(list[0]), (0..<1440).contains(list[1]),
        list[2] > list[1], list[2] - list[1] <= 1440
      else {
        throw ProblemFileError("\(name) has the window \(list); say [weekday, start, end]")
      }
      windows.append(
        DayWindow(
          weekday: Weekday.allCases[list[0]], hours: TimeRange(start: list[1], end: list[2])))
    }
    return windows
  }

  private func read(_ hotspot: HotspotDocument) throws(ProblemFileError) -> ProblemHotspot {
    let name = "hotspot '\(hotspot.id)'"
    var groups: [ProblemGroup] = []
    for group in hotspot.groups ?? [] {
      groups.append(
        ProblemGroup(
          id: GroupID(group.id), people: group.people,
          actsPerWeek: try acts(group.actsPerWeek, name),
          analActsPerWeek: try acts(group.analActsPerWeek, name),
          workerGender: group.workerGender))
    }
    let tiers = hotspot.people.counts
    let numbers = ContactTier.allCases.map { tiers[$0] } + groups.map(\.people)
    try demand(
      numbers.allSatisfy { (0...100_000).contains($0) },
      "\(name) counts people below zero or above 100000")
    try demand(
      groups.isEmpty || groups.reduce(0) { $0 + $1.people } == tiers.total,
      "\(name) counts other people by group than by tier")
    return ProblemHotspot(
      id: HotspotID(hotspot.id), point: PlanPoint(x: hotspot.x ?? 0, y: hotspot.y ?? 0),
      languages: hotspot.langs ?? hotspot.lang.map { [$0] } ?? [], tiers: tiers,
      groups: groups, windows: try windows(hotspot.windows, name), pairFrom: hotspot.pairFrom)
  }

  private func acts(_ text: String?, _ name: String) throws(ProblemFileError) -> Fraction? {
    guard let text else { return nil }
    guard let acts = FractionText.read(text), acts >= .zero, acts <= Fraction(10_000) else {
      throw ProblemFileError("\(name): acts are written as \"12\" or \"25/2\", not '\(text)'")
    }
    return acts
  }

  private func read(_ worker: WorkerDocument) throws(ProblemFileError) -> ProblemWorker {
    let name = "worker '\(worker.id)'"
    var leave: [CalendarDay] = []
    for text in worker.off ?? [] { leave.append(try day(text, "off")) }
    let first = try worker.starts.map { text throws(ProblemFileError) in try day(text, "starts") }
    var current: [RosterEntry] = []
    for (hotspot, people) in worker.current ?? [:] {
      try demand((0...2_000).contains(people), "\(name) serves \(people) people of '\(hotspot)'")
      let groups = (worker.currentGroups?[hotspot] ?? [:]).map {
        GroupCount(group: GroupID($0.key), people: $0.value)
      }
      current.append(
        RosterEntry(
          hotspot: HotspotID(hotspot), people: people,
          groups: groups.sorted { $0.group < $1.group }))
    }
    return ProblemWorker(
      id: WorkerID(worker.id), start: PlanPoint(x: worker.x ?? 0, y: worker.y ?? 0),
      languages: worker.langs ?? [], available: try windows(worker.avail, name),
      avoid: try windows(worker.avoid ?? [], name), leave: leave.sorted(), startsOn: first,
      minutesPerWeek: max(0, worker.minutesWeek),
      maxShiftsPerWeek: max(0, worker.maxShiftsWeek ?? 6),
      supervisor: worker.supervisor.map { SupervisorID($0) }, current: current,
      lateHistory: worker.lateHistory ?? 0, weekendHistory: worker.weekendHistory ?? 0,
      gender: worker.gender)
  }

  private func hours(_ start: Int, _ end: Int, _ id: String) throws(ProblemFileError) -> TimeRange {
    try demand(
      (0..<1440).contains(start) && end > start && end - start <= 1440,
      "'\(id)' has no hours that make sense: \(start) to \(end)")
    return TimeRange(start: start, end: end)
  }

  private func meetings() throws(ProblemFileError) -> [ProblemMeeting] {
    var meetings: [ProblemMeeting] = []
    for meeting in document.meetings ?? [] {
      let participants: [WorkerID]? =
        switch meeting.workers {
        case .all: nil
        case .some(let ids): ids.map { WorkerID($0) }
        }
      meetings.append(
        ProblemMeeting(
          id: meeting.id, kind: meeting.kind.flatMap(ProblemMeeting.Kind.init) ?? .other,
          day: try day(meeting.date, "date"),
          hours: try hours(meeting.start, meeting.end, meeting.id),
          point: PlanPoint(x: meeting.x ?? 0, y: meeting.y ?? 0), participants: participants))
    }
    return meetings
  }

  private func clinics() throws(ProblemFileError) -> [ProblemClinic] {
    var clinics: [ProblemClinic] = []
    for clinic in document.mobile ?? [] {
      clinics.append(
        ProblemClinic(
          id: clinic.id, hotspot: HotspotID(clinic.hotspot), day: try day(clinic.date, "date"),
          hours: try hours(clinic.start, clinic.end, clinic.id)))
    }
    return clinics
  }
}
