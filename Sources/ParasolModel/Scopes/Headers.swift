import ParasolSyntax

/// Keys of the programme itself, besides its sections.
package struct ProgrammeHeader: Sendable {
  package let id: Located<EntityName>?
  package let name: Located<LocalizedText>?
  package let languages: Located<List<LanguageTag>>?
  package let plan: Located<PlanPeriod>?
  package let policy: Located<Reference>?
  package let context: Located<ContextDescription>?
  package let promises: Located<Promises>?
  package let participation: Located<Participation>?
  package let violence: Located<ViolenceResponse>?
  package let shared: SharedSettings
  package let transition: Located<Transition>?
  package let empowermentElements: Located<List<EmpowermentElement>>?
  package let management: Located<ManagementForm>?
  package let levels: Located<ChoiceTable<ProgrammeLevel, ManagementLevel>>?
  package let budget: Located<List<BudgetLine>>?
  package let package: Located<CarePackage>?
  package let forms: Located<PrintedForms>?

  package init(_ fields: inout FieldReader) {
    let version = fields.required(
      "parasol", as: Count.self, "version of the language, which is 1")
    if let version, version.value.value != 1 {
      fields.context.sink.report(
        Diagnostic(
          "unknown-version",
          "this Parasol reads version 1 of the language, not \(version.value.value)",
          at: version.span, help: "write 'parasol: 1'"))
    }
    id = fields.required("programme", "id of the programme")
    name = fields.optional("name", "its name")
    languages = fields.required("languages", "languages of texts, the first one first")
    plan = fields.required("plan", "the stretch of time that is planned")
    policy = fields.optional("policy", "the policy whose figures hold")
    context = fields.optional("context", "the setting that the programme must fit")
    promises = fields.optional("promises", "what it promises everyone")
    participation = fields.optional("participation", "who takes part, and how")
    violence = fields.optional("violence", "what is done about violence")
    transition = fields.optional("transition", "the way to a programme that sex workers lead")
    empowermentElements = fields.optional(
      "empowerment_elements", "elements of empowerment that the programme works on")
    management = fields.optional(
      "management", "whether a centre manages many sites, or one local group itself")
    levels = fields.optional("levels", "levels of the programme, and who answers for each")
    budget = fields.optional("budget", "money that is set aside, and for whom")
    package = fields.optional("package", "what everyone is to get within some months")
    forms = fields.optional("forms", "what is printed, and in which languages")
    shared = SharedSettings(&fields)
    fields.allow("include", "sites", "regions", "population", "organizations", "posts", "reports")
  }
}

extension ProgrammeHeader {
  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parties: participation?.value.who, "who")
    for row in levels?.value.rows ?? [] { list.add(row.value.value.references) }
    for line in budget?.value.values ?? [] { list.add(line.references) }
    list.add(transition?.value.references ?? [])
    list.add(violence?.value.dataCollection?.value.references ?? [])
    return list.uses
  }
}

/// Keys of a site, besides its sections.
package struct SiteHeader: Sendable {
  package let name: Located<LocalizedText>?
  package let region: Located<Reference>?
  package let people: Located<Table<CountRange>>?
  package let languages: Located<List<LanguageTag>>?
  package let shared: SharedSettings
  package let starts: Located<CalendarDay>?
  package let orderReason: Located<PlainText>?
  package let counts: CountDetails?

  package init(_ fields: inout FieldReader) {
    name = fields.optional("name", "its name")
    languages = fields.optional("languages", "languages spoken there, for all inside")
    region = fields.optional("in", "the region in which it lies")
    people = fields.optional("people", "its own estimate by population group")
    starts = fields.optional("starts", "day on which work begins there")
    orderReason = fields.optional("order_reason", "why it begins before a larger site")
    counts = CountDetails(&fields, people: people)
    shared = SharedSettings(&fields)
    fields.allow("extends", "areas", "hotspots", "outreach_workers")
  }
}

extension SiteHeader {
  /// The keys of a site itself, as its reader asks for them.
  static var shape: [FieldShape] {
    FieldReader.fields { _ = SiteHeader(&$0) }
  }

  /// The keys of a site under which entities and other things stand.
  static let sections =
    Set(EntityCatalogue.keyedOfSite.map { $0.section }).union([Area.section, "waivers", "patterns"])
}

extension ProgrammeHeader {
  /// The keys of the programme itself, as its reader asks for them.
  static var shape: [FieldShape] {
    FieldReader.fields { _ = ProgrammeHeader(&$0) }
  }
}

extension SiteHeader {
  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(region, "in", .region)
    list.add(names: people, "people", .populationGroup)
    list.add(counts?.references ?? [])
    return list.uses
  }
}

extension SharedSettings {
  /// The keys that the programme and a site have in common, as their reader asks for them.
  package static let keys = Set(
    FieldReader.fields { _ = SharedSettings(&$0) }.map(\.key))
}

/// Settings that hold for all inside unless restated, and the parts that both scopes may have.
package struct SharedSettings: Sendable {
  package let organization: Located<Reference>?
  package let estimate: Located<Reference>?
  package let meetingPlace: Located<Reference>?
  package let contact: Located<ContactPlan>?
  package let status: Located<Status>?
  package let agreed: Located<Reference>?
  package let commodities: Located<Commodities>?
  package let indicators: Located<Indicators>?
  package let calendar: Located<LocalCalendar>?
  package let materials: Located<List<Material>>?
  package let qualityMeasures: Located<List<QualityMeasure>>?
  package let childProtection: Located<ChildProtection>?
  /// Which of the settings are taken away, so that those of the programme do not hold.
  package let removed: Set<String>

  package init(_ fields: inout FieldReader) {
    organization = fields.optional("organization", "the body that runs it")
    estimate = fields.optional("estimate", "how people were counted, for all inside")
    meetingPlace = fields.optional("meeting_place", "where meetings take place, for all inside")
    contact = fields.optional("contact", "how often people are met")
    status = fields.optional("status", "'draft' while things are still open")
    agreed = fields.optional("agreed", "the decision that agreed it")
    commodities = fields.optional("commodities", "condoms, lubricant and the rest")
    indicators = fields.optional("indicators", "what is measured, and who chose it")
    calendar = fields.optional("calendar", "working days and closed days")
    materials = fields.optional("materials", "printed things that are given out")
    qualityMeasures = fields.optional(
      "quality_measures", "what good quality means to those who use services")
    childProtection = fields.optional("child_protection", "where people under eighteen are helped")
    let stated = fields
    removed = Set(ScopeParts.settings.filter { stated.isRemoved($0) })
    fields.allow(
      "decisions", "estimates", "partnerships", "facilities", "services", "supervisors",
      "trainings", "committees", "safe_spaces", "crisis_teams", "events", "records", "goals",
      "referrals", "directory", "distribution_points", "waivers", "patterns")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(organization, "organization", .organization)
    list.add(estimate, "estimate", .estimate)
    list.add(meetingPlace, "meeting_place", .safeSpace, .facility)
    list.add(agreed, "agreed", .decision)
    list.add(decision: indicators?.value.decided)
    for row in indicators?.value.own?.value.rows ?? [] { list.add(row.value.value.references) }
    for measure in qualityMeasures?.value.values ?? [] { list.add(measure.references) }
    for material in materials?.value.values ?? [] { list.add(decision: material.decided) }
    list.add(contact?.value.priority?.value.references ?? [])
    list.add(childProtection?.value.references ?? [])
    list.add(commodities?.value.references ?? [])
    return list.uses
  }
}
