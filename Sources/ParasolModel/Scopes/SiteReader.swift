import ParasolSyntax

/// Reads the sites of a programme, one after another.
struct SiteReader {
  private let outline: Outline
  private let chains: TemplateChains
  private let patterns: PatternTable
  private let settings: Set<String>
  private let isDraft: Bool
  private let ids: [String]

  init(outline: Outline, chains: TemplateChains, patterns: PatternTable, isDraft: Bool) {
    self.outline = outline
    self.chains = chains
    self.patterns = patterns
    self.isDraft = isDraft
    settings = ScopeParts.settings(in: outline.programme)
    ids = outline.sites.map(\.id.value)
  }

  func read(sink: DiagnosticSink) -> [Declarations.SiteDeclarations] {
    outline.sites.map { site in
      let reader = ScopeReader(parts(of: site, sink: sink), sink: sink)
      let (header, content) = reader.readSite()
      return Declarations.SiteDeclarations(
        id: site.id, header: header, content: content, isDraft: reader.isDraft,
        extends: site.own.lazy.compactMap { $0.value(forKey: "extends")?.value.span }.first)
    }
  }

  func parts(of site: Outline.SiteOutline, sink: DiagnosticSink) -> ScopeParts {
    let isLoneRow = site.own.count == 1 && site.own[0].index != 0
    return ScopeParts(
      subject: "site '\(site.id.value)'", header: site.id.span, own: site.own,
      templates: chains.chain(from: site.own, sink: sink), outerPatterns: patterns,
      outerSettings: settings, inheritsDraft: isDraft,
      loneSite: isLoneRow ? (site.id.value, ids) : nil)
  }
}
