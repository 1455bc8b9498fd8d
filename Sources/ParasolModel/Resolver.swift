import ParasolSyntax

/// Looks up every reference. A holder of a broken one is dropped, its name stays known.
package struct Resolver {
  private let declarations: Declarations
  private let outline: Outline
  private let sink: DiagnosticSink
  private let siteNames: [String: [String: DeclaredName]]

  package static func resolve(
    _ declarations: Declarations, outline: Outline, sink: DiagnosticSink
  ) -> Programme {
    Resolver(declarations, outline, sink).programme()
  }

  private init(_ declarations: Declarations, _ outline: Outline, _ sink: DiagnosticSink) {
    self.declarations = declarations
    self.outline = outline
    self.sink = sink
    siteNames = Dictionary(
      declarations.sites.map { ($0.id.value, $0.content.names) },
      uniquingKeysWith: { first, _ in first })
  }

  private func programme() -> Programme {
    let header = declarations.header
    var content = declarations.content
    clean(&content, site: nil)
    checkAll(header.shared.references, site: nil, broken: &content.brokenKeys)
    checkAll(header.references, site: nil, broken: &content.brokenKeys)
    checkIndicators(header.shared, &content)
    FormCheck(sink: sink, own: outline.forms.map(\.id.value)).check(header)
    let policies = PolicyResolver(outline, sink: sink)
    let policy = policies.policy(named: header.policy)
    policies.checkOwn()
    for change in policy.changes {
      if let decided = change.decided {
        _ = check(ReferenceUse(decided, "decided", [.decision]), site: nil)
      }
    }
    checkFacilityAreas(content)
    return Programme(
      id: header.id?.value.text ?? "programme", span: declarations.root, header: header,
      content: content, isDraft: declarations.isDraft, policy: policy,
      sites: declarations.sites.map { site($0, header) },
      templateFiles: declarations.templateFiles,
      personalData: PersonalDatum.all(in: outline))
  }

  private func site(
    _ site: Declarations.SiteDeclarations, _ programme: ProgrammeHeader
  ) -> Site {
    var content = site.content
    findShadows(site)
    clean(&content, site: site)
    checkAll(
      site.header.shared.references + site.header.references, site: site,
      broken: &content.brokenKeys)
    checkIndicators(site.header.shared, &content)
    return Site(
      site, content: content, in: programme, estimates: declarations.content.estimates)
  }

  private func findShadows(_ site: Declarations.SiteDeclarations) {
    let shadows = site.content.names.filter { name, declared in
      declared.kind != .service && declarations.content.names[name] != nil
    }
    for (name, declared) in shadows.sorted(by: { $0.value.span < $1.value.span }) {
      guard let outer = declarations.content.names[name] else { continue }
      sink.report(
        SectionReader.taken(Located(name, at: declared.span), declared.kind, outer))
    }
  }

  private func clean(_ content: inout ScopeContent, site: Declarations.SiteDeclarations?) {
    keep(\.population, in: &content, site)
    keep(\.organizations, in: &content, site)
    keep(\.decisions, in: &content, site)
    keep(\.estimates, in: &content, site)
    keep(\.regions, in: &content, site)
    keep(\.partnerships, in: &content, site)
    keep(\.posts, in: &content, site)
    keep(\.facilities, in: &content, site)
    keep(\.services, in: &content, site)
    keep(\.hotspots, in: &content, site)
    keep(\.workers, in: &content, site)
    keep(\.supervisors, in: &content, site)
    keep(\.trainings, in: &content, site)
    keep(\.committees, in: &content, site)
    keep(\.safeSpaces, in: &content, site)
    keep(\.crisisTeams, in: &content, site)
    keep(\.events, in: &content, site)
    keep(\.records, in: &content, site)
    keep(\.goals, in: &content, site)
    keep(\.referrals, in: &content, site)
    keep(\.directory, in: &content, site)
    keep(\.distributionPoints, in: &content, site)
    keep(\.reports, in: &content, site)
    for use in content.damaged.flatMap(\.references) { _ = check(use, site: site) }
    for waiver in content.waivers {
      guard let decided = waiver.value.decided else { continue }
      let isKnown = check(ReferenceUse(decided, "decided", [.decision]), site: site)
      if !isKnown { content.brokenKeys.insert("waivers") }
    }
  }

  private func keep<Held: Entity>(
    _ list: WritableKeyPath<ScopeContent, [Held]>, in content: inout ScopeContent,
    _ site: Declarations.SiteDeclarations?
  ) {
    let declared = content[keyPath: list]
    let isWhole = declared.map { entity in
      var isWhole = true
      for use in entity.references where !check(use, site: site) { isWhole = false }
      return isWhole
    }
    if isWhole.contains(false) {
      content.brokenKinds.insert(Held.kind)
      content[keyPath: list] = zip(declared, isWhole).filter(\.1).map(\.0)
    }
  }

  private func checkAll(
    _ uses: [ReferenceUse], site: Declarations.SiteDeclarations?, broken: inout Set<String>
  ) {
    for use in uses where !check(use, site: site) { broken.insert(use.key) }
  }

  /// An indicator ships with Parasol or is the programme's or the site's own.
  private func checkIndicators(_ shared: SharedSettings, _ content: inout ScopeContent) {
    guard let indicators = shared.indicators?.value else { return }
    let own = [declarations.header.shared.indicators, shared.indicators].compactMap(\.?.value.own)
      .flatMap { $0.value.rows.map(\.name.value) }
    let used = (indicators.use?.value.items ?? []).map { Located($0.value.text, at: $0.span) }
    let aimed = (indicators.targets?.value.rows ?? []).map(\.name)
    for name in used + aimed
    where IndicatorCatalogue.shipped[name.value] == nil && !own.contains(name.value) {
      content.brokenKeys.insert("indicators")
      let known = own + IndicatorCatalogue.shipped.ids
      let nearest = NearestName.of(name.value, among: known)
      sink.report(
        Diagnostic(
          "unknown-name", "no indicator is called '\(name.value)'", at: name.span,
          help: nearest.map { "did you mean '\($0)'?" } ?? "describe it below 'own'",
          replacement: nearest.map { .init(name.span, with: $0, isSafe: false) }))
    }
  }

  /// A shared facility lies in an area of one of the sites.
  private func checkFacilityAreas(_ content: ScopeContent) {
    let known = Set(
      declarations.sites.flatMap { site in
        site.content.names.filter { $0.value.kind == .area }.keys
      })
    guard !known.isEmpty else { return }
    for facility in content.facilities {
      guard let area = facility.area, !known.contains(area.value.text) else { continue }
      sink.report(
        unknown(area.value.text, at: area.span, kinds: [.area], known: known.sorted()))
    }
  }

  /// False after a report.
  private func check(_ use: ReferenceUse, site: Declarations.SiteDeclarations?) -> Bool {
    let text = use.reference.value.text
    if GroupWords.contain(text) {
      if use.allowsGroupWords { return true }
      sink.report(groupWord(use))
      return false
    }
    guard let found = lookUp(text, site: site) else {
      if !isLost(use, site: site) { sink.report(unknown(use, site: site)) }
      return false
    }
    guard use.kinds.contains(found.kind) else {
      sink.report(wrongKind(use, found))
      return false
    }
    return true
  }

  private func lookUp(_ text: String, site: Declarations.SiteDeclarations?) -> DeclaredName? {
    if text.utf8.contains(UInt8(ascii: ".")) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 2 ? siteNames[String(parts[0])]?[String(parts[1])] : nil
    }
    return site?.content.names[text] ?? declarations.content.names[text]
  }

  /// True when the section that would declare it has a mistyped key, which was told.
  private func isLost(_ use: ReferenceUse, site: Declarations.SiteDeclarations?) -> Bool {
    var lost = declarations.content.lostSections
    if let site { lost.formUnion(site.content.lostSections) }
    if site == nil || use.reference.value.text.utf8.contains(UInt8(ascii: ".")) {
      for site in declarations.sites { lost.formUnion(site.content.lostSections) }
    }
    return !lost.isEmpty && use.kinds.contains { lost.contains($0.section) }
  }

  private func groupWord(_ use: ReferenceUse) -> Diagnostic {
    Diagnostic(
      "unknown-name", "'\(use.key)' needs one id, not the group word '\(use.reference.value.text)'",
      at: use.reference.span, help: "name \(use.kinds.first?.withArticle ?? "one")")
  }

  private func wrongKind(_ use: ReferenceUse, _ found: DeclaredName) -> Diagnostic {
    let wanted = use.kinds.map(\.withArticle).joined(separator: " or ")
    return Diagnostic(
      "wrong-kind-of-name",
      "'\(use.reference.value.text)' is \(found.kind.withArticle), but '\(use.key)' needs \(wanted)",
      at: use.reference.span, notes: [.init("declared here", at: found.span)],
      help: "name \(wanted)")
  }

  private func unknown(
    _ use: ReferenceUse, site: Declarations.SiteDeclarations?
  ) -> Diagnostic {
    let own = (site?.content.names ?? [:]).merging(declarations.content.names) { first, _ in first }
    var known = own.filter { use.kinds.contains($0.value.kind) }.map(\.key)
    if site == nil {
      for site in declarations.sites.prefix(50) {
        known += site.content.names.filter { use.kinds.contains($0.value.kind) }
          .map { "\(site.id.value).\($0.key)" }
      }
    }
    let text = use.reference.value.text
    if let removal = site?.content.removed[text] ?? declarations.content.removed[text] {
      return removedButUsed(use, removal)
    }
    return unknown(
      text, at: use.reference.span, kinds: use.kinds, known: known.sorted())
  }

  private func removedButUsed(_ use: ReferenceUse, _ removal: Span) -> Diagnostic {
    let text = use.reference.value.text
    return Diagnostic(
      "removed-but-used", "'\(text)' is removed here, but '\(use.key)' still names it",
      at: removal, notes: [.init("named here", at: use.reference.span)],
      help: "replace or remove that '\(use.key)' as well, or keep '\(text)'")
  }

  private func unknown(
    _ text: String, at span: Span, kinds: [EntityKind], known: [String]
  ) -> Diagnostic {
    let many = kinds.contains(.populationGroup) ? "group or body" : "place or body"
    let what = kinds.count > 3 ? many : kinds.map(\.rawValue).joined(separator: " or ")
    let short = known.map { name in name.split(separator: ".").last.map(String.init) ?? name }
    let nearest =
      NearestName.of(text, among: known)
      ?? NearestName.of(text, among: short).flatMap { short.firstIndex(of: $0) }.map { known[$0] }
    let list: String? =
      known.isEmpty
      ? "none is declared yet"
      : known.count <= 20 ? "known: \(known.joined(separator: ", "))" : nil
    return Diagnostic(
      "unknown-name", "no \(what) is called '\(text)'", at: span,
      notes: nearest == nil ? outline.remarks : [],
      help: [nearest.map { "did you mean '\($0)'?" }, list].compactMap { $0 }
        .joined(separator: " "),
      replacement: nearest.map { .init(span, with: $0, isSafe: false) })
  }
}

/// Words for everyone of a sort.
package enum GroupWords {
  package static let all: Set<String> = ["outreach_workers", "supervisors", "staff", "all"]

  /// The same as asking `all`, for the many ids that are none of them.
  static func contain(_ text: String) -> Bool {
    switch text.utf8.count {
    case 3, 5, 11, 16: all.contains(text)
    default: false
    }
  }
}
