import ParasolModel

/// Everything that the planner may know about one site; nothing couples two sites.
package struct SiteProblem: Hashable, Sendable {
  package var site: SiteID
  /// A Monday.
  package var start: CalendarDay
  package var weeks: Int
  package var rules: PlanningRules
  package var weights: PlanningWeights
  package var travel: TravelModel
  /// Whether today's roster is the assignment, as it is typed.
  package var keepsRoster: Bool
  /// All sorted by id.
  package var hotspots: [ProblemHotspot]
  package var workers: [ProblemWorker]
  package var supervisors: [ProblemSupervisor]
  /// Sorted by day, then hours, then id.
  package var meetings: [ProblemMeeting]
  package var clinics: [ProblemClinic]
  /// Sorted by name.
  package var services: [ServiceRule]
  /// Sessions that people know from an earlier plan; none where nobody knows any. No part of the
  /// JSON form.
  package var knownRota: [Attendance] = []

  package init(
    site: SiteID, start: CalendarDay, weeks: Int, rules: PlanningRules = PlanningRules(),
    weights: PlanningWeights = PlanningWeights(), travel: TravelModel = TravelModel(),
    keepsRoster: Bool = false, hotspots: [ProblemHotspot], workers: [ProblemWorker],
    supervisors: [ProblemSupervisor] = [], meetings: [ProblemMeeting] = [],
    clinics: [ProblemClinic] = [], services: [ServiceRule] = []
  ) {
    precondition(start.weekday == .mon, "a plan starts on a Monday")
    precondition(weeks > 0, "a plan has at least one week")
    self.site = site
    self.start = start
    self.weeks = weeks
    self.rules = rules
    self.weights = weights
    self.travel = travel
    self.keepsRoster = keepsRoster
    self.services = services.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.hotspots = hotspots.sorted { $0.id < $1.id }
    self.workers = workers.sorted { $0.id < $1.id }
    self.supervisors = supervisors.sorted { $0.id < $1.id }
    self.meetings = meetings.sorted {
      ($0.day, $0.hours, $0.id) < ($1.day, $1.hours, $1.id)
    }
    self.clinics = clinics.sorted { ($0.day, $0.hours, $0.id) < ($1.day, $1.hours, $1.id) }
  }

  /// Days of the plan.
  package var days: Int { weeks * 7 }

  /// The last day of the plan.
  package var end: CalendarDay { start + (days - 1) }

  /// Every calendar month that the plan touches.
  package var months: [CalendarMonth] {
    var months = [start.month]
    while let last = months.last, last < end.month { months.append(last.advanced(by: 1)) }
    return months
  }

  /// The months that lie wholly inside the plan: only these are judged.
  package var fullMonths: [CalendarMonth] {
    months.filter { $0.first >= start && $0.last <= end }
  }

  /// Cycles, the last of which may be short.
  package var cycles: Int { weeks.ceilDiv(rules.cycleWeeks) }

  /// Days of a cycle as offsets from the start of the plan.
  package func days(ofCycle cycle: Int) -> Range<Int> {
    let length = rules.cycleWeeks * 7
    return cycle * length..<min(days, (cycle + 1) * length)
  }

  /// The most contacts that a person of a tier may be planned in a cycle; a short cycle is pro rata,
  /// rounded up.
  package func frequency(_ tier: ContactTier, inCycle cycle: Int) -> Int {
    (rules.frequency[tier] * days(ofCycle: cycle).count).ceilDiv(rules.cycleWeeks * 7)
  }

  /// The contacts that each person of a tier must have in a cycle: in a short one only those that
  /// fall due before the plan ends.
  package func leastContacts(_ tier: ContactTier, inCycle cycle: Int) -> Int {
    rules.frequency[tier] * days(ofCycle: cycle).count / (rules.cycleWeeks * 7)
  }
}
