import ParasolSyntax

/// Which file says what: the parts of the programme, of each site, the templates and the policies,
/// before any of their keys is read.
package struct Outline: Sendable {
  package struct SiteOutline: Sendable {
    package let id: Located<String>
    package var own: [YAMLCursor]
  }

  package struct Named: Sendable {
    package let id: Located<String>
    package let root: YAMLCursor
    /// Whether it ships with Parasol.
    package var isShipped = false
  }

  /// The root file first, then further parts in the order of the files.
  package private(set) var programme: [YAMLCursor] = []
  /// Sorted by id.
  package private(set) var sites: [SiteOutline] = []
  package private(set) var templates: [Named] = []
  package private(set) var policies: [Named] = []
  /// Forms of the programme's own.
  package private(set) var forms: [Named] = []
  /// Files of words, one a language.
  package private(set) var words: [YAMLCursor] = []
  /// False when a file does not say what it is, or the files to include cannot be known: their names
  /// are known to nobody.
  package private(set) var isWhole = true
  /// Whether the root file names no others.
  private var includesNothing = false

  /// What belongs to be said where a name is unknown.
  var remarks: [Diagnostic.Note] {
    includesNothing
      ? [.init("no other file is read, as there is no 'include' in programme.yaml")] : []
  }

  /// The first file is the programme's root.
  package init(_ files: [LoadedFile], sink: DiagnosticSink) {
    let taken = Outline.shippedPolicies(files)
    var found: [String: SiteOutline] = [:]
    for (index, file) in files.enumerated() {
      guard let root = file.root else {
        if let value = file.tree.root, file.tree.isComplete {
          sink.report(Outline.notAMapping(value))
        }
        continue
      }
      if file.isPartOfProgramme {
        programme.append(root)
      } else if index > 0, let policy = root.value(forKey: "policy")?.value {
        addPolicy(file, root, policy, taken: taken, sink: sink)
      } else if index > 0, let kind = PrintedFileKind(file.source.path, root) {
        add(kind, root, sink: sink)
      } else {
        sort(root, isRoot: index == 0, sites: &found, sink: sink)
      }
    }
    for part in programme { Outline.addRows(part, to: &found, sink: sink) }
    sites = found.values.sorted { $0.id.value < $1.id.value }
  }

  private mutating func sort(
    _ root: YAMLCursor, isRoot: Bool, sites: inout [String: SiteOutline], sink: DiagnosticSink
  ) {
    if isRoot {
      programme.append(root)
      includesNothing = root.value(forKey: "include") == nil
      if includesNothing, FileHeader.hasNearMiss(root, of: "include") { isWhole = false }
      return
    }
    if let site = root.value(forKey: "site")?.key,
      let template = root.value(forKey: "template")?.key
    {
      sink.report(Outline.mixedFile(site, template))
    }
    for (key, collect) in [("template", 0), ("site", 2), ("programme", 3)] {
      guard let (_, value) = root.value(forKey: key) else { continue }
      guard collect != 3 else {
        sink.report(Outline.secondRoot(value))
        return
      }
      let context = ReadingContext(sink: sink)
      guard let name = EntityName.read(value, of: key, in: context) else {
        isWhole = false
        return
      }
      let id = Located(name.text, at: value.span)
      switch collect {
      case 0: add(Named(id: id, root: root), to: \.templates, what: "template", sink: sink)
      default: sites[name.text, default: SiteOutline(id: id, own: [])].own.append(root)
      }
      return
    }
    if let problem = FileHeader.problem(of: root) {
      sink.report(problem)
      isWhole = false
      return
    }
    if let (key, _) = root.value(forKey: "include") { sink.report(Outline.innerInclude(key)) }
    programme.append(root)
  }

  /// Forms and words are read by those who print them.
  private mutating func add(_ kind: PrintedFileKind, _ root: YAMLCursor, sink: DiagnosticSink) {
    switch kind {
    case .words: words.append(root)
    case .form(let id):
      guard let name = EntityName.read(id, of: "form", in: ReadingContext(sink: sink)) else {
        return
      }
      add(
        Named(id: Located(name.text, at: id.span), root: root), to: \.forms, what: "form",
        sink: sink)
    case .unknown(let help):
      sink.report(
        Diagnostic(
          "file-without-header", "this file does not say what it is",
          at: root.span.part(from: 0, to: 1), help: help))
    }
  }

  private static func shippedPolicies(_ files: [LoadedFile]) -> Set<String> {
    Set(files.filter(\.isShipped).compactMap { $0.root?.value(forKey: "policy")?.value.text })
  }

  /// A policy of one's own never stands in for one that ships: the figures of all rules rest on those.
  private mutating func addPolicy(
    _ file: LoadedFile, _ root: YAMLCursor, _ id: YAMLCursor, taken: Set<String>,
    sink: DiagnosticSink
  ) {
    guard let name = EntityName.read(id, of: "policy", in: ReadingContext(sink: sink)) else {
      isWhole = false
      return
    }
    guard file.isShipped || !taken.contains(name.text) else {
      sink.report(
        Diagnostic(
          "duplicate-name", "a policy that ships with Parasol is called '\(name.text)'",
          at: id.span,
          help: "give yours another id, and write 'extends: \(name.text)' to start from it"))
      return
    }
    let named = Named(
      id: Located(name.text, at: id.span), root: root, isShipped: file.isShipped)
    add(named, to: \.policies, what: "policy", sink: sink)
  }

  private mutating func add(
    _ named: Named, to list: WritableKeyPath<Outline, [Named]>, what: String,
    sink: DiagnosticSink
  ) {
    if let first = self[keyPath: list].first(where: { $0.id.value == named.id.value }) {
      sink.report(
        Diagnostic(
          "duplicate-name", "another \(what) is called '\(named.id.value)'", at: named.id.span,
          notes: [.init("the first one", at: first.id.span)], help: "give one of them another id"))
    } else {
      self[keyPath: list].append(named)
    }
  }

  /// Sites that stand as rows of a `sites:` section.
  private static func addRows(
    _ part: YAMLCursor, to sites: inout [String: SiteOutline], sink: DiagnosticSink
  ) {
    guard let (_, rows) = part.value(forKey: "sites") else { return }
    let context = ReadingContext(sink: sink)
    guard rows.isMapping else {
      sink.report(
        ReadingProblems.wrongForm(rows, of: "sites", expectation: "ids of sites with their keys"))
      return
    }
    for (key, value) in rows.entries {
      if key.text.hasPrefix("x-") { continue }
      guard let name = EntityName.read(key, of: "sites", in: context) else { continue }
      guard value.isMapping else {
        sink.report(
          ReadingProblems.wrongForm(value, of: key.text, expectation: "a mapping of keys"))
        continue
      }
      let id = Located(name.text, at: key.span)
      sites[name.text, default: SiteOutline(id: id, own: [])].own.append(value)
    }
  }

  private static func mixedFile(_ site: YAMLCursor, _ template: YAMLCursor) -> Diagnostic {
    Diagnostic(
      "mixed-file", "this file is a template and a site at once", at: site.span,
      notes: [.init("the template", at: template.span)],
      help: "put the site into a file of its own, and let it extend the template")
  }

  private static func notAMapping(_ value: YAMLCursor) -> Diagnostic {
    Diagnostic(
      "not-a-programme-file", "this file holds no keys, only a text or a list", at: value.span,
      help:
        "begin it with 'programme:', 'site:', 'template:', 'policy:' or a section such as 'services:'"
    )
  }

  private static func innerInclude(_ key: YAMLCursor) -> Diagnostic {
    Diagnostic(
      "misplaced-include", "only the programme's root file includes others", at: key.span,
      help: "name these files under 'include' in programme.yaml")
  }

  private static func secondRoot(_ value: YAMLCursor) -> Diagnostic {
    Diagnostic(
      "second-programme", "'programme' stands in an included file, but a folder is one programme",
      at: value.span, help: "delete this line, or compile this file's folder by itself")
  }
}
