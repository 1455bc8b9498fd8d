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

  init(_ fields: inout FieldReader) {
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
    shared = SharedSettings(&fields)
    fields.allow("include", "sites", "regions", "population", "organizations", "posts")
  }
}

/// Keys of a site, besides its sections.
package struct SiteHeader: Sendable {
  package let name: Located<LocalizedText>?
  package let region: Located<Reference>?
  package let people: Located<Table<CountRange>>?
  package let shared: SharedSettings

  init(_ fields: inout FieldReader) {
    name = fields.optional("name", "its name")
    region = fields.optional("in", "the region in which it lies")
    people = fields.optional("people", "its own estimate by population group")
    shared = SharedSettings(&fields)
    fields.allow("site", "extends", "template", "for", "areas", "hotspots", "outreach_workers")
  }
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

  init(_ fields: inout FieldReader) {
    organization = fields.optional("organization", "the body that runs it")
    estimate = fields.optional("estimate", "how people were counted, for all inside")
    meetingPlace = fields.optional("meeting_place", "where meetings take place, for all inside")
    contact = fields.optional("contact", "how often people are met")
    status = fields.optional("status", "'draft' while things are still open")
    agreed = fields.optional("agreed", "the decision that agreed it")
    commodities = fields.optional("commodities", "condoms, lubricant and the rest")
    indicators = fields.optional("indicators", "what is measured, and who chose it")
    fields.allow(
      "decisions", "estimates", "partnerships", "facilities", "services", "supervisors",
      "trainings", "committees", "safe_spaces", "crisis_teams", "events", "records", "waivers",
      "patterns")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(organization, "organization", .organization)
    list.add(estimate, "estimate", .estimate)
    list.add(meetingPlace, "meeting_place", .safeSpace, .facility)
    list.add(agreed, "agreed", .decision)
    list.add(decision: indicators?.value.decided)
    return list.uses + (commodities?.value.references ?? [])
  }
}
