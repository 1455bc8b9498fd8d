import ParasolSyntax

/// A place, or virtual place, where sex workers solicit, meet clients or live in numbers.
package final class Hotspot: Entity {
  package static let section = "hotspots"
  package static let subject = "hotspot"
  package static let kind = EntityKind.hotspot

  package let id: Located<String>
  /// Never leaves the team.
  package let name: Located<LocalizedText>?
  /// Never leaves the team.
  package let near: Located<LocalizedText>?
  /// What is printed instead of the id.
  package let code: Located<PlainText>?
  package let typology: Located<Typology>
  package let statedSetting: Located<Setting>?
  package let area: Located<Reference>?
  package let people: Located<Table<CountRange>>?
  package let estimate: Located<Reference>?
  /// True where `removed` says that the estimate of the site did not see this hotspot.
  package let isOutsideEstimate: Bool
  package let active: Located<List<ActiveWindow>>?
  package let peak: Located<List<WeeklyWindow>>?
  package let roles: Located<List<HotspotRole>>?
  package let languages: Located<List<LanguageTag>>?
  package let actsPerWeek: Located<Either<Number, Table<Number>>>?
  package let analActsPerWeek: Located<Either<Number, Table<Number>>>?
  package let pairs: Located<PairRule>?
  package let welcome: Located<YesNo>?
  package let gatekeeper: Located<Gatekeeper>?
  package let typologyNote: Located<PlainText>?
  package let clientVolume: Located<Amount>?
  package let violenceLevel: Located<Amount>?
  package let ageMix: Located<PlainText>?
  package let servicePoints: Located<ChoiceTable<ServicePointKind, WalkTime>>?
  package let mapped: Located<Mapped>?
  package let decided: Located<Reference>?
  package let counts: CountDetails?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let typology = fields.required("typology", as: Typology.self, "what sort of place it is")
    name = fields.optional("name", "its name; stays in the team", audience: .team)
    near = fields.optional("near", "what it lies near; stays in the team", audience: .team)
    code = fields.optional("code", "short code printed instead of the id")
    statedSetting = fields.optional("setting", "how outreach is done there")
    area = fields.optional("area", "the area of the town in which it lies")
    people = fields.optional("people", "how many people, by population group")
    estimate = fields.optional("estimate", "how these people were counted")
    isOutsideEstimate = estimate == nil && fields.isRemoved("estimate")
    active = fields.optional("active", "hours at which people are there, and how many")
    peak = fields.optional("peak", "busiest hours, when nobody wants to be disturbed")
    roles = fields.optional("roles", "what people do there")
    languages = fields.optional("languages", "languages spoken there")
    actsPerWeek = fields.optional("acts_per_week", "sex acts per person and week here")
    analActsPerWeek = fields.optional("anal_acts_per_week", "of these, anal sex acts")
    pairs = fields.optional("pairs", "when workers go in pairs, decided with them")
    welcome = fields.optional("welcome", "whether outreach is welcome at these homes")
    gatekeeper = fields.optional("gatekeeper", "manager or owner, and what was agreed")
    typologyNote = fields.optional(
      "typology_note", "what sort of place it is, where the typology is 'other'")
    clientVolume = fields.optional("client_volume", "how many clients come there")
    violenceLevel = fields.optional("violence_level", "how much violence happens there")
    ageMix = fields.optional("age_mix", "ages of those who work there, in a few words")
    servicePoints = fields.optional(
      "service_points", "minutes on foot to the nearest condom outlet, clinic and safe space")
    mapped = fields.optional("mapped", "who put it on the map, and when")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    counts = CountDetails(&fields, people: people)
    guard let typology else { return nil }
    self.id = id
    self.typology = typology
    reportCrowd(fields.context)
  }

  /// No single place has more people; beyond this nothing can be planned for them.
  package static let mostPeople = 100_000

  private func reportCrowd(_ context: ReadingContext) {
    let most = Fraction(Hotspot.mostPeople)
    guard let row = people?.value.rows.first(where: { $0.value.value.high > most }) else { return }
    context.sink.report(
      Diagnostic(
        "hotspot-too-large",
        "hotspot '\(id.value)' would have \(row.value.value) people; a hotspot is one place, and holds "
          + "\(Hotspot.mostPeople) at most", at: row.value.span,
        help: "write how many people come there, or make it a site with hotspots of its own"))
  }

  /// How outreach is done there; nil only for `other` without a setting.
  package var setting: Setting? { statedSetting?.value ?? typology.value.setting }

  /// What staffing counts with, over all groups.
  package var planningValue: Fraction {
    (people?.value.rows ?? []).reduce(.zero) { $0 + planningValue(of: $1) }
  }

  /// What staffing counts with for one group of `people`: the number that `planning` gives, else
  /// the estimate's own.
  package func planningValue(of row: Table<CountRange>.Row) -> Fraction {
    counts?.planned(row.name.value) ?? row.value.value.planningValue
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(area, "area", .area)
    list.add(estimate, "estimate", .estimate)
    list.add(names: people, "people", .populationGroup)
    list.add(decision: pairs?.value.decided)
    list.add(parties: mapped?.value.who, "who")
    list.add(decision: decided)
    return list.uses + (counts?.references ?? [])
  }
}

