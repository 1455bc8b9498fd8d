import ParasolCompiler
import ParasolTestSupport
import Testing

/// Whatever befalls one file of a programme with templates, patterns and parts, asking about it ends
/// and says the same again.
@Suite("damaged scopes")
struct DamagedScopeTests {
  static let folder = "Tests/Fixtures/model/good-scopes"
  static let host = MemoryHost(folder: Repository.path(folder))

  private static let paths = [
    "sites.lower", "sites.lower.hotspots.corner", "sites.lower.hotspots.stop.pairs.need",
    "sites.lower.contact", "sites.lower.areas", "sites.lower.male_condom", "people",
    "regions.country.outreach_workers", "sites.lower.hotspots.corner.active.0", "waivers", "",
    "sites", "..",
  ]

  @Test(arguments: Repository.files(under: folder).filter { $0.hasSuffix(".yaml") })
  func askingEnds(path: String) async throws {
    let original = Repository.bytes(of: Repository.path(Self.folder + "/" + path))
    for seed in Sample.seeds(8, of: 30) {
      var mutation = Mutation(seed: seed)
      let compiler = Compiler(host: Self.host.replacing(path, with: mutation.damaged(original)))
      for asked in Self.paths {
        let first = try await compiler.explain(asked)
        let second = try await compiler.explain(asked)
        switch (first, second) {
        case (.text(let first), .text(let second)), (.missing(let first), .missing(let second)):
          #expect(first == second, "seed \(seed), \(asked)")
          #expect(!first.isEmpty)
        case (.unreadable(let compilation), .unreadable): #expect(compilation.errorCount > 0)
        default: Issue.record("seed \(seed): '\(asked)' is answered in two ways")
        }
      }
      let dump = try await compiler.dump(withProvenance: true)
      #expect((dump.json == nil) == (dump.compilation.errorCount > 0), "seed \(seed)")
    }
  }
}
