import ParasolModel

/// What every audience may know of the programme as a whole.
package struct ProgrammeFacts: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let isDraft: Bool
  /// First and last day of the plan; nil while nobody has said.
  package let days: ClosedRange<CalendarDay>?

  /// Ids of the forms to print, and tags of the languages to print them in; nil for all.
  package let forms: [String]?
  package let formLanguages: [String]?
  /// Ids of the forms that are wanted for an app, and of those that are wanted as spreadsheets.
  package let appForms: [String]
  package let registers: [String]

  package init(
    id: String, name: LocalizedText, isDraft: Bool, days: ClosedRange<CalendarDay>?,
    forms: [String]? = nil, formLanguages: [String]? = nil, appForms: [String] = [],
    registers: [String] = []
  ) {
    self.forms = forms
    self.appForms = appForms
    self.registers = registers
    self.formLanguages = formLanguages
    self.id = id
    self.name = name
    self.isDraft = isDraft
    self.days = days
  }

  init(_ programme: Programme) {
    self.init(
      id: programme.id, name: programme.name, isDraft: programme.isDraft,
      days: programme.plan?.days,
      forms: programme.header.forms?.value.print?.value.values.map(\.text),
      formLanguages: programme.header.forms?.value.languages?.value.values.map(\.text),
      appForms: programme.header.forms?.value.app?.value.values.map(\.text) ?? [],
      registers: programme.header.forms?.value.register?.value.values.map(\.text) ?? [])
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
