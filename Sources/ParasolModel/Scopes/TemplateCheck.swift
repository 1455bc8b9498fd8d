import ParasolSyntax

/// Looks at templates by themselves, also at those that no site extends yet.
struct TemplateCheck {
  let outline: Outline
  let patterns: PatternTable
  let sink: DiagnosticSink

  /// The mistakes that a template can have by itself.
  private static let own = PatternCheck.own.union([
    "nothing-to-remove", "removed-and-written", "hidden-character", "stale-citation",
    "unknown-name", "duplicate-name", "circular-extends",
  ])

  /// Every template without the facts and decisions that were told.
  func checked() -> [Outline.Named] {
    guard !outline.templates.isEmpty else { return [] }
    let templates = outline.templates.map { TemplateFacts.refuse(in: $0, sink: sink) }
    let chains = TemplateChains(outline, templates: templates)
    chains.reportCircles(sink: sink)
    for template in templates { read(template, chains) }
    return templates
  }

  private func read(_ template: Outline.Named, _ chains: TemplateChains) {
    let aside = DiagnosticSink()
    let reader = ScopeReader(
      .init(
        subject: "template '\(template.id.value)'", header: template.id.span,
        own: [template.root], templates: chains.chain(from: [template.root], sink: sink),
        outerPatterns: patterns, inheritsDraft: true, isTemplate: true), sink: aside)
    _ = reader.readSite()
    for diagnostic in aside.diagnostics where TemplateCheck.own.contains(diagnostic.id) {
      sink.report(diagnostic)
    }
    readHeader(template)
  }

  private func readHeader(_ template: Outline.Named) {
    var fields = FieldReader(
      subject: "template '\(template.id.value)'", header: template.id.span,
      layers: EntityLayers(own: [template.root]), context: ReadingContext(sink: sink))
    _ = TemplateHeader(&fields)
  }
}

/// Keys of a template that a site does not take over.
package struct TemplateHeader: Sendable {
  /// What a template is for.
  package enum Purpose: String, Choice {
    case site
    package static let subject = "scope that the template is for"
    package var meaning: String { "a site: a set of hotspots run by one local team" }
  }

  package static let keys = ["template", "for", "version", "changes", "name", "about"]

  package let purpose: Located<Purpose>?
  /// Counts up whenever what the template says is changed.
  package let version: Located<Count>?
  /// What each version changed, and why.
  package let changes: Located<List<TemplateChange>>?
  package let name: Located<LocalizedText>?
  package let about: Located<LocalizedText>?

  package init(_ fields: inout FieldReader) {
    fields.allow("template")
    purpose = fields.optional("for", "what it is a template of")
    version = fields.optional("version", "which version of the template it is")
    changes = fields.optional("changes", "what each version changed, and why")
    name = fields.optional("name", "what the template is called")
    about = fields.optional("about", "where it fits, in a sentence")
  }
}