/// When workers go in pairs.
package struct PairRule: Record {
  package static let subject = "pairs"
  package let need: Located<PairNeed>?
  package let decided: Located<Reference>?

  package init?(_ fields: inout FieldReader) {
    need = fields.optional("need", "when two must go together")
    decided = fields.optional("decided", "the decision with outreach workers")
  }
}

/// Who lets outreach in.
package struct Gatekeeper: Record {
  package static let subject = "gatekeeper"
  package let kind: Located<GatekeeperKind>?
  package let access: Located<YesNo>?
  package let safety: Located<YesNo>?

  package init?(_ fields: inout FieldReader) {
    kind = fields.optional("kind", "who it is")
    access = fields.optional("access", "whether access is agreed")
    safety = fields.optional("safety", "whether safety is agreed")
  }
}

/// A place of the community's own.
package final class SafeSpace: Entity {
  package static let section = "safe_spaces"
  package static let subject = "safe space"
  package static let kind = EntityKind.safeSpace

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let area: Located<Reference>?
  package let rooms: Located<Count>?
  package let managedBy: Located<SpaceManager>?
  package let decided: Located<ChoiceTable<SpaceMatter, Reference>>?
  package let open: Located<List<WeeklyWindow>>?
  package let ownTime: Located<Table<WeeklyWindow>>?
  package let ifTimesClash: Located<PlainText>?
  package let beside: Located<Neighbour>?
  package let locationCheck: Located<ChoiceTable<LocationQuestion, Finding>>?
  package let lease: Located<Lease>?
  package let distinctArea: Located<YesNo>?
  package let because: Located<PlainText>?
  package let functions: Located<List<SpaceFunction>>?
  package let activities: Located<List<SpaceActivity>>?
  package let userGroups: Located<List<Reference>>?
  package let incomeIdea: Located<PlainText>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    name = fields.optional("name", "its name; stays in the team", audience: .team)
    area = fields.optional("area", "the area of the town in which it lies")
    rooms = fields.optional("rooms", "how many rooms it has")
    managedBy = fields.optional("managed_by", "who runs what happens there")
    decided = fields.optional("decided", "decisions on location, services, staffing and hours")
    open = fields.optional("open", "opening hours")
    ownTime = fields.optional("own_time", "hours that one group has for itself")
    ifTimesClash = fields.optional(
      "if_times_clash", "what holds when two groups want the same time")
    beside = fields.optional("beside", "what it shares a building with")
    locationCheck = fields.optional("location_check", "what a look at the location found")
    lease = fields.optional("lease", "from whom the rooms are rented, and until when")
    distinctArea = fields.optional(
      "distinct_area", "whether it has rooms and a door of its own in a shared building")
    because = fields.optional("because", "why it shares a building")
    functions = fields.optional("functions", "what the space is for")
    activities = fields.optional("activities", "what members can do or use there")
    userGroups = fields.optional("user_groups", "population groups that use it")
    incomeIdea = fields.optional("income_idea", "how it could earn money of its own")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(area, "area", .area)
    for row in decided?.value.rows ?? [] { list.add(row.value, "decided", .decision) }
    list.add(names: ownTime, "own_time", .populationGroup)
    list.add(all: userGroups, "user_groups", .populationGroup)
    return list.uses
  }
}

