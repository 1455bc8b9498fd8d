import ParasolSyntax

/// A group of sex workers that the programme serves. It describes no person.
package struct PopulationGroup: Entity {
  package static let section = "population"
  package static let subject = "population group"
  package static let kind = EntityKind.populationGroup

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let gender: Located<Gender>
  package let ageMin: Located<Count>?
  package let actsPerWeek: Located<Number>?
  package let analActsPerWeek: Located<Number>?
  package let injectionsPerDay: Located<Number>?
  package let topics: Located<List<PlainText>>?
  package let referrals: Located<List<PlainText>>?
  package let ageBands: Located<List<AgeBand>>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let gender = fields.required("gender", as: Gender.self, "gender of the group")
    name = fields.optional("name", "what the group calls itself")
    ageMin = fields.optional("age_min", "youngest age, 18 or more")
    actsPerWeek = fields.optional("acts_per_week", "sex acts per person and week, on average")
    analActsPerWeek = fields.optional("anal_acts_per_week", "of these, anal sex acts")
    injectionsPerDay = fields.optional("injections_per_day", "injections per person and day")
    topics = fields.optional("topics", "topics of outreach that are this group's own")
    referrals = fields.optional("referrals", "referrals that are this group's own")
    ageBands = fields.optional("age_bands", "bands of age by which people are counted")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    guard let gender else { return nil }
    self.id = id
    self.gender = gender
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(decision: decided)
    return list.uses
  }
}

/// A body that takes part in the programme.
package struct Organization: Entity {
  package static let section = "organizations"
  package static let subject = "organization"
  package static let kind = EntityKind.organization

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let organizationKind: Located<OrganizationKind>
  package let board: Located<Board>?
  package let networks: Located<List<NetworkReach>>?
  package let seatsOn: Located<List<PlanningBody>>?
  package let roles: Located<List<OrganizationRole>>?
  package let origin: Located<OrganizationOrigin>?
  package let founded: Located<CalendarDay>?
  package let formDecidedBy: Located<FormChooser>?
  package let purposeDecidedBy: Located<FormChooser>?
  package let budgetControl: Located<MoneyHolder>?
  package let capacity: Located<ChoiceTable<Capacity, YesNo>>?
  package let membershipFee: Located<Money>?
  package let registering: Located<YesNo>?
  package let registerBy: Located<CalendarDay>?
  package let documents: Located<List<RegistrationDocument>>?
  package let host: Located<Reference>?
  package let office: Located<Reference>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: OrganizationKind.self, "what sort of body it is")
    name = fields.optional("name", "its name")
    board = fields.optional("board", "who sits on its board, and who chose them")
    networks = fields.optional("networks", "networks that it belongs to")
    seatsOn = fields.optional("seats_on", "local bodies on which it sits")
    roles = fields.optional("roles", "what it does in the programme")
    origin = fields.optional("origin", "whether its members founded it, or the programme did")
    founded = fields.optional("founded", "day on which it was founded")
    formDecidedBy = fields.optional("form_decided_by", "who decided what form the collective has")
    purposeDecidedBy = fields.optional(
      "purpose_decided_by", "who decided what the collective is for")
    budgetControl = fields.optional("budget_control", "who decides how its money is spent")
    capacity = fields.optional("capacity", "the six marks of a strong collective, each yes or no")
    membershipFee = fields.optional(
      "membership_fee", "what a member pays, such as 20 KES per month")
    registering = fields.optional("registering", "whether it is being registered")
    registerBy = fields.optional("register_by", "day by which it is to be registered")
    documents = fields.optional("documents", "documents of the registration file that are ready")
    host = fields.optional("host", "the network or body that hosts it until it is registered")
    office = fields.optional(
      "office", "the area of a town in which its office lies; stays in the team",
      audience: .team)
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    guard let kind else { return nil }
    self.id = id
    organizationKind = kind
  }

  package var isCommunityLed: Bool { organizationKind.value == .community_led }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(host, "host", .organization)
    list.add(office, "office", .area)
    list.add(decision: decided)
    return list.uses
  }
}

/// The seats of a governing body.
package struct Board: Record {
  package static let subject = "board"
  package let sexWorkers: Located<Count>?
  package let staff: Located<Count>?
  package let other: Located<Count>?
  package let chosenBy: Located<Chooser>?
  package let elected: Located<CalendarDay>?
  package let term: Located<Duration>?

  package init?(_ fields: inout FieldReader) {
    sexWorkers = fields.optional("sex_workers", "seats held by sex workers")
    staff = fields.optional("staff", "seats held by staff")
    other = fields.optional("other", "seats held by others")
    chosenBy = fields.optional("chosen_by", "who chose the sex workers' seats")
    elected = fields.optional("elected", "day of the last election")
    term = fields.optional("term", "how long a term is")
  }
}

/// An occasion on which something was decided: date, who, and how many sex workers came.
package struct Decision: Entity {
  package static let section = "decisions"
  package static let subject = "decision"
  package static let kind = EntityKind.decision

  package let id: Located<String>
  package let date: Located<CalendarDay>?
  package let who: Located<List<Reference>>?
  package let sexWorkers: Located<Count>?
  package let others: Located<Count>?
  package let about: Located<PlainText>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    date = fields.optional("date", "the day")
    who = fields.optional("who", "groups and bodies that took part")
    sexWorkers = fields.optional("sex_workers", "how many sex workers came")
    others = fields.optional("others", "how many others came")
    about = fields.optional("about", "what it was about")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parties: who, "who")
    return list.uses
  }
}

