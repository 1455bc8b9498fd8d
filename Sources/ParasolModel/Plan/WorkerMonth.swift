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

/// What one outreach worker does at one session, and what she carries there.
package struct PlannedSession: Hashable, Sendable {
  package let hotspot: HotspotID
  package let day: CalendarDay
  /// Minutes from midnight of `day`; a late session may begin after the next midnight.
  package let hours: TimeRange
  /// The colleagues who are there at the same time.
  package let colleagues: [WorkerID]
  package let isCompanion: Bool
  /// By group, then tier, without zeros.
  package let contacts: [PlannedContacts]
  package let condoms: Int
  /// Sachets.
  package let lubricant: Int

  package init(
    hotspot: HotspotID, day: CalendarDay, hours: TimeRange, colleagues: [WorkerID],
    isCompanion: Bool, contacts: [PlannedContacts], condoms: Int, lubricant: Int
  ) {
    self.hotspot = hotspot
    self.day = day
    self.hours = hours
    self.colleagues = colleagues
    self.isCompanion = isCompanion
    self.contacts = contacts
    self.condoms = condoms
    self.lubricant = lubricant
  }

  /// People to be met.
  package var people: Int { contacts.reduce(0) { $0 + $1.people } }
}

/// People of one group and tier who are to be met at a session, and what they are given.
package struct PlannedContacts: Hashable, Sendable {
  package let group: GroupID
  package let tier: ContactTier
  package let people: Int
  package let condoms: Int
  /// Sachets.
  package let lubricant: Int

  package init(group: GroupID, tier: ContactTier, people: Int, condoms: Int, lubricant: Int) {
    self.group = group
    self.tier = tier
    self.people = people
    self.condoms = condoms
    self.lubricant = lubricant
  }
}

/// How many people fall due for a service.
package struct ServiceDue: Hashable, Sendable {
  package let service: String
  package let people: Int

  package init(service: String, people: Int) {
    self.service = service
    self.people = people
  }
}
