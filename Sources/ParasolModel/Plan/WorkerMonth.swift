/// The microplan of one outreach worker for one calendar month.
package struct WorkerMonth: Hashable, Sendable {
  package let worker: WorkerID
  package let month: CalendarMonth
  /// In order of time, companion sessions among them.
  package let sessions: [PlannedSession]
  /// Services that fall due among her people in the days of this month that the plan covers.
  package let services: [ServiceDue]

  package init(
    worker: WorkerID, month: CalendarMonth, sessions: [PlannedSession], services: [ServiceDue]
  ) {
    self.worker = worker
    self.month = month
    self.sessions = sessions
    self.services = services
  }

  package var contacts: Int { sessions.reduce(0) { $0 + $1.people } }
  package var condoms: Int { sessions.reduce(0) { $0 + $1.condoms } }
  package var lubricant: Int { sessions.reduce(0) { $0 + $1.lubricant } }
}