/// How people were counted, when and by whom.
package struct EstimateRecord: Entity {
  package static let section = "estimates"
  package static let subject = "estimate"
  package static let kind = EntityKind.estimate

  package let id: Located<String>
  package let method: Located<EstimateMethod>?
  package let date: Located<CalendarDay>?
  package let who: Located<List<Reference>>?
  package let sexWorkers: Located<Count>?
  package let others: Located<Count>?
  package let discreet: Located<YesNo>?
  package let purpose: Located<PlainText>?
  package let layers: Located<List<MapLayer>>?
  package let source: Located<PlainText>?
  package let stage: Located<MappingStage>?
  package let round: Located<PlainText>?
  package let informants: Located<List<Informant>>?
  package let order: Located<MappingOrder>?
  package let overlap: Located<OverlapFactor>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    method = fields.optional("method", "how people were counted")
    date = fields.optional("date", "the day, or the last day")
    who = fields.optional("who", "groups that took part")
    sexWorkers = fields.optional("sex_workers", "how many sex workers took part")
    others = fields.optional("others", "how many others took part")
    discreet = fields.optional("discreet", "whether informants were asked with discretion")
    purpose = fields.optional("purpose", "the service that follows from it")
    layers = fields.optional("layers", "what was drawn on the map")
    source = fields.optional("source", "publication from which the figures were taken")
    stage = fields.optional("stage", "which step of a mapping it was")
    round = fields.optional("round", "the survey round that it belongs to")
    informants = fields.optional(
      "informants", "kinds of people who were asked where sex work takes place")
    order = fields.optional("order", "which places were mapped first")
    overlap = fields.optional("overlap", "how often the same people are seen at several places")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parties: who, "who")
    list.add(decision: decided)
    return list.uses
  }
}

/// A part of the country, with an estimate of its own if there is one.
package struct Region: Entity {
  package static let section = "regions"
  package static let subject = "region"
  package static let kind = EntityKind.region

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let level: Located<ProgrammeLevel>?
  package let parent: Located<Reference>?
  package let organization: Located<Reference>?
  package let people: Located<Table<CountRange>>?
  package let estimate: Located<Reference>?
  package let decided: Located<Reference>?
  package let counts: CountDetails?

  package init?(id: Located<String>, fields: inout FieldReader) {
    name = fields.optional("name", "its name")
    level = fields.optional("level", "level of the programme that it stands for")
    parent = fields.optional("in", "the larger region in which it lies")
    organization = fields.optional("organization", "the body that answers for it")
    people = fields.optional("people", "its own estimate by population group")
    estimate = fields.optional("estimate", "how these people were counted")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    counts = CountDetails(&fields, people: people)
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parent, "in", .region)
    list.add(organization, "organization", .organization)
    list.add(estimate, "estimate", .estimate)
    list.add(names: people, "people", .populationGroup)
    list.add(decision: decided)
    return list.uses + (counts?.references ?? [])
  }
}

/// An agreement with an authority or a provider.
package struct Partnership: Entity {
  package static let section = "partnerships"
  package static let subject = "partnership"
  package static let kind = EntityKind.partnership

  package let id: Located<String>
  package let with: Located<Partner>
  package let safeguards: Located<List<Safeguard>>?
  package let harmStatement: Located<PlainText>?
  package let purpose: Located<PlainText>?
  package let votes: Located<Votes>?
  package let decided: Located<Reference>?
  package let organization: Located<Reference>?
  package let seats: Located<Board>?
  package let freedoms: Located<ChoiceTable<Freedom, YesNo>>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let with = fields.required("with", as: Partner.self, "what sort of partner it is")
    safeguards = fields.optional("safeguards", "what the partner promises sex workers")
    harmStatement = fields.optional("harm_statement", "what happens when the partner does harm")
    purpose = fields.optional("purpose", "what it is for")
    votes = fields.optional("votes", "weight of each side in decisions")
    decided = fields.optional("decided", "the decision to enter into it")
    organization = fields.optional("organization", "the body that the agreement is with")
    seats = fields.optional("seats", "seats of a joint body, by who holds them and who chose them")
    freedoms = fields.optional("freedoms", "the four freedoms of meaningful participation in it")
    guard let with else { return nil }
    self.id = id
    self.with = with
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(decision: decided)
    list.add(organization, "organization", .organization)
    return list.uses
  }
}

/// Votes of the two sides of a partnership.
package struct Votes: Record {
  package static let subject = "votes"
  package let sexWorkers: Located<Count>?
  package let partner: Located<Count>?

  package init?(_ fields: inout FieldReader) {
    sexWorkers = fields.optional("sex_workers", "votes of sex workers")
    partner = fields.optional("partner", "votes of the partner")
  }
}

/// People who are seen at several places (F7).
package struct OverlapFactor: Record {
  package static let subject = "overlap"
  package let value: Located<Number>
  package let source: Located<PlainText>?

  package init?(_ fields: inout FieldReader) {
    let value = fields.required(
      "value", as: Number.self,
      "what a sum over places is multiplied with, 1 when nobody is counted twice")
    source = fields.optional("source", "where the figure comes from")
    guard let value else { return nil }
    self.value = value
  }
}
