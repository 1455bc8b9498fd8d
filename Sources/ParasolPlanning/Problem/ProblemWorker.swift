import ParasolModel

/// One outreach worker as the planner sees her.
package struct ProblemWorker: Hashable, Sendable {
  package var id: WorkerID
  package var start: PlanPoint
  package var languages: [String]
  /// Nil when not stated, which keeps nobody from being served.
  package var gender: String?
  package var available: [DayWindow]
  /// Hours that she would rather not work in.
  package var avoid: [DayWindow]
  /// Sorted; a session that passes midnight belongs to its first day.
  package var leave: [CalendarDay]
  package var startsOn: CalendarDay?
  package var minutesPerWeek: Int
  package var maxShiftsPerWeek: Int
  package var supervisor: SupervisorID?
  /// Today's roster, sorted by hotspot.
  package var current: [RosterEntry]
  package var lateHistory: Int
  package var weekendHistory: Int

  package init(
    id: WorkerID, start: PlanPoint, languages: [String], available: [DayWindow],
    avoid: [DayWindow] = [], leave: [CalendarDay] = [], startsOn: CalendarDay? = nil,
    minutesPerWeek: Int, maxShiftsPerWeek: Int = 6, supervisor: SupervisorID? = nil,
    current: [RosterEntry] = [], lateHistory: Int = 0, weekendHistory: Int = 0,
    gender: String? = nil
  ) {
    self.id = id
    self.start = start
    self.languages = languages
    self.available = available
    self.gender = gender
    self.avoid = avoid
    self.leave = leave
    self.startsOn = startsOn
    self.minutesPerWeek = minutesPerWeek
    self.maxShiftsPerWeek = maxShiftsPerWeek
    self.supervisor = supervisor
    self.current = current.sorted { $0.hotspot < $1.hotspot }
    self.lateHistory = lateHistory
    self.weekendHistory = weekendHistory
  }
}
