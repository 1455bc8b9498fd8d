import ParasolModel
import ParasolSyntax

/// From a programme and its plan to the files that one audience gets.
package enum Renderer {
  /// Everything for the audience, in every language asked for; by path, each path once.
  package static func render(
    _ programme: Programme, plan: Plan, toDos: [Diagnostic] = [], profile: ProfileShown? = nil,
    options: RenderOptions
  ) async -> Rendering {
    var artefacts: [Artefact] = []
    let remarks = await render(
      programme, plan: plan, toDos: toDos, profile: profile, options: options
    ) { artefact throws(Never) in artefacts.append(artefact) }
    return Rendering(artefacts: artefacts.sorted(by: inOrder), remarks: remarks)
  }

  /// The same, each file handed on as soon as it is made, in an order that is always the same: what a
  /// thousand sites need is never in memory at once.
  ///
  /// - Returns: What could not be made as asked, each once.
  package static func render<Failure: Error>(
    _ programme: Programme, plan: Plan, toDos: [Diagnostic], profile: ProfileShown?,
    options: RenderOptions, handingOn take: (Artefact) throws(Failure) -> Void
  ) async throws(Failure) -> [RenderRemark] {
    let tags = options.languages.isEmpty ? programme.languages : options.languages
    let languages = unique(tags).map { options.forms.texts.words($0) }
    let pieces = pieces(programme, plan, toDos, profile, options, languages)
    var documents: [MadeDocument] = []
    var told: [RenderRemark] = []
    for start in stride(from: 0, to: pieces.count, by: atOnce) {
      let some = Array(pieces[start..<min(start + atOnce, pieces.count)])
      for var made in await concurrentMap(some, { $0() }) {
        told += made.remarks
        for index in made.documents.indices {
          let bytes = made.documents[index].handOver()
          try take(
            Artefact(
              path: "\(options.audience.rawValue)/\(made.documents[index].path)", bytes: bytes))
        }
        documents += made.documents
      }
    }
    let remarks = unique(
      told
        + languages.compactMap(RenderRemark.init(lackingIn:))
        + untranslated(programme, languages.map(\.asked), options.audience)
    ).sorted()
    for page in indexes(
      documents, remarks, languages, programme: ProgrammeFacts(programme),
      audience: options.audience)
    { try take(page) }
    return remarks
  }

  /// Pieces that are worked on together; a few for each core, so that none of them waits.
  private static let atOnce = 32

  /// What stands in another language than that of its page, told on the page that one opens first.
  private static func untranslated(
    _ programme: Programme, _ languages: [String], _ audience: ViewAudience
  ) -> [RenderRemark] {
    PrintedTexts(programme).gaps(in: languages, isForTeam: audience == .team).map { gap in
      .untranslated(count: gap.places.count, language: gap.language, instead: gap.standInText)
    }
  }

  /// The participation profile alone: a committee needs it most where a programme has mistakes.
  package static func participation(
    _ programme: Programme, profile: ProfileShown? = nil, options: RenderOptions
  ) -> [Artefact] {
    guard options.audience != .everyone else { return [] }
    let tags = options.languages.isEmpty ? programme.languages : options.languages
    let facts = ParticipationFacts(programme, withIDs: options.audience == .team)
    return unique(tags).flatMap { tag in
      OverviewDocuments(programme: ProgrammeFacts(programme), words: options.forms.texts.words(tag))
        .participation(
          facts, options.audience == .team ? profile : nil,
          for: options.audience == .team ? .team : .partner
        ).documents
    }.map { artefact($0, options.audience) }.sorted(by: inOrder)
  }

  private typealias Piece = @Sendable () -> MadeDocuments

  private static func pieces(
    _ programme: Programme, _ plan: Plan, _ toDos: [Diagnostic], _ profile: ProfileShown?,
    _ options: RenderOptions, _ languages: [Words]
  ) -> [Piece] {
    switch options.audience {
    case .team:
      let groups = ToDoGroup.groups(toDos, of: programme)
      let view = TeamView(programme, plan: plan, toDos: groups)
      return languages.flatMap {
        pieces(view, profile, $0, options) + packs(programme, plan, view, $0, options)
      } + data(programme, view.programme, languages.map(\.asked), options)
    case .partner:
      let view = PartnerView(programme, plan: plan)
      return languages.map { words in
        {
          let pages = OverviewDocuments(programme: view.programme, words: words)
          var made = pages.staffing(view.staffing)
          made.take(pages.supply(view.supply, stock: []))
          made.take(pages.participation(view.participation, for: .partner))
          return made
        }
      }
    case .everyone:
      let view = PublicView(programme)
      return languages.map { words in
        {
          let pages = OverviewDocuments(programme: view.programme, words: words)
          return pages.everyone(view)
        }
      }
    }
  }

  private static func pieces(
    _ view: TeamView, _ profile: ProfileShown?, _ words: Words, _ options: RenderOptions
  ) -> [Piece] {
    let version = options.version
    let pages = OverviewDocuments(programme: view.programme, words: words)
    let overview: Piece = {
      var made = pages.staffing(view.staffing)
      made.take(pages.supply(view.supply, stock: view.stock))
      made.take(pages.toDo(view.toDos, siteCount: view.sites.count))
      made.take(pages.participation(view.participation, profile, for: .team))
      if view.timeZone == nil { made.remarks.append(.noTimeZone) }
      return made
    }
    let sites = view.sites.flatMap { site -> [Piece] in
      guard let plan = site.plan else { return [] }
      let documents = SiteDocuments(
        view: view, site: site, plan: plan, words: words, version: version)
      let microplans = plan.microplans.map { month -> Piece in { documents.microplan(month) } }
      return [{ documents.rota() }] + microplans
    }
    let forms: Piece = {
      FormDocuments(
        programme: view.programme, forms: options.forms, words: words, version: version
      ).documents()
    }
    return [overview, forms] + sites
  }

  /// Filled booklets, for a programme that says which forms it wants.
  private static func packs(
    _ programme: Programme, _ plan: Plan, _ view: TeamView, _ words: Words,
    _ options: RenderOptions
  ) -> [Piece] {
    guard let ids = view.programme.forms,
      view.programme.formLanguages?.contains(words.asked) ?? true
    else { return [] }
    let printing = FormPrinting(
      forms: options.forms, version: options.version, created: view.programme.days?.lowerBound)
    let pack = FormPack(
      printing: printing, runs: FormRuns(programme, plan: plan), ids: ids, language: words.asked)
    return view.sites.map { site in { pack.documents(of: site.name) } }
  }

  /// Forms for other programs, for a programme that asks for them.
  private static func data(
    _ programme: Programme, _ facts: ProgrammeFacts, _ languages: [String],
    _ options: RenderOptions
  ) -> [Piece] {
    guard !facts.appForms.isEmpty || !facts.registers.isEmpty else { return [] }
    let data = FormDataDocuments(programme, facts: facts, options: options)
    return programme.sites.flatMap { site -> [Piece] in
      let apps: Piece = { data.apps(site, languages: languages) }
      let registers = languages.map { language -> Piece in
        { data.registers(site, language: language) }
      }
      return [apps] + registers
    }
  }

  /// The pages that one opens first.
  private static func indexes(
    _ documents: [MadeDocument], _ remarks: [RenderRemark], _ languages: [Words],
    programme: ProgrammeFacts, audience: ViewAudience
  ) -> [Artefact] {
    let indexes = languages.map { words in
      let page = IndexPage(
        programme: programme, audience: audience,
        documents: documents.filter { $0.isTold(in: words.asked) }, remarks: remarks,
        languages: languages, words: words)
      return Artefact(
        path: "\(audience.rawValue)/\(IndexPage.path(words.asked))", bytes: page.page().html())
    }
    let first = indexes.first.map {
      [Artefact(path: "\(audience.rawValue)/index.html", bytes: $0.bytes)]
    }
    return indexes + (first ?? [])
  }

  private static func artefact(_ document: MadeDocument, _ audience: ViewAudience) -> Artefact {
    Artefact(path: "\(audience.rawValue)/\(document.path)", bytes: document.bytes)
  }

  private static func inOrder(_ left: Artefact, _ right: Artefact) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  /// Each value once, where it stood first.
  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
