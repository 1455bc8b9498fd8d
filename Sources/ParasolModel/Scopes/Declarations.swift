import ParasolSyntax

/// Everything as written, every value with its place; no reference looked up yet.
package struct Declarations: Sendable {
  package struct SiteDeclarations: Sendable {
    package let id: Located<String>
    package let header: SiteHeader
    package let content: ScopeContent
    package let isDraft: Bool
  }

  package let root: Span
  package let header: ProgrammeHeader
  package let content: ScopeContent
  package let isDraft: Bool
  /// Sorted by id.
  package let sites: [SiteDeclarations]

  /// Nil when the root file could not be read at all.
  package init?(_ outline: Outline, sink: DiagnosticSink) {
    guard let first = outline.programme.first else { return nil }
    root = first.value(forKey: "programme")?.value.span ?? first.span.part(from: 0, to: 1)
    let reader = ScopeReader(
      subject: "the programme", header: root, own: outline.programme, templates: [],
      patternHomes: outline.programme, inheritsDraft: false, sink: sink)
    isDraft = reader.isDraft
    (header, content) = reader.readProgramme()
    let isDraft = self.isDraft
    sites = outline.sites.map { site in
      let templates = Declarations.templates(of: site, in: outline, sink: sink)
      let reader = ScopeReader(
        subject: "site '\(site.id.value)'", header: site.id.span, own: site.own,
        templates: templates, patternHomes: site.own + templates + outline.programme,
        inheritsDraft: isDraft, sink: sink)
      let (header, content) = reader.readSite()
      return SiteDeclarations(
        id: site.id, header: header, content: content, isDraft: reader.isDraft)
    }
  }

  /// The chain of templates that a site extends, nearest first.
  private static func templates(
    of site: Outline.SiteOutline, in outline: Outline, sink: DiagnosticSink
  ) -> [YAMLCursor] {
    var chain: [YAMLCursor] = []
    var seen: [String] = []
    var next = site.own.lazy.compactMap { $0.value(forKey: "extends")?.value }.first
    while let name = next {
      if seen.contains(name.text) {
        sink.report(
          Diagnostic(
            "circular-extends",
            "'\(name.text)' extends itself, by way of \(seen.joined(separator: " → "))",
            at: name.span, help: "take one 'extends' out of the circle"))
        return chain
      }
      guard let template = outline.templates.first(where: { $0.id.value == name.text }) else {
        let known = outline.templates.map(\.id.value).sorted()
        let nearest = NearestName.of(name.text, among: known)
        let list = known.isEmpty ? "include its file" : "known: \(known.joined(separator: ", "))"
        sink.report(
          Diagnostic(
            "unknown-name", "no template is called '\(name.text)'", at: name.span,
            help: [nearest.map { "did you mean '\($0)'?" }, list].compactMap { $0 }
              .joined(separator: " ")))
        return chain
      }
      seen.append(name.text)
      chain.append(template.root)
      next = template.root.value(forKey: "extends")?.value
    }
    return chain
  }
}
