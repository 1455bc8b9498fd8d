import ParasolSyntax

/// The templates of a programme by id, and which one follows which.
struct TemplateChains {
  private let templates: [String: Outline.Named]
  private let order: [Outline.Named]
  private let siteIDs: [String: Span]

  init(_ outline: Outline, templates: [Outline.Named]) {
    order = templates
    self.templates = Dictionary(
      templates.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    siteIDs = Dictionary(
      outline.sites.map { ($0.id.value, $0.id.span) }, uniquingKeysWith: { first, _ in first })
  }

  /// The templates that these parts of a site, or this template, extend, nearest first. Ends at what
  /// is unknown, after a report, and before a circle closes.
  func chain(from own: [YAMLCursor], sink: DiagnosticSink) -> [YAMLCursor] {
    var chain: [YAMLCursor] = []
    var seen: Set<String> = []
    var next = own.lazy.compactMap { $0.value(forKey: "extends")?.value }.first
    while let name = next, let template = parent(name, sink: sink),
      seen.insert(template.id.value).inserted,
      template.root.index != own.first?.index
        || template.root.tree !== own.first?.tree
    {
      chain.append(template.root)
      next = template.root.value(forKey: "extends")?.value
    }
    return chain
  }

  /// Tells each circle once, at the first of its templates.
  func reportCircles(sink: DiagnosticSink) {
    var told: Set<String> = []
    let quiet = DiagnosticSink()
    for template in order where !told.contains(template.id.value) {
      var way: [Outline.Named] = [template]
      var next = template.root.value(forKey: "extends")?.value
      while let name = next, let parent = parent(name, sink: quiet),
        !way.dropFirst().contains(where: { $0.id.value == parent.id.value })
      {
        if parent.id.value == template.id.value {
          told.formUnion(way.map(\.id.value))
          let place = template.root.value(forKey: "extends")?.value.span ?? template.id.span
          sink.report(
            PatternProblems.circular(Located(template.id.value, at: place), way.map(\.id)))
          break
        }
        way.append(parent)
        next = parent.root.value(forKey: "extends")?.value
      }
    }
  }

  private func parent(_ name: YAMLCursor, sink: DiagnosticSink) -> Outline.Named? {
    guard name.isScalar, !name.isEmptyValue else {
      sink.report(PatternProblems.oneParent(name, what: "template"))
      return nil
    }
    if let found = templates[name.text] { return found }
    sink.report(unknown(name))
    return nil
  }

  private func unknown(_ name: YAMLCursor) -> Diagnostic {
    if let place = siteIDs[name.text] {
      return Diagnostic(
        "unknown-name", "'\(name.text)' is a site, and only templates can be extended",
        at: name.span, notes: [.init("the site", at: place)],
        help: "move what both share to a file that begins with 'template:', and let both extend it")
    }
    let own = templates.keys.sorted()
    let known = Set(own + ShippedTemplates.templateIDs).sorted()
    let nearest = NearestName.of(name.text, among: known)
    let list = known.isEmpty ? "include its file" : "known: \(known.joined(separator: ", "))"
    return Diagnostic(
      "unknown-name", "no template is called '\(name.text)'", at: name.span,
      help: [nearest.map { "did you mean '\($0)'?" }, list].compactMap { $0 }
        .joined(separator: " "),
      replacement: nearest.map { .init(name.span, with: $0, isSafe: false) })
  }
}
