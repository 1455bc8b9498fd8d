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
  package let active: Located<List<ActiveWindow>>?
  package let peak: Located<List<WeeklyWindow>>?
  package let roles: Located<List<HotspotRole>>?
  package let languages: Located<List<LanguageTag>>?
  package let actsPerWeek: Located<Either<Number, Table<Number>>>?
  package let analActsPerWeek: Located<Either<Number, Table<Number>>>?
  package let pairs: Located<PairRule>?
  package let welcome: Located<YesNo>?
  package let gatekeeper: Located<Gatekeeper>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let typology = fields.required("typology", as: Typology.self, "what sort of place it is")
    name = fields.optional("name", "its name; stays in the team")
    near = fields.optional("near", "what it lies near; stays in the team")
    code = fields.optional("code", "short code printed instead of the id")
    statedSetting = fields.optional("setting", "how outreach is done there")
    area = fields.optional("area", "the area of the town in which it lies")
    people = fields.optional("people", "how many people, by population group")
    estimate = fields.optional("estimate", "how these people were counted")
    active = fields.optional("active", "hours at which people are there, and how many")
    peak = fields.optional("peak", "busiest hours, when nobody wants to be disturbed")
    roles = fields.optional("roles", "what people do there")
    languages = fields.optional("languages", "languages spoken there")
    actsPerWeek = fields.optional("acts_per_week", "sex acts per person and week here")
    analActsPerWeek = fields.optional("anal_acts_per_week", "of these, anal sex acts")
    pairs = fields.optional("pairs", "when workers go in pairs, decided with them")
    welcome = fields.optional("welcome", "whether outreach is welcome at these homes")
    gatekeeper = fields.optional("gatekeeper", "manager or owner, and what was agreed")
    guard let typology else { return nil }
    self.id = id
    self.typology = typology
  }

  /// How outreach is done there; nil only for `other` without a setting.
  package var setting: Setting? { statedSetting?.value ?? typology.value.setting }

  /// What staffing counts with, over all groups.
  package var planningValue: Fraction {
    (people?.value.rows ?? []).reduce(.zero) { $0 + $1.value.value.planningValue }
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(area, "area", .area)
    list.add(estimate, "estimate", .estimate)
    list.add(names: people, "people", .populationGroup)
    list.add(decision: pairs?.value.decided)
    return list.uses
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
  package let decided: Located<Table<Reference>>?
  package let open: Located<List<WeeklyWindow>>?
  package let ownTime: Located<Table<WeeklyWindow>>?
  package let ifTimesClash: Located<PlainText>?
  package let beside: Located<Neighbour>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    name = fields.optional("name", "its name; stays in the team")
    area = fields.optional("area", "the area of the town in which it lies")
    rooms = fields.optional("rooms", "how many rooms it has")
    managedBy = fields.optional("managed_by", "who runs what happens there")
    decided = fields.optional("decided", "decisions on location, services, staffing and hours")
    open = fields.optional("open", "opening hours")
    ownTime = fields.optional("own_time", "hours that one group has for itself")
    ifTimesClash = fields.optional(
      "if_times_clash", "what holds when two groups want the same time")
    beside = fields.optional("beside", "what it shares a building with")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(area, "area", .area)
    for row in decided?.value.rows ?? [] { list.add(row.value, "decided", .decision) }
    list.add(names: ownTime, "own_time", .populationGroup)
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

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: FacilityKind.self, "what sort of facility it is")
    name = fields.optional("name", "its name")
    organization = fields.optional("organization", "the body that runs it")
    area = fields.optional("area", "the area of the town in which it lies")
    travel = fields.optional("travel", "time to get there, for a place off the map")
    hours = fields.optional("hours", "opening hours")
    rightsCharter = fields.optional("rights_charter", "whether the rights charter hangs there")
    accepted = fields.optional("accepted", "the decision in which the community accepted it")
    guard let kind else { return nil }
    self.id = id
    facilityKind = kind
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(organization, "organization", .organization)
    list.add(accepted, "accepted", .decision)
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

  package init?(id: Located<String>, fields: inout FieldReader) {
    at = fields.optional("at", "where it can be had")
    every = fields.optional("every", "how often it is due")
    ifReactive = fields.optional("if_reactive", "where a reactive test is confirmed")
    referTo = fields.optional("refer_to", "where people are referred to")
    contact = fields.optional("contact", "whom to ask for there: a role, never a name")
    escort = fields.optional("escort", "whether somebody goes along if asked")
    requires = fields.optional("requires", "what must come first; clinical matters only")
    none = fields.optional("none", "why the service cannot be had")
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
    return list.uses
  }
}
