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
  package let chair: Located<SeatHolder>?
  package let actions: Located<List<CommitteeAction>>?
  package let clinicWork: Located<List<ClinicWork>>?
  package let officerContact: Located<Duration>?
  package let decided: Located<Reference>?

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
    chair = fields.optional("chair", "who holds the chair")
    actions = fields.optional("actions", "what was agreed, who does it, by when")
    clinicWork = fields.optional("clinic_work", "what it does about the quality of clinics")
    officerContact = fields.optional(
      "officer_contact", "longest time between two contacts with the chief medical officer")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(all: workers, "workers", .outreachWorker, .supervisor)
    list.add(at, "at", .safeSpace, .facility)
    list.add(decision: decided)
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
  package let roles: Located<ChoiceTable<CrisisRole, List<EntityName>>>?
  package let backup: Located<ChoiceTable<CrisisBackup, Reference>>?
  package let rota: Located<List<CrisisShift>>?
  package let tasks: Located<List<CrisisTask>>?
  package let protocols: Located<ChoiceTable<CrisisProtocol, List<PlainText>>>?
  package let respondsWithin: Located<Duration>?
  package let helpline: Located<Helpline>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    heldBy = fields.optional("held_by", "who the responders are")
    trained = fields.optional("trained", "day on which they were trained")
    team = fields.optional("team", "codes of those on the team")
    roles = fields.optional("roles", "who does what")
    backup = fields.optional("backup", "lawyer and social worker, as bodies")
    rota = fields.optional("rota", "who is on call when")
    tasks = fields.optional("tasks", "what the team does")
    protocols = fields.optional("protocols", "steps that were agreed for each kind of crisis")
    respondsWithin = fields.optional("responds_within", "longest time until somebody responds")
    helpline = fields.optional(
      "helpline", "the telephone that people call; its number stands in no file")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
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
    list.add(decision: decided)
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
  package let except: Located<List<DaySpan>>?
  package let room: Located<PlainText>?
  package let paid: Located<YesNo>?
  package let level: Located<ProgrammeLevel>?
  package let funded: Located<YesNo>?
  package let harmMonitoring: Located<YesNo>?
  package let scaleUp: Located<YesNo>?
  package let evaluated: Located<CalendarDay>?
  package let topic: Located<PlainText>?
  package let size: Located<Count>?
  package let countedIn: Located<SessionCount>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: EventKind.self, "what sort of event it is")
    name = fields.optional("name", "what it is called")
    when = fields.optional("when", "when it happens")
    who = fields.optional("who", "who takes part")
    at = fields.optional("at", "where it takes place, unless at the meeting place")
    teamSize = fields.optional("team_size", "how many go together")
    except = fields.optional("except", "days on which it does not happen")
    room = fields.optional("room", "the room, where a place has several")
    paid = fields.optional("paid", "whether participants are paid for their time")
    level = fields.optional("level", "level of the programme at which it happens")
    funded = fields.optional("funded", "whether there is money for it")
    harmMonitoring = fields.optional(
      "harm_monitoring", "whether harm that it may do is watched for")
    scaleUp = fields.optional("scale_up", "whether it is to be spread to more places")
    evaluated = fields.optional("evaluated", "day of the evaluation")
    topic = fields.optional("topic", "what a group session is about")
    size = fields.optional("size", "how many people take part in a group session")
    countedIn = fields.optional("counted_in", "what a group session is counted for")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    guard let kind else { return nil }
    self.id = id
    eventKind = kind
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parties: who, "who")
    list.add(at, "at", .safeSpace, .facility, .hotspot)
    list.add(decision: decided)
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
  package let privacy: Located<PrivacyClass>?
  package let retention: Located<Duration>?
  package let filledBy: Located<List<ResponsibleRole>>?
  package let sharedWith: Located<List<Recipient>>?
  package let designedWith: Located<List<Reference>>?
  package let localUse: Located<PlainText>?
  package let mayAct: Located<YesNo>?
  package let columns: Located<List<RecordColumn>>?
  package let variant: Located<FormVariant>?
  package let committeeSees: Located<Duration>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: RecordKind.self, "what sort of record it is")
    keeper = fields.optional("keeper", "role of the one person who keeps it")
    storage = fields.optional("storage", "the locked place where it is kept")
    privacy = fields.optional("class", "who may see it")
    retention = fields.optional("keep", "how long it is kept before it is destroyed")
    filledBy = fields.optional("filled_by", "roles of those who fill it")
    sharedWith = fields.optional("shared_with", "who else gets to see it")
    designedWith = fields.optional("designed_with", "groups with whom it was designed")
    localUse = fields.optional("local_use", "what those who fill it use it for themselves")
    mayAct = fields.optional("may_act", "whether those who collect the data may act on them")
    columns = fields.optional("columns", "what stands in its columns, on paper of your own")
    variant = fields.optional("variant", "how it is filled in: with words, drawings or aloud")
    committeeSees = fields.optional(
      "committee_sees", "longest time until the committee looks at its figures again")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    guard let kind else { return nil }
    self.id = id
    recordKind = kind
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parties: designedWith, "designed_with")
    list.add(decision: decided)
    return list.uses
  }
}

/// Something that a committee agreed to do (SWIT 3.4.1, p66).
package struct CommitteeAction: Record {
  package static let subject = "actions"
  package let text: Located<PlainText>
  package let owner: Located<ResponsibleRole>?
  package let due: Located<CalendarDay>?
  package let result: Located<ActionResult>?

  package init?(_ fields: inout FieldReader) {
    let text = fields.required("text", as: PlainText.self, "what is to be done")
    owner = fields.optional("owner", "role of who does it")
    due = fields.optional("due", "day by which it is done")
    result = fields.optional("result", "how it went")
    guard let text else { return nil }
    self.text = text
  }
}

/// A telephone for emergencies (SWIT Box 2.9, p34-35).
package struct Helpline: Record {
  package static let subject = "helpline"
  package let numberPresent: Located<YesNo>?
  package let operators: Located<PostHolder>?
  package let trained: Located<CalendarDay>?
  package let advertisedVia: Located<List<Advertising>>?

  package init?(_ fields: inout FieldReader) {
    numberPresent = fields.optional(
      "number_present", "whether there is a number; it stands in no file")
    operators = fields.optional("operators", "who answers")
    trained = fields.optional("trained", "day on which they were trained")
    advertisedVia = fields.optional("advertised_via", "how people get to know of it")
  }
}
