import ParasolSyntax

/// An entity, or a scope by its own keys, with every key that its kind has.
package struct WrittenFields: Sendable {
  /// From the programme: `sites.harbour-town.hotspots.ferry-road`; empty for the programme.
  package let path: String
  /// As messages name it: `hotspot 'ferry-road'`.
  package let subject: String
  package let id: String
  /// Its own parts, where its id stands.
  package let span: Span
  package let fields: [WrittenField]

  package func field(_ key: String) -> WrittenField? { fields.first { $0.key == key } }

  /// The path of something inside.
  package func path(of name: String) -> String { path.isEmpty ? name : path + "." + name }
}

/// One section of ids, sorted by id.
package struct WrittenSection: Sendable {
  package let key: String
  package let subject: String
  package let entities: [WrittenFields]
}

/// The programme or one site: its own keys, then its sections.
package struct WrittenScope: Sendable {
  package let header: WrittenFields
  package let sections: [WrittenSection]

  package func section(_ key: String) -> WrittenSection? { sections.first { $0.key == key } }
}

/// A programme as it is written, key by key, with where each value comes from. It is made on request
/// from the layers that readers read, so that reading itself keeps no record of them.
package struct WrittenProgramme: Sendable {
  package let scope: WrittenScope
  /// Sorted by id.
  package let sites: [WrittenScope]

  package init(_ outline: Outline) {
    let quiet = DiagnosticSink()
    let parts = ScopeParts(
      subject: "the programme",
      header: outline.programme.first?.span ?? Span(file: FileID(0), start: 0, end: 0),
      own: outline.programme, inheritsDraft: false)
    let patterns = PatternTable(own: parts.own, templates: [], outer: nil)
    let templates = TemplateCheck(outline: outline, patterns: patterns, sink: quiet).checked()
    let names = Dictionary(
      templates.map { ($0.root.tree.file, $0.id.value) }, uniquingKeysWith: { first, _ in first })
    let programme = WrittenScopeReader(
      scope: parts, path: "", id: "", patterns: patterns, templates: names, settings: [:])
    scope = programme.read(
      FieldReader.fields { _ = ProgrammeHeader(&$0) }, EntityCatalogue.keyedOfProgramme)
    let header = scope.header
    let outer = Dictionary(
      uniqueKeysWithValues: ScopeParts.settings.compactMap { key in
        header.field(key)?.holding.map { (key, $0.asSetting(of: "the programme")) }
      })
    let reader = SiteReader(
      outline: outline, chains: TemplateChains(outline, templates: templates), patterns: patterns,
      isDraft: false)
    sites = outline.sites.map { site in
      let parts = reader.parts(of: site, sink: quiet)
      let table = PatternTable(own: parts.own, templates: parts.templates, outer: patterns)
      return WrittenScopeReader(
        scope: parts, path: "sites.\(site.id.value)", id: site.id.value, patterns: table,
        templates: names, settings: outer
      ).read(SiteHeader.shape, EntityCatalogue.keyedOfSite)
    }
  }

  package func site(_ id: String) -> WrittenScope? { sites.first { $0.header.id == id } }
}

extension ValueSource {
  func asSetting(of scope: String) -> ValueSource {
    ValueSource(layer: .setting(scope), key: key, value: value)
  }
}
