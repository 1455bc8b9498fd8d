import ParasolSyntax

/// Reads one scope: the programme's or a site's own keys, then its sections.
struct ScopeReader {
  let isDraft: Bool
  let patterns: PatternTable
  private let scope: ScopeParts
  private let context: ReadingContext

  private var own: [YAMLCursor] { scope.own }
  private var templates: [YAMLCursor] { scope.templates }

  init(_ scope: ScopeParts, sink: DiagnosticSink) {
    self.scope = scope
    let states = scope.own.contains { $0.value(forKey: "status")?.value.text == "draft" }
    let agrees = scope.own.contains { $0.value(forKey: "agreed") != nil }
    // Until somebody agreed, what is absent may still come.
    isDraft = states || !agrees
    patterns = PatternTable(
      own: scope.own, templates: scope.templates, outer: scope.outerPatterns)
    context = ReadingContext(
      sink: sink, isDraft: isDraft,
      settings: scope.outerSettings.union(ScopeParts.settings(in: scope.own + scope.templates)))
  }

  func readProgramme() -> (ProgrammeHeader, ScopeContent) {
    var sections = sectionReader()
    let before = context.sink.diagnostics.count
    var fields = fieldReader()
    let header = ProgrammeHeader(&fields)
    fields.finish(synonyms: Synonyms.keys)
    sections.content.population = sections.read()
    sections.content.organizations = sections.read()
    sections.content.regions = sections.read()
    sections.content.posts = sections.read()
    sections.content.reports = sections.read()
    readShared(&sections)
    checkStanding(header.shared, isRequired: true)
    noteBrokenKeys(since: before, in: &sections.content)
    return (header, sections.content)
  }

  func readSite() -> (SiteHeader, ScopeContent) {
    var sections = sectionReader()
    let before = context.sink.diagnostics.count
    var fields = fieldReader()
    fields.ownKeys = TemplateHeader.keys
    fields.allow(keys: scope.isTemplate ? TemplateHeader.keys : ["site"])
    let header = SiteHeader(&fields)
    fields.finish(synonyms: Synonyms.keys)
    sections.content.areas = sections.readAreas()
    sections.content.hotspots = sections.read()
    sections.content.workers = sections.read()
    readShared(&sections)
    if !scope.isTemplate { checkStanding(header.shared, isRequired: !scope.inheritsDraft) }
    noteBrokenKeys(since: before, in: &sections.content)
    return (header, sections.content)
  }

  /// Exactly one of `agreed` and `status: draft`; the sites of a draft may say neither.
  private func checkStanding(_ shared: SharedSettings, isRequired: Bool) {
    if let status = shared.status, let agreed = shared.agreed {
      context.sink.report(
        Diagnostic(
          "draft-and-agreed", "\(scope.subject) is said to be a draft and agreed at once",
          at: status.span, notes: [.init("agreed here", at: agreed.span)],
          help: "keep 'agreed' when the decision was taken, else 'status: draft'"))
    } else if isRequired, shared.status == nil, shared.agreed == nil,
      !own.contains(where: {
        $0.value(forKey: "status") != nil || $0.value(forKey: "agreed") != nil
      })
    {
      let meant = scope.loneSite.flatMap { PartNames([:], site: $0.id, sites: $0.all) }?.meantSite
      context.sink.report(
        Diagnostic(
          "missing-key", "\(scope.subject) says neither 'agreed' nor 'status: draft'",
          at: scope.header,
          notes: meant == nil ? [] : [.init("no other part of the programme names it")],
          help: [
            meant,
            "add 'status: draft' until those concerned have agreed; then 'agreed:' with the decision",
          ].compactMap { $0 }.joined(separator: " else ")
        ))
    }
  }

  private func sectionReader() -> SectionReader {
    var reader = SectionReader(scope: scope, patterns: patterns, context: context)
    reader.lost = scope.mistypedSections
    reader.content.lostSections = reader.lost
    return reader
  }

  private func fieldReader() -> FieldReader {
    var reader = FieldReader(
      subject: scope.subject, header: scope.header,
      layers: EntityLayers(own: own, inherited: templates),
      context: ReadingContext(
        sink: context.sink, isDraft: isDraft, settings: scope.outerSettings))
    if own.count > 1 { reader.find("extends") }
    return reader
  }

  private func readShared(_ sections: inout SectionReader) {
    sections.content.decisions = sections.read()
    sections.content.estimates = sections.read()
    sections.content.partnerships = sections.read()
    sections.content.facilities = sections.read()
    sections.content.services = sections.read { key in
      ServiceCode(rawValue: key.text) == nil
        ? ReadingProblems.unknownChoice(key, of: "services", known: ServiceCode.words) : nil
    }
    sections.content.supervisors = sections.read()
    sections.content.trainings = sections.read()
    sections.content.committees = sections.read()
    sections.content.safeSpaces = sections.read()
    sections.content.crisisTeams = sections.read()
    sections.content.events = sections.read()
    sections.content.records = sections.read()
    sections.content.goals = sections.read()
    sections.content.referrals = sections.read()
    sections.content.directory = sections.read()
    sections.content.distributionPoints = sections.read()
    declareResponders(&sections)
    readWaivers(&sections)
    PatternCheck(context: context, table: patterns).check(own)
  }

  /// A crisis team declares codes of its own; those of outreach workers stay theirs.
  private func declareResponders(_ sections: inout SectionReader) {
    let damaged = sections.content.damaged.compactMap { $0 as? CrisisTeam }
    let isTeamLost = context.sink.diagnostics.contains { diagnostic in
      diagnostic.id == "unknown-key" && diagnostic.replacement?.text == "team"
    }
    if isTeamLost { sections.content.lostSections.insert(CrisisTeam.section) }
    for team in sections.content.crisisTeams + damaged {
      for code in team.team?.value.items ?? [] where sections.content.names[code.value.text] == nil
      {
        sections.declare(Located(code.value.text, at: code.span), .responder)
      }
    }
  }

  private func readWaivers(_ sections: inout SectionReader) {
    for layer in own {
      guard let (_, value) = layer.value(forKey: "waivers") else { continue }
      let before = context.sink.diagnostics.count
      let list = List<Waiver>.read(value, of: "waivers", in: context)
      sections.content.waivers += list?.items ?? []
      if context.sink.diagnostics.count > before { sections.content.brokenKeys.insert("waivers") }
    }
  }

  /// Which keys of the scope hold something that was told: their absence proves nothing.
  private func noteBrokenKeys(since before: Int, in content: inout ScopeContent) {
    for diagnostic in context.sink.diagnostics[before...] {
      if diagnostic.id == "unknown-key", let meant = diagnostic.replacement?.text {
        content.brokenKeys.insert(meant)
        if own.contains(where: { $0.entries.contains { $0.key.span == diagnostic.span } }) {
          content.lostSections.insert(meant)
        }
      }
      for layer in own + templates {
        for (key, value) in layer.entries
        where value.span.contains(diagnostic.span) || key.span == diagnostic.span {
          content.brokenKeys.insert(key.text)
        }
      }
    }
  }
}
