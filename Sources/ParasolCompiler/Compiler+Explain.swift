import ParasolModel
import ParasolPlanning
import ParasolSyntax

/// What came of asking about a path of a programme.
public enum PathExplanation: Sendable {
  /// What stands there, for people to read.
  case text(String)
  /// Nothing stands there: how far the path leads, and what may have been meant.
  case missing(String)
  /// The files could not be read whole; the compilation tells why.
  case unreadable(Compilation)
}

extension Compiler {
  /// Explains a value or a number of the programme by its path, such as
  /// `sites.harbour-town.hotspots.ferry-road.pairs`. Works while there are mistakes as well.
  public func explain(_ path: String) async throws(CompilerFailure) -> PathExplanation {
    switch try await read() {
    case .failure(let compilation): return .unreadable(compilation)
    case .success(let asked):
      if let question = PlanPath(path), asked.number.programme.site(question.site) != nil {
        return try await explain(question, path, asked)
      }
      let texts = [asked.value.text(path), asked.number.text(path)].compactMap { $0 }
      if !texts.isEmpty { return .text(texts.joined(separator: "\n")) }
      return .missing(
        asked.number.missing(path) ?? asked.value.missing(path) ?? "nothing stands at '\(path)'")
    }
  }

  /// Plans the site, and tells why its plan is as it is.
  private func explain(
    _ question: PlanPath, _ path: String, _ asked: Asked
  ) async throws(CompilerFailure) -> PathExplanation {
    var options = options
    options.goal = .plan
    options.site = question.site.text
    // A programme that breaks rules can be planned, and people ask why it is short.
    options.plansAnyway = true
    let compilation = try await Compiler(host: host, options: options).compile()
    guard let programme = compilation.programme, let plan = compilation.plan?.site(question.site),
      let site = programme.site(question.site),
      let problem = Planner.problem(programme, site: question.site)
    else {
      return .missing(
        "site '\(question.site)' has no plan yet; 'parasol check' tells what is missing")
    }
    let explanation = PlanExplanation(
      numbers: asked.number, plan: plan, site: site, insight: SiteInsight(problem))
    switch explanation.answer(question, path: path) {
    case .text(let text): return .text(text)
    case .missing(let reason): return .missing(reason)
    }
  }

  /// What a programme can be asked about.
  struct Asked {
    let value: ValueExplanation
    let number: NumberExplanation
  }

  enum Answer {
    case success(Asked)
    case failure(Compilation)
  }

  /// Reads the programme without judging it.
  func read() async throws(CompilerFailure) -> Answer {
    let sink = DiagnosticSink()
    let files = try await SourceLoader(host: host).load(sink: sink)
    let sources = files.map(\.source)
    guard let (programme, outline, _) = read(files, sink: sink) else {
      return .failure(Compilation(report: Report(findings: sink.findings, files: sources)))
    }
    let written = WrittenProgramme(outline)
    let places = SourcePlaces(sources)
    return .success(
      Asked(
        value: ValueExplanation(written: written, places: places),
        number: NumberExplanation(programme: programme, written: written, places: places)))
  }

  /// The value at each path, as JSON; nil where none is, or where the files cannot be read whole.
  package func values(at paths: [String]) async throws(CompilerFailure) -> [DumpedValue?] {
    guard case .success(let asked) = try await read() else { return paths.map { _ in nil } }
    return paths.map { asked.value.value($0) }
  }
}
