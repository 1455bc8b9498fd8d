import ParasolModel
import ParasolSyntax

/// How the sites of a programme stand to the templates that ship with Parasol.
public struct TemplateComparison: Sendable {
  /// Copies of shipped templates, by id.
  public let copies: [TemplateCopy]
  /// By site, then in the order of the template.
  public let differences: [TemplateDifference]
  /// Sites that follow a shipped template without a copy, with its id; what it says may change with
  /// the next Parasol.
  public let uncopied: [(site: String, template: String)]
  /// What was found while reading, as text; nil when everything could be read.
  public let problems: String?

  /// Compares the programme that a host gives.
  public init(host: any CompilerHost) async throws(CompilerFailure) {
    let sink = DiagnosticSink()
    let files = try await SourceLoader(host: host).load(sink: sink)
    let outline = Outline(files, sink: sink)
    guard !sink.hasErrors else {
      copies = []
      differences = []
      uncopied = []
      problems = FullReporter.text(
        Report(findings: sink.findings, files: files.map(\.source)))
      return
    }
    problems = nil
    let pairs = outline.templates.compactMap { TemplatePair($0, files: files) }
    copies = pairs.map(\.copy).sorted { $0.id < $1.id }
    let reader = SiteComparison(outline: outline, files: files)
    differences = outline.sites.flatMap { site in
      pairs.filter { $0.copy.isOutdated }.flatMap { reader.differences(of: site, $0) }
    }
    uncopied = outline.sites.flatMap { site in
      reader.chain(of: site).filter { SiteComparison.isShipped($0, files) }
        .map { (site.id.value, $0.id.value) }
    }
  }
}
