import ParasolSyntax

/// A way from one service to the next (SWIT ch. 5, p101-106).
package struct Referral: Entity {
  package static let section = "referrals"
  package static let subject = "referral"
  package static let kind = EntityKind.referral

  package let id: Located<String>
  package let from: Located<Reference>?
  package let to: Located<Reference>?
  package let result: Located<ReferralResult>?
  package let contact: Located<PlainText>?
  package let accepted: Located<Reference>?
  package let escort: Located<Escort>?
  package let consentField: Located<YesNo>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    from = fields.optional("from", "the service or place from which people are sent")
    to = fields.optional("to", "the service or place to which they are sent")
    result = fields.optional("result", "what leads to it")
    contact = fields.optional("contact", "whom to ask for there: a role, never a name")
    accepted = fields.optional("accepted", "the decision in which the community accepted it")
    escort = fields.optional("escort", "whether somebody goes along if asked")
    consentField = fields.optional("consent_field", "whether the form asks if company is wanted")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    for end in [(from, "from"), (to, "to")] {
      list.add(
        end.0, end.1, .service, .facility, .safeSpace, .organization, .crisisTeam, .directoryEntry,
        .committee)
    }
    list.add(accepted, "accepted", .decision)
    list.add(decision: decided)
    return list.uses
  }
}

/// Somebody who helps after violence (SWIT 2.2.6-2.2.7, p33-34).
package struct DirectoryEntry: Entity {
  package static let section = "directory"
  package static let subject = "directory entry"
  package static let kind = EntityKind.directoryEntry

  package let id: Located<String>
  package let supportKind: Located<SupportKind>
  package let name: Located<LocalizedText>?
  package let at: Located<Reference>?
  package let contact: Located<PlainText>?
  package let hours: Located<List<WeeklyWindow>>?
  package let agreement: Located<CalendarDay>?
  package let violenceTrained: Located<YesNo>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: SupportKind.self, "what sort of help it is")
    name = fields.optional("name", "its name; a body, never a person")
    at = fields.optional("at", "the body or facility that helps")
    contact = fields.optional("contact", "whom to ask for there: a role, never a name")
    hours = fields.optional("hours", "hours at which it can be reached")
    agreement = fields.optional("agreement", "day on which it agreed to help")
    violenceTrained = fields.optional(
      "violence_trained", "whether it was trained in help after violence")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    guard let kind else { return nil }
    self.id = id
    supportKind = kind
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(at, "at", .organization, .facility)
    list.add(decision: decided)
    return list.uses
  }
}
