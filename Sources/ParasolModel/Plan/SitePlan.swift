/// The plan of one site.
package struct SitePlan: Hashable, Sendable {
  package let site: SiteID
  /// First day, a Monday.
  package let start: CalendarDay
  package let end: CalendarDay
  /// Who is in whose care, by worker, then hotspot.
  package let slices: [PlannedSlice]
  /// By hotspot.
  package let uncovered: [UncoveredPeople]
  /// By worker.
  package let supervision: [Supervision]
  /// By day, hours, hotspot and worker.
  package let rota: [Attendance]
  /// Everyone in care, by worker, hotspot and number.
  package let people: [PlannedPerson]
  /// By worker, then month; every worker has one for every month that the plan touches.
  package let microplans: [WorkerMonth]
  /// What recurs besides outreach, by day, hours, kind and id.
  package let calendar: [CalendarEntry]
  /// By month, then product.
  package let supplies: [MonthlySupply]
  package let shortfalls: [Shortfall]
  /// Slices that have fewer sessions in a cycle than they need.
  package let missingSessions: [MissingSessions]
  /// Ids of the mobile clinics at which no worker of the hotspot can be.
  package let missedClinics: [String]
  package let objective: SolutionObjective

  package init(
    site: SiteID, start: CalendarDay, end: CalendarDay, slices: [PlannedSlice] = [],
    uncovered: [UncoveredPeople] = [], supervision: [Supervision] = [],
    rota: [Attendance] = [], people: [PlannedPerson] = [], microplans: [WorkerMonth] = [],
    calendar: [CalendarEntry] = [], supplies: [MonthlySupply] = [],
    shortfalls: [Shortfall] = [], missingSessions: [MissingSessions] = [],
    missedClinics: [String] = [], objective: SolutionObjective = SolutionObjective()
  ) {
    self.site = site
    self.start = start
    self.end = end
    self.slices = slices
    self.uncovered = uncovered
    self.supervision = supervision
    self.rota = rota
    self.people = people
    self.microplans = microplans
    self.calendar = calendar
    self.supplies = supplies
    self.shortfalls = shortfalls
    self.missingSessions = missingSessions
    self.missedClinics = missedClinics
    self.objective = objective
  }

  /// Every calendar month that the plan touches.
  package var months: [CalendarMonth] {
    var months = [start.month]
    while let last = months.last, last < end.month { months.append(last.advanced(by: 1)) }
    return months
  }

  package func microplan(of worker: WorkerID, in month: CalendarMonth) -> WorkerMonth? {
    microplans.first { $0.worker == worker && $0.month == month }
  }
}
