import ParasolSyntax

/// Everything as written, every value with its place; no reference looked up yet.
package struct Declarations: Sendable {
  package struct SiteDeclarations: Sendable {
    package let id: Located<String>
    package let header: SiteHeader
    package let content: ScopeContent
    package let isDraft: Bool
    /// Where it names the template that it extends.
    package let extends: Span?
  }

  package let root: Span
  package let header: ProgrammeHeader
  package let content: ScopeContent
  package let isDraft: Bool
  /// Sorted by id.
  package let sites: [SiteDeclarations]
  /// Files that hold choices for sites, not what is true of one.
  package let templateFiles: Set<FileID>

  /// Nil when the root file could not be read at all.
  package init?(_ outline: Outline, sink: DiagnosticSink) {
    guard let first = outline.programme.first else { return nil }
    root = first.value(forKey: "programme")?.value.span ?? first.span.part(from: 0, to: 1)
    let reader = ScopeReader(
      ScopeParts(
        subject: "the programme", header: root, own: outline.programme, inheritsDraft: false),
      sink: sink)
    isDraft = reader.isDraft
    (header, content) = reader.readProgramme()
    let templates = TemplateCheck(outline: outline, patterns: reader.patterns, sink: sink)
      .checked()
    templateFiles = Set(templates.map(\.root.tree.file))
    sites = SiteReader(
      outline: outline, chains: TemplateChains(outline, templates: templates),
      patterns: reader.patterns, isDraft: isDraft
    ).read(sink: sink)
  }
}