/// Where a service can be had.
package final class Facility: Entity {
  package static let section = "facilities"
  package static let subject = "facility"
  package static let kind = EntityKind.facility

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let facilityKind: Located<FacilityKind>
  package let organization: Located<Reference>?
  package let area: Located<PlainText>?
  package let travel: Located<Duration>?
  package let hours: Located<List<WeeklyWindow>>?
  package let rightsCharter: Located<YesNo>?
  package let accepted: Located<Reference>?
  package let when: Located<Recurrence>?
  package let at: Located<Reference>?
  package let languages: Located<List<LanguageTag>>?
  package let confidentialityNotice: Located<YesNo>?
  package let communityRoles: Located<List<CommunityRole>>?
  package let testers: Located<Testers>?
  package let trainedOnNationalGuidance: Located<YesNo>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: FacilityKind.self, "what sort of facility it is")
    name = fields.optional("name", "its name")
    organization = fields.optional("organization", "the body that runs it")
    area = fields.optional("area", "the area of the town in which it lies")
    travel = fields.optional("travel", "time to get there, for a place off the map")
    hours = fields.optional("hours", "opening hours")
    rightsCharter = fields.optional("rights_charter", "whether the rights charter hangs there")
    accepted = fields.optional("accepted", "the decision in which the community accepted it")
    when = fields.optional("when", "when an outreach clinic comes")
    at = fields.optional("at", "where an outreach clinic is held")
    languages = fields.optional("languages", "languages spoken there")
    confidentialityNotice = fields.optional(
      "confidentiality_notice", "whether a notice on confidentiality hangs there")
    communityRoles = fields.optional("community_roles", "work that sex workers do there")
    testers = fields.optional("testers", "who tests there, as counts")
    trainedOnNationalGuidance = fields.optional(
      "trained_on_national_guidance", "whether a private provider was trained on national guidance")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    guard let kind else { return nil }
    self.id = id
    facilityKind = kind
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(organization, "organization", .organization)
    list.add(accepted, "accepted", .decision)
    list.add(at, "at", .hotspot, .safeSpace, .facility, .area)
    list.add(decision: decided)
    return list.uses
  }
}

