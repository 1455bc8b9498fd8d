import ParasolModel
import ParasolSyntax

extension Starter {
  /// What the compiler says about a new programme.
  public struct Verdict: Sendable {
    /// The first mistake, with what to do about it; nil when there is none.
    public let problem: String?
    /// How many things are still to do.
    public let toDoCount: Int
  }

  /// Compiles the programme that these answers make.
  public func verdict(on answers: StarterAnswers) async -> Verdict {
    guard !answers.sites.isEmpty else {
      return Verdict(problem: "a programme needs a site", toDoCount: 0)
    }
    var count = 0
    let made = files(for: answers) { _ in
      count += 1
      return "sites/site-\(count).yaml"
    }
    let host = MemoryHost(
      Dictionary(made.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
    guard let compilation = try? await Compiler(host: host).compile() else {
      preconditionFailure("a host in memory refuses nothing")
    }
    let first = compilation.report.diagnostics.first
    return Verdict(
      problem: first.map { [$0.message, $0.help].compactMap { $0 }.joined(separator: "; ") },
      toDoCount: compilation.report.toDos.count)
  }
}
