import ParasolModel
import ParasolPlanning
import ParasolRendering
import ParasolRules
import ParasolSyntax

/// Turns a folder of YAML into diagnostics, a plan and things to print.
public struct Compiler: Sendable {
  private let host: any CompilerHost
  private let options: CompilerOptions

  /// A compiler that reads through a host.
  public init(host: any CompilerHost, options: CompilerOptions = CompilerOptions()) {
    self.host = host
    self.options = options
  }

  /// Compiles the programme. Mistakes of its authors are in the compilation; only what the machine
  /// refuses is thrown.
  public func compile() async throws(CompilerFailure) -> Compilation {
    let sink = DiagnosticSink()
    let files = try await SourceLoader(host: host).load(sink: sink)
    var compilation = Compilation(sources: files.map(\.source))
    // What is cut short may hold the very names that the rest refers to.
    let isWhole = files.allSatisfy(\.tree.isComplete)
    let reading = DiagnosticSink()
    let outline = Outline(files, sink: reading)
    guard let declarations = Declarations(outline, sink: reading), isWhole else {
      sink.take(Compiler.judgeable(reading.findings, of: files))
      compilation.finish(sink.findings)
      return compilation
    }
    sink.take(reading.findings)
    let programme = Resolver.resolve(declarations, outline: outline, sink: sink)
    sink.take(await RuleRun.check(programme, asOf: asOf))
    compilation.programme = programme
    if options.goal != .check, !sink.hasErrors {
      let plan = await Planner.plan(programme, sink: sink, effort: effort)
      sink.take(await RuleRun.check(plan, of: programme, asOf: asOf))
      compilation.plan = plan
      if options.goal == .build, !sink.hasErrors {
        compilation.take(
          await Renderer.render(
            programme, plan: plan, toDos: sink.toDos, options: renderOptions))
      }
    }
    compilation.finish(sink.findings)
    return compilation
  }

  private var renderOptions: RenderOptions {
    let audience: ViewAudience =
      switch options.audience {
      case .team: .team
      case .partner: .partner
      case .public: .everyone
      }
    return RenderOptions(
      audience: audience, languages: options.languages, version: Parasol.version)
  }

  /// One site is waited for by a person; a thousand are not.
  private var effort: SitePlanner.Effort { .light }

  /// Nothing is said about what stands in a file that a syntax error cut short.
  private static func judgeable(_ findings: Findings, of files: [LoadedFile]) -> Findings {
    let whole = Set(files.filter(\.tree.isComplete).map(\.source.id))
    return Findings(
      diagnostics: findings.diagnostics.filter { whole.contains($0.span.file) },
      toDos: findings.toDos.filter { whole.contains($0.span.file) })
  }

  private var asOf: CalendarDay? { options.asOf.flatMap { CalendarDay(iso: $0) } }
}