/// A service: had at a place, by referral, or not, with a reason.
package final class Service: Entity {
  package static let section = "services"
  package static let subject = "service"
  package static let kind = EntityKind.service

  package let id: Located<String>
  package let at: Located<Reference>?
  package let every: Located<Duration>?
  package let ifReactive: Located<Reference>?
  package let referTo: Located<Reference>?
  package let contact: Located<PlainText>?
  package let escort: Located<Escort>?
  package let requires: Located<List<ServiceRequirement>>?
  package let none: Located<PlainText>?
  package let consentField: Located<YesNo>?
  package let symptoms: Located<List<TuberculosisSymptom>>?
  package let specimens: Located<List<SpecimenSite>>?
  package let ages: Located<AgeBand>?
  package let anyAgeWithHiv: Located<YesNo>?
  package let eligibility: Located<TreatmentEligibility>?
  package let planned: Located<Rate>?
  /// A sum over everybody; never leaves the team, as a small one could point at somebody.
  package let notDue: Located<Count>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    at = fields.optional("at", "where it can be had")
    every = fields.optional("every", "how often it is due")
    ifReactive = fields.optional("if_reactive", "where a reactive test is confirmed")
    referTo = fields.optional("refer_to", "where people are referred to")
    contact = fields.optional("contact", "whom to ask for there: a role, never a name")
    escort = fields.optional("escort", "whether somebody goes along if asked")
    requires = fields.optional("requires", "what must come first; clinical matters only")
    none = fields.optional("none", "why the service cannot be had")
    consentField = fields.optional(
      "consent_field", "whether the referral form asks if company is wanted")
    symptoms = fields.optional("symptoms", "symptoms that a TB screen asks for")
    specimens = fields.optional("specimens", "where samples are taken")
    ages = fields.optional("ages", "ages for which it is offered")
    anyAgeWithHiv = fields.optional(
      "any_age_with_hiv", "whether people living with HIV get it at any age")
    eligibility = fields.optional("eligibility", "who may begin treatment")
    planned = fields.optional("planned", "how many are planned, such as 60 per month")
    notDue = fields.optional(
      "not_due",
      "how many people need none, as they know that they live with HIV: one number for all",
      audience: .team)
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    self.id = id
  }

  package var code: ServiceCode? { ServiceCode(rawValue: id.value) }

  /// Where it is offered or referred to.
  package var place: Located<Reference>? { at ?? referTo }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(at, "at", .facility, .safeSpace)
    list.add(ifReactive, "if_reactive", .facility, .safeSpace)
    list.add(referTo, "refer_to", .facility, .organization, .safeSpace)
    list.add(decision: decided)
    return list.uses
  }
}

/// Who put a place on the map, and when (SWIT 3.2.2 A, p47).
package struct Mapped: Record {
  package static let subject = "mapped"
  package let date: Located<CalendarDay>?
  package let who: Located<List<Reference>>?
  package let sexWorkers: Located<Count>?

  package init?(_ fields: inout FieldReader) {
    date = fields.optional("date", "the day")
    who = fields.optional("who", "groups that took part")
    sexWorkers = fields.optional("sex_workers", "how many sex workers took part")
  }
}

/// From whom rooms are rented, and until when.
package struct Lease: Record {
  package static let subject = "lease"
  package let landlord: Located<Landlord>?
  package let from: Located<CalendarDay>?
  package let to: Located<CalendarDay>?

  package init?(_ fields: inout FieldReader) {
    landlord = fields.optional("landlord", "what sort of landlord it is")
    from = fields.optional("from", "first day of the lease")
    to = fields.optional("to", "last day of the lease")
  }
}

/// Work that sex workers do in a clinic (SWIT ch. 5, p121).
package struct CommunityRole: Record {
  package static let subject = "community_roles"
  package let role: Located<ClinicRole>
  package let trained: Located<YesNo>?
  package let confidential: Located<YesNo>?
  package let paid: Located<YesNo>?

  package init?(_ fields: inout FieldReader) {
    let role = fields.required("role", as: ClinicRole.self, "what the work is")
    trained = fields.optional("trained", "whether they are trained for it")
    confidential = fields.optional("confidential", "whether they are bound by confidentiality")
    paid = fields.optional("paid", "whether they are paid")
    guard let role else { return nil }
    self.role = role
  }
}

/// Who tests in a facility, as counts (SWIT ch. 5, p106).
package struct Testers: Record {
  package static let subject = "testers"
  package let professionals: Located<Count>?
  package let others: Located<Count>?
  package let certified: Located<Count>?
  package let certificate: Located<CalendarDay>?

  package init?(_ fields: inout FieldReader) {
    professionals = fields.optional("professionals", "testers who are health professionals")
    others = fields.optional("others", "other testers")
    certified = fields.optional("certified", "of the others, how many hold a certificate")
    certificate = fields.optional(
      "certificate", "latest day on which one of these certificates was given")
  }
}
