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
