import ParasolModel

/// What every audience may know of the programme as a whole.
package struct ProgrammeFacts: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let isDraft: Bool
  /// First and last day of the plan; nil while nobody has said.
  package let days: ClosedRange<CalendarDay>?

  package init(id: String, name: LocalizedText, isDraft: Bool, days: ClosedRange<CalendarDay>?) {
    self.id = id
    self.name = name
    self.isDraft = isDraft
    self.days = days
  }

  init(_ programme: Programme) {
    self.init(
      id: programme.id, name: programme.name, isDraft: programme.isDraft,
      days: programme.plan?.days)
  }
}

/// A site by what is printed on pages for people outside the team as well: its id and its town.
package struct SiteName: Hashable, Sendable {
  package let id: SiteID
  package let name: LocalizedText
  package let isDraft: Bool

  package init(id: SiteID, name: LocalizedText, isDraft: Bool) {
    self.id = id
    self.name = name
    self.isDraft = isDraft
  }

  init(_ site: Site) {
    self.init(id: site.id, name: site.name, isDraft: site.isDraft)
  }
}
