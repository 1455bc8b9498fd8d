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
    var compilation = Compilation(files: files.map(\.source))
    // What is cut short may hold the very names that the rest refers to.
    let isWhole = files.allSatisfy(\.tree.isComplete)
    let outline = Outline(files, sink: sink)
    guard let declarations = Declarations(outline, sink: sink), isWhole else {
      compilation.finish(sink.findings)
      return compilation
    }
    let programme = Resolver.resolve(declarations, outline: outline, sink: sink)
    sink.take(await RuleRun.check(programme, asOf: asOf))
    compilation.programme = programme
    compilation.finish(sink.findings)
    return compilation
  }

  private var asOf: CalendarDay? { options.asOf.flatMap { CalendarDay(iso: $0) } }
}
