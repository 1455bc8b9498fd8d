import ParasolSyntax

/// The stretch of time that is planned: whole weeks from a Monday.
package struct PlanPeriod: Record {
  package static let subject = "plan"
  package let from: Located<CalendarDay>
  package let weeks: Located<Count>
  package let timeZone: Located<PlainText>?
  package let assignment: Located<AssignmentMode>?

  package init?(_ fields: inout FieldReader) {
    let from = fields.required("from", as: CalendarDay.self, "first day of the plan, a Monday")
    let weeks = fields.required("weeks", as: Count.self, "length of the plan in weeks")
    timeZone = fields.optional("time_zone", "IANA name of the time zone, such as Africa/Nairobi")
    assignment = fields.optional("assignment", "'keep' fixes who is with whom as 'serves' tells it")
    guard let from, let weeks, PlanPeriod.isPlannable(from, weeks, fields.context.sink) else {
      return nil
    }
    self.from = from
    self.weeks = weeks
  }

  /// Told before anybody walks through the weeks.
  private static func isPlannable(
    _ from: Located<CalendarDay>, _ weeks: Located<Count>, _ sink: DiagnosticSink
  ) -> Bool {
    let count = weeks.value.value
    if !(1...260).contains(count) {
      sink.report(
        Diagnostic(
          "plan-length-off-range", "the plan is \(count) weeks long; it may be 1 to 260",
          at: weeks.span, help: "plan some months, and renew the plan as you go"))
    }
    let day = from.value
    if day.weekday != .mon {
      let monday = day + -day.weekday.index
      sink.report(
        Diagnostic(
          "plan-not-from-monday", "the plan starts on \(day), a \(day.weekday.rawValue)",
          at: from.span, help: "start it on a Monday, such as \(monday)",
          replacement: .init(from.span, with: "\(monday)", isSafe: false)))
    }
    return (1...260).contains(count) && day.weekday == .mon
  }

  /// First and last day.
  package var days: ClosedRange<CalendarDay> {
    from.value...(from.value + (max(1, weeks.value.value) * 7 - 1))
  }
}

/// The setting that the programme must fit (SWIT 1.2.4, p10-11).
package struct ContextDescription: Record {
  package static let subject = "context"
  package let legal: Located<LegalContext>?
  package let workMix: Located<WorkMix>?
  package let mobility: Located<List<Mobility>>?
  package let languages: Located<List<LanguageTag>>?
  package let condomsAsEvidence: Located<YesNo>?
  package let violenceContexts: Located<List<ViolenceContext>>?
  package let culture: Located<PlainText>?
  package let ethnicity: Located<PlainText>?
  package let socioeconomic: Located<PlainText>?

  package init?(_ fields: inout FieldReader) {
    legal = fields.optional("legal", "what the law says about sex work")
    workMix = fields.optional("work_mix", "where sex work mostly takes place")
    mobility = fields.optional("mobility", "how people move")
    languages = fields.optional("languages", "languages that sex workers speak")
    condomsAsEvidence = fields.optional(
      "condoms_as_evidence", "whether carrying condoms leads to trouble with the law")
    violenceContexts = fields.optional("violence_contexts", "from where violence comes")
    culture = fields.optional("culture", "customs that outreach must fit, in a sentence")
    ethnicity = fields.optional("ethnicity", "peoples and origins among sex workers, in a sentence")
    socioeconomic = fields.optional("socioeconomic", "how people live and earn, in a sentence")
  }
}

/// What the programme promises everyone.
package struct Promises: Record {
  package static let subject = "promises"
  package let tests: Located<TestPromise>?
  package let incidentReports: Located<ReportPromise>?

  package init?(_ fields: inout FieldReader) {
    tests = fields.optional("tests", "whether tests are a person's own choice")
    incidentReports = fields.optional(
      "incident_reports", "whether a person chooses to report violence")
  }
}

/// Who takes part, at which stage and how (SWIT 1.1, p5; Box 1.1, p7).
package struct Participation: Record {
  package static let subject = "participation"
  package let who: Located<List<Reference>>?
  package let stages: Located<ChoiceTable<ParticipationStage, ParticipationKind>>?
  package let freedoms: Located<ChoiceTable<Freedom, YesNo>>?
  package let roles: Located<List<ParticipationPost>>?

  package init?(_ fields: inout FieldReader) {
    who = fields.optional("who", "groups of sex workers who take part")
    stages = fields.optional("stages", "how they take part in each stage")
    freedoms = fields.optional("freedoms", "the four freedoms of meaningful participation")
    roles = fields.optional("roles", "work in the programme, and whether sex workers have it")
  }
}

