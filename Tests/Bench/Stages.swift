import CLibYAML
import ParasolCompiler
import ParasolModel
import ParasolRules
import ParasolSyntax

/// Processor time of all threads for each stage of one compilation, up to the rules, in seconds.
struct Stages {
  var bare = Double.infinity
  var load = Double.infinity
  /// Declarations, with everything that each value is made of.
  var read = Double.infinity
  /// References, policy and the search for personal data.
  var resolve = Double.infinity
  /// All rules.
  var check = Double.infinity
  /// How many warnings there are.
  var findings = 0

  /// The shortest of some runs for each stage, as what else the machine did can only have made one
  /// longer.
  static func fastest(of runs: Int, _ programme: NationalProgramme) async throws -> Stages {
    var best = Stages()
    for _ in 0..<runs {
      let next = try await once(programme)
      best.bare = min(best.bare, next.bare)
      best.load = min(best.load, next.load)
      best.read = min(best.read, next.read)
      best.resolve = min(best.resolve, next.resolve)
      best.check = min(best.check, next.check)
      best.findings = next.findings
    }
    return best
  }

  /// The stages as `Compiler` has them one after another.
  private static func once(_ programme: NationalProgramme) async throws -> Stages {
    let host = MemoryHost(
      Dictionary(
        programme.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
    var stages = Stages()
    var clock = StageClock()
    for file in programme.files where BareEventLoop.count(file.bytes) == nil {
      throw UnreadableFile(path: file.path)
    }
    stages.bare = clock.lap()
    let sink = DiagnosticSink()
    let files = try await SourceLoader(host: host).load(sink: sink)
    stages.load = clock.lap()
    let outline = Outline(files, sink: sink)
    guard let declarations = Declarations(outline, sink: sink) else {
      throw UnreadableFile(path: "programme.yaml")
    }
    stages.read = clock.lap()
    let resolved = Resolver.resolve(declarations, outline: outline, sink: sink)
    stages.resolve = clock.lap()
    let findings = await RuleRun.check(resolved, asOf: nil)
    stages.check = clock.lap()
    sink.take(findings)
    // What holds a mistake is dropped on the way, and would make the rest look fast.
    let mistakes = sink.diagnostics.filter { $0.severity == .error }
    if !mistakes.isEmpty {
      let kinds = Set(mistakes.map { "\($0.id.text): \($0.message)" }).sorted().prefix(5)
      throw WrongProgramme(message: kinds.joined(separator: "; "))
    }
    stages.findings = sink.diagnostics.count
    return stages
  }

  private struct UnreadableFile: Error {
    let path: String
  }

  private struct WrongProgramme: Error {
    let message: String
  }
}

/// Tells how much processor time went by since it was asked last.
struct StageClock {
  private var last = Usage.now().seconds

  mutating func lap() -> Double {
    let now = Usage.now().seconds
    defer { last = now }
    return now - last
  }
}
