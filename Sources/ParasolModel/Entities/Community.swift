import ParasolSyntax

/// A community committee: who sits on it, who chose them, when it meets and about what.
package final class Committee: Entity {
  package static let section = "committees"
  package static let subject = "committee"
  package static let kind = EntityKind.committee

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let committeeKind: Located<CommitteeKind>?
  package let seats: Located<Seats>?
  package let workers: Located<List<Reference>>?
  package let chosenBy: Located<Chooser>?
  package let elected: Located<CalendarDay>?
  package let term: Located<Duration>?
  package let nextElection: Located<CalendarDay>?
  package let meets: Located<Recurrence>?
  package let at: Located<Reference>?
  package let remit: Located<List<CommitteeSubject>>?
  package let reportsTo: Located<List<ReportReader>>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    name = fields.optional("name", "its name")
    committeeKind = fields.optional("kind", "what sort of committee it is")
    seats = fields.optional("seats", "seats by who holds them")
    workers = fields.optional("workers", "outreach workers among these seats")
    chosenBy = fields.optional("chosen_by", "who chose the sex workers' seats")
    elected = fields.optional("elected", "day of the last election")
    term = fields.optional("term", "how long a term is")
    nextElection = fields.optional("next_election", "day of the next election")
    meets = fields.optional("meets", "when it meets")
    at = fields.optional("at", "where it meets, unless at the meeting place")
    remit = fields.optional("remit", "the subjects that it looks at")
    reportsTo = fields.optional("reports_to", "who gets its report")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(all: workers, "workers", .outreachWorker, .supervisor)
    list.add(at, "at", .safeSpace, .facility)
    return list.uses
  }
}

/// Seats by who holds them.
package struct Seats: Record {
  package static let subject = "seats"
  package let sexWorkers: Located<Count>?
  package let staff: Located<Count>?
  package let invited: Located<Count>?

  package init?(_ fields: inout FieldReader) {
    sexWorkers = fields.optional("sex_workers", "seats held by sex workers")
    staff = fields.optional("staff", "seats held by staff")
    invited = fields.optional("invited", "invited guests")
  }
}

/// Those who can be called at any hour (SWIT Box 2.9, p35).
package final class CrisisTeam: Entity {
  package static let section = "crisis_teams"
  package static let subject = "crisis team"
  package static let kind = EntityKind.crisisTeam

  package let id: Located<String>
  package let heldBy: Located<PostHolder>?
  package let trained: Located<CalendarDay>?
  /// Declares codes that are not codes of outreach workers.
  package let team: Located<List<EntityName>>?
  package let roles: Located<Table<List<EntityName>>>?
  package let backup: Located<Table<Reference>>?
  package let rota: Located<List<CrisisShift>>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    heldBy = fields.optional("held_by", "who the responders are")
    trained = fields.optional("trained", "day on which they were trained")
    team = fields.optional("team", "codes of those on the team")
    roles = fields.optional("roles", "who does what")
    backup = fields.optional("backup", "lawyer and social worker, as bodies")
    rota = fields.optional("rota", "who is on call when")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    for row in backup?.value.rows ?? [] { list.add(row.value, "backup", .organization) }
    let onCall = (rota?.value.values ?? []).flatMap { $0.who?.value.items ?? [] }
    let inRoles = (roles?.value.rows ?? []).flatMap(\.value.value.items)
    for name in onCall + inRoles {
      let reference = Located(Reference(name.value.text), at: name.span)
      list.add(reference, "rota", .responder, .outreachWorker, .supervisor)
    }
    return list.uses
  }
}

/// One shift of a crisis rota.
package struct CrisisShift: Record {
  package static let subject = "rota"
  package let when: Located<WeeklyWindow>
  package let who: Located<List<EntityName>>?

  package init?(_ fields: inout FieldReader) {
    let when = fields.required("when", as: WeeklyWindow.self, "days and hours of the shift")
    who = fields.optional("who", "codes of those on call")
    guard let when else { return nil }
    self.when = when
  }
}

/// Something that happens besides outreach.
package final class Event: Entity {
  package static let section = "events"
  package static let subject = "event"
  package static let kind = EntityKind.event

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let eventKind: Located<EventKind>
  package let when: Located<Recurrence>?
  package let who: Located<List<Reference>>?
  package let at: Located<Reference>?
  package let teamSize: Located<Count>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: EventKind.self, "what sort of event it is")
    name = fields.optional("name", "what it is called")
    when = fields.optional("when", "when it happens")
    who = fields.optional("who", "who takes part")
    at = fields.optional("at", "where it takes place, unless at the meeting place")
    teamSize = fields.optional("team_size", "how many go together")
    guard let kind else { return nil }
    self.id = id
    eventKind = kind
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parties: who, "who")
    list.add(at, "at", .safeSpace, .facility, .hotspot)
    return list.uses
  }
}

/// Something on paper that must be kept safe.
package struct KeptRecord: Entity {
  package static let section = "records"
  package static let subject = "record"
  package static let kind = EntityKind.record

  package let id: Located<String>
  package let recordKind: Located<RecordKind>
  package let keeper: Located<Keeper>?
  package let storage: Located<PlainText>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: RecordKind.self, "what sort of record it is")
    keeper = fields.optional("keeper", "role of the one person who keeps it")
    storage = fields.optional("storage", "the locked place where it is kept")
    guard let kind else { return nil }
    self.id = id
    recordKind = kind
  }
}