/// What is done about violence (SWIT 2.2, p25-34).
package struct ViolenceResponse: Record {
  package static let subject = "violence"
  package let strategies: Located<List<ViolenceStrategy>>?
  package let records: Located<RecordStorage>?
  package let forms: Located<List<ViolenceForm>>?
  package let perpetrators: Located<List<Perpetrator>>?
  package let dataCollection: Located<ViolenceData>?
  package let aggressorList: Located<AggressorList>?

  package init?(_ fields: inout FieldReader) {
    strategies = fields.optional("strategies", "ways in which violence is addressed")
    records = fields.optional("records", "who keeps records of incidents, and where")
    forms = fields.optional("forms", "forms of violence that sex workers here tell of")
    perpetrators = fields.optional("perpetrators", "kinds of people from whom it comes")
    dataCollection = fields.optional(
      "data_collection", "who designs, makes and publishes studies of violence")
    aggressorList = fields.optional(
      "aggressor_list", "the list of dangerous clients, if one is kept")
  }
}

/// Who keeps something, and where.
package struct RecordStorage: Record {
  package static let subject = "records"
  package let keeper: Located<Keeper>?
  package let storage: Located<PlainText>?
  package let form: Located<PlainText>?
  package let followUp: Located<Duration>?

  package init?(_ fields: inout FieldReader) {
    keeper = fields.optional("keeper", "role of the one person who keeps it")
    storage = fields.optional("storage", "the locked place where it is kept")
    form = fields.optional("form", "the form on which an incident is written")
    followUp = fields.optional("follow_up", "time after which the person is asked again")
  }
}

/// How often people are met (SWIT 3.2.1, p46).
package struct ContactPlan: Record {
  package static let subject = "contact"
  package let every: Located<Duration>?
  package let needsAssessment: Located<YesNo>?
  package let individualPlan: Located<YesNo>?
  package let tiers: Located<ChoiceTable<MetSooner, Share>>?
  package let tierEvery: Located<ChoiceTable<MetSooner, Duration>>?
  package let handOut: Located<ChoiceTable<CommodityKind, Count>>?
  package let priority: Located<Priority>?
  package let direct: Located<List<DirectService>>?
  package let links: Located<List<LinkedService>>?
  package let followUp: Located<List<FollowUp>>?

  package init?(_ fields: inout FieldReader) {
    every = fields.optional("every", "longest time between two contacts with a person")
    needsAssessment = fields.optional("needs_assessment", "whether needs are asked for")
    individualPlan = fields.optional("individual_plan", "whether each person has a plan")
    tiers = fields.optional("tiers", "shares met weekly (high) and fortnightly (medium)")
    tierEvery = fields.optional(
      "tier_every", "longest time between two contacts in a tier, unless weekly and fortnightly")
    handOut = fields.optional(
      "hand_out", "pieces that each person is given at a contact, where the number is fixed")
    priority = fields.optional("priority", "who is met sooner, decided with outreach workers")
    direct = fields.optional("direct", "what outreach workers give themselves")
    links = fields.optional("links", "services that they link people to")
    followUp = fields.optional("follow_up", "what they follow up")
  }
}

