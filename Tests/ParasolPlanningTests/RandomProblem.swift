import ParasolModel

@testable import ParasolPlanning

/// Made-up sites with everything that plans go wrong over, the same for the same seed.
struct RandomProblem {
  private var random: SplitMix64
  private let seed: Int

  init(seed: Int) {
    self.seed = seed
    random = SplitMix64(seed: UInt64(seed) &* 7919 &+ 17)
  }

  /// What a site is short of.
  enum Kind: CaseIterable {
    case any, hoursShort, pairShort, languageShort, tooManyPeople, genderAsked
  }

  static func make(seed: Int, kind: Kind = .any) -> SiteProblem {
    var maker = RandomProblem(seed: seed)
    var problem = maker.problem()
    maker.tighten(&problem, kind)
    return problem
  }

  private mutating func tighten(_ problem: inout SiteProblem, _ kind: Kind) {
    for index in problem.workers.indices {
      switch kind {
      case .hoursShort: problem.workers[index].minutesPerWeek = 240 + 60 * random.below(8)
      case .languageShort: problem.workers[index].languages = index == 0 ? ["la"] : ["lb"]
      case .genderAsked:
        problem.workers[index].gender = [nil, "female", "transgender", "male"][random.below(4)]
      case .pairShort where index > 1: problem.workers[index].available = []
      default: break
      }
    }
    for index in problem.hotspots.indices {
      switch kind {
      case .pairShort: problem.hotspots[index].pairFrom = 0
      case .languageShort: problem.hotspots[index].languages = ["la"]
      case .genderAsked:
        problem.hotspots[index].groups = problem.hotspots[index].groups.map { group in
          ProblemGroup(
            id: group.id, people: group.people,
            workerGender: group.id.text == "trans"
              ? "transgender" : random.below(2) == 0 ? "female" : nil)
        }
      default: break
      }
    }
    if kind == .tooManyPeople { problem.rules.loadMax = 8 + random.below(8) }
  }

  private mutating func problem() -> SiteProblem {
    let monday = CalendarDay(number: 20_822 + 7 * random.below(60))
    let weeks = [1, 2, 4, 5, 6, 9, 13][random.below(7)]
    let hotspotCount = random.below(6) == 0 ? 0 : 1 + random.below(6)
    let workerCount = random.below(8) == 0 ? 0 : 1 + random.below(5)
    let hotspots = (0..<hotspotCount).map { hotspot($0) }
    let workers = (0..<workerCount).map { worker($0, monday, weeks, hotspots) }
    var rules = PlanningRules()
    rules.loadMin = 10
    rules.loadMax = 20 + random.below(30)
    return SiteProblem(
      site: SiteID("site-\(seed)"), start: monday, weeks: weeks, rules: rules,
      keepsRoster: random.below(4) == 0, hotspots: hotspots, workers: workers,
      supervisors: [ProblemSupervisor(id: SupervisorID("s01"))],
      meetings: meetings(monday, weeks, workers), clinics: clinics(monday, weeks, hotspots),
      services: [
        ServiceRule(name: "hiv_test", every: .months(3)),
        ServiceRule(name: "screen", every: .weeks(12)),
      ])
  }

  private mutating func hotspot(_ index: Int) -> ProblemHotspot {
    let women = random.below(5) == 0 ? 0 : random.below(30)
    let others = random.below(6)
    let total = women + others
    let high = total / (3 + random.below(4))
    let medium = (total - high) / 3
    let groups = [
      ProblemGroup(
        id: GroupID("women"), people: women, actsPerWeek: Fraction(25, over: 2),
        analActsPerWeek: random.below(2) == 0 ? nil : Fraction(1)),
      ProblemGroup(id: GroupID("trans"), people: others),
    ]
    let pairs: [Int?] = [nil, nil, 1200, 1260]
    return ProblemHotspot(
      id: HotspotID("h\(index)"), point: point(), languages: random.below(3) == 0 ? ["la"] : [],
      tiers: TierCounts(high: high, medium: medium, low: total - high - medium), groups: groups,
      windows: random.below(10) == 0 ? [] : windows(), pairFrom: pairs[random.below(4)])
  }

  private mutating func windows() -> [DayWindow] {
    let start = [0, 540, 840, 1080, 1200, 1260][random.below(6)]
    let length = [120, 240, 300, 420][random.below(4)]
    return Weekday.allCases.filter { _ in random.below(3) != 0 }.map {
      DayWindow(weekday: $0, hours: TimeRange(start: start, end: start + length))
    }
  }

  private mutating func point() -> PlanPoint {
    PlanPoint(x: random.below(3000), y: random.below(3000))
  }

  private mutating func worker(
    _ index: Int, _ monday: CalendarDay, _ weeks: Int, _ hotspots: [ProblemHotspot]
  ) -> ProblemWorker {
    let always = random.below(4) == 0
    let available = Weekday.allCases.filter { _ in random.below(8) != 0 }.flatMap { day in
      always
        ? [DayWindow(weekday: day, hours: TimeRange(start: 0, end: 1440))]
        : [
          DayWindow(weekday: day, hours: TimeRange(start: 600, end: 1080)),
          DayWindow(weekday: day, hours: TimeRange(start: 1080, end: 1560)),
        ]
    }
    var leave: [CalendarDay] = []
    if random.below(3) == 0 {
      let first = random.below(weeks * 7)
      leave = (0..<[1, 7, 14, 31][random.below(4)]).map { monday + (first + $0) }
    }
    let current = hotspots.filter { _ in random.below(3) == 0 }.map { hotspot in
      RosterEntry(hotspot: hotspot.id, people: random.below(hotspot.people + 3))
    }
    return ProblemWorker(
      id: WorkerID("w\(index)"), start: point(), languages: random.below(4) == 0 ? [] : ["la"],
      available: available,
      avoid: [DayWindow(weekday: .sat, hours: TimeRange(start: 1320, end: 1500))],
      leave: leave, startsOn: random.below(6) == 0 ? monday + random.below(20) : nil,
      minutesPerWeek: [0, 240, 900, 1200, 2400][random.below(5)], current: current)
  }

  private mutating func meetings(
    _ monday: CalendarDay, _ weeks: Int, _ workers: [ProblemWorker]
  ) -> [ProblemMeeting] {
    let reviews = (0..<weeks).map { week in
      ProblemMeeting(
        id: "review", kind: .review, day: monday + week * 7,
        hours: TimeRange(start: 600, end: 720), point: point(), participants: nil)
    }
    let training = ProblemMeeting(
      id: "training", kind: .training, day: monday + random.below(weeks * 7),
      hours: TimeRange(start: 600, end: 900), point: point(),
      participants: workers.prefix(2).map(\.id))
    let night = ProblemMeeting(
      id: "line", kind: .shift, day: monday + random.below(weeks * 7),
      hours: TimeRange(start: 1320, end: 1800), point: point(),
      participants: workers.suffix(1).map(\.id))
    return reviews + [training, night]
  }

  private mutating func clinics(
    _ monday: CalendarDay, _ weeks: Int, _ hotspots: [ProblemHotspot]
  ) -> [ProblemClinic] {
    hotspots.prefix(random.below(2)).map {
      ProblemClinic(
        id: "mobile", hotspot: $0.id, day: monday + random.below(weeks * 7),
        hours: TimeRange(start: 1080, end: 1200))
    }
  }
}
