import ParasolCompiler
import ParasolTestSupport
import Testing

/// Whatever befalls one file of a good programme, compiling it ends, says why, and says the same
/// again.
@Suite("damaged programmes")
struct DamagedProgrammeTests {
  static let folder = "Examples/dawn-harbour"
  static let host = MemoryHost(folder: Repository.path(folder))

  @Test(arguments: Repository.files(under: folder).filter { $0.hasSuffix(".yaml") })
  func compilingEndsAndCanBeShown(path: String) async throws {
    let original = Repository.bytes(of: Repository.path(Self.folder + "/" + path))
    for seed in 0..<40 {
      var mutation = Mutation(seed: seed)
      let host = Self.host.replacing(path, with: mutation.damaged(original))
      let first = try await Compiler(host: host).compile()
      let second = try await Compiler(host: host).compile()
      for format in seed % 10 == 0 ? ReportFormat.allCases : [.full, .concise] {
        #expect(first.text(format) == second.text(format), "seed \(seed)")
      }
      if first.programme == nil {
        #expect(first.errorCount > 0, "seed \(seed): nothing came of it, without a word")
      }
    }
  }

  /// Every file may be missing, empty, or something else altogether.
  @Test(arguments: [
    "", "\u{0}", "[", "- a\n- b\n", "just words", "&a [*a]", "{a: 1}", "--- a\n--- b\n",
  ])
  func anyFileMayHoldAnything(text: String) async throws {
    for path in Repository.files(under: Self.folder) where path.hasSuffix(".yaml") {
      let host = Self.host.replacing(path, with: Array(text.utf8))
      let compilation = try await Compiler(host: host).compile()
      #expect(compilation.errorCount > 0, "\(path)")
      #expect(compilation.text(.full).contains(path), "\(path)")
    }
  }
}