/// Condoms, lubricant and the rest: who decided, and what moves where.
package struct Commodities: Record {
  package static let subject = "commodities"
  package let decided: Located<Reference>?
  package let lubricantBase: Located<LubricantBase>?
  package let stock: Located<Table<ChoiceTable<CommodityKind, StockLine>>>?
  package let issueOrder: Located<IssueOrder>?
  package let free: Located<List<CommodityKind>>?
  package let socialMarketing: Located<List<CommodityKind>>?
  package let workersOwnNeed: Located<YesNo>?
  package let questions: Located<ChoiceTable<CommodityKind, SupplyAnswers>>?
  package let forecasts: Located<List<Forecast>>?

  package init?(_ fields: inout FieldReader) {
    decided = fields.optional("decided", "the decision on supplies, with sex workers")
    lubricantBase = fields.optional("lubricant_base", "what the lubricant is made with")
    stock = fields.optional("stock", "stock by place and product")
    issueOrder = fields.optional("issue_order", "which packs are handed out first")
    free = fields.optional("free", "products that are given for free")
    socialMarketing = fields.optional(
      "social_marketing", "products that are also sold at a low price")
    workersOwnNeed = fields.optional(
      "workers_own_need", "whether supplies count what outreach workers need for themselves")
    questions = fields.optional(
      "questions", "answers of sex workers to the questions on supply, by product")
    forecasts = fields.optional("forecasts", "forecasts of the need, by level")
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(decision: decided)
    for row in stock?.value.rows ?? [] {
      let place = Located(Reference(row.name.value), at: row.name.span)
      list.add(place, "stock", .safeSpace, .facility, .hotspot, .distributionPoint)
    }
    return list.uses
  }
}

/// What comes in or goes out: so much per month, or pieces by month.
package typealias StockFlow = Either<Rate, NamedTable<CalendarMonth, Count>>

/// One product at one place.
package struct StockLine: Record {
  package static let subject = "stock"
  package let opening: Located<Count>?
  package let receipts: Located<StockFlow>?
  package let issues: Located<StockFlow>?
  package let batches: Located<List<Batch>>?

  package init?(_ fields: inout FieldReader) {
    opening = fields.optional("opening", "pieces in stock on the first day of the plan")
    receipts = fields.optional("receipts", "pieces that come in, per month or by month")
    issues = fields.optional("issues", "pieces that go out, per month or by month")
    batches = fields.optional("batches", "packs in stock, by the month in which they expire")
  }

  /// Pieces in a month; nothing when the month is not named.
  package static func amount(
    _ flow: Located<StockFlow>?, in month: CalendarMonth
  ) -> Fraction {
    switch flow?.value {
    case nil: .zero
    case .scalar(let rate): rate.amount
    case .collection(let table): Fraction(table["\(month)"]?.value.value ?? 0)
    }
  }
}

/// What is measured, and who chose it (SWIT 1.3, p16).
package struct Indicators: Record {
  package static let subject = "indicators"
  package let decided: Located<Reference>?
  package let use: Located<List<PlainText>>?
  package let targets: Located<Table<Either<TargetFigure, IndicatorTarget>>>?
  package let own: Located<Table<OwnIndicator>>?

  package init?(_ fields: inout FieldReader) {
    decided = fields.optional("decided", "the decision in which sex workers chose the indicators")
    use = fields.optional("use", "ids of indicators that ship with Parasol, or of your own")
    targets = fields.optional("targets", "what is aimed at")
    own = fields.optional("own", "indicators of your own")
  }
}

/// One agreed exception to a rule.
package struct Waiver: Record {
  package static let subject = "waivers"
  package let rule: Located<PlainText>
  package let at: Located<PlainText>?
  package let because: Located<PlainText>?
  package let decided: Located<Reference>?
  package let until: Located<CalendarDay>?

  package init?(_ fields: inout FieldReader) {
    let rule = fields.required("rule", as: PlainText.self, "id of the rule")
    at = fields.optional("at", "what it is waived for, as a path from here")
    because = fields.optional("because", "the reason, in a sentence")
    decided = fields.optional("decided", "the decision in which sex workers took part")
    until = fields.optional("until", "the last day of the waiver")
    guard let rule else { return nil }
    self.rule = rule
  }
}

extension Waiver {
  /// Whether it is for something that stands at a path in a site, or in the programme for nil.
  ///
  /// - Parameters:
  ///   - path: From that scope on: `outreach_workers.w01`.
  ///   - scope: The site that states the waiver; nil for the programme.
  package func reaches(_ path: String, in site: SiteID?, statedIn scope: SiteID?) -> Bool {
    guard scope == nil || scope == site else { return false }
    guard let at = at?.value.text else { return true }
    let wanted = scope == nil ? site.map { "sites.\($0).\(path)" } ?? path : path
    return wanted == at || wanted.hasPrefix(at + ".") || (at == "" && path.isEmpty)
  }

  /// Whether it holds on a day; one without an end, or with no day to hold it to, does.
  package func holds(on day: CalendarDay?) -> Bool {
    guard let until = until?.value, let day else { return true }
    return until >= day
  }
}
