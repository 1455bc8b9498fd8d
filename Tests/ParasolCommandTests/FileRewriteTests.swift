import Foundation
import ParasolCompiler
import ParasolTestSupport
import Testing

@testable import parasol

/// Files of the author's are replaced whole or left as they were.
@Suite("rewritten files")
struct FileRewriteTests {
  private func files(
    _ texts: [(String, String)], in folder: String
  ) async throws -> [RewrittenFile] {
    let sources = texts.map { SourceBytes(path: folder + "/" + $0.0, bytes: Array($0.1.utf8)) }
    return await SourceStyle.format(sources).files
  }

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder =
      NSTemporaryDirectory() + "/parasol-rewrite-\(getpid())-\(UInt.random(in: 0...(.max)))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func modeAndLinksStay() async throws {
    try await withFolder { folder in
      try FormatCommandTests.write(["real/a.yaml": "a:  1\n"], in: folder)
      chmod(folder + "/real/a.yaml", 0o640)
      symlink("real/a.yaml", folder + "/link.yaml")
      try FileRewrite.replace(try await files([("link.yaml", "a:  1\n")], in: folder))
      #expect(FormatCommandTests.text("real/a.yaml", in: folder) == "a: 1\n")
      var status = stat()
      #expect(lstat(folder + "/link.yaml", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      #expect(lstat(folder + "/real/a.yaml", &status) == 0 && status.st_mode & 0o7777 == 0o640)
      #expect(try names(folder + "/real") == ["a.yaml"])
    }
  }

  @Test func allOrNone() async throws {
    try await withFolder { folder in
      let texts = [("a.yaml", "a:  1\n"), ("b.yaml", "b:  1\n")]
      try FormatCommandTests.write(["a.yaml": "a:  1\n", "b.yaml": "b:  2\n"], in: folder)
      let files = try await files(texts, in: folder)
      #expect(throws: DiskFailure.self) { try FileRewrite.replace(files) }
      #expect(FormatCommandTests.text("a.yaml", in: folder) == "a:  1\n", "b was changed meanwhile")
      #expect(try names(folder) == ["a.yaml", "b.yaml"])
    }
  }

  /// What a killed run left is cleared away; what a living one works on is not.
  @Test func leftoversGo() async throws {
    try await withFolder { folder in
      try FormatCommandTests.write(
        [
          "a.yaml": "a:  1\n", ".a.yaml.parasol-4194399": "x", ".a.yaml.parasol-4194399-kept": "x",
          ".a.yaml.parasol-1": "x",
        ], in: folder)
      try FileRewrite.replace(try await files([("a.yaml", "a:  1\n")], in: folder))
      #expect(try names(folder) == [".a.yaml.parasol-1", "a.yaml"])
    }
  }

  @Test(.enabled(if: SmallDisk.isPossible, "a small disk needs Linux and root to mount"))
  func aFullDiskLeavesEveryFile() async throws {
    let big = "a:  " + String(repeating: "x", count: 200_000) + "\n"
    let files = try await files([("a.yaml", "a:  1\n"), ("b.yaml", big)], in: "DISK")
    try withTemporaryFolder { folder in
      try SmallDisk.mounted(at: folder) {
        try FormatCommandTests.write(["a.yaml": "a:  1\n", "b.yaml": big], in: folder)
        try Data(repeating: 120, count: 200_000).write(to: URL(fileURLWithPath: folder + "/rest"))
        let here = files.map { $0.named($0.path.replacing("DISK", with: folder)) }
        let failure = #expect(throws: DiskFailure.self) { try FileRewrite.replace(here) }
        #expect(failure?.problem == "the disk is full")
        #expect(FormatCommandTests.text("a.yaml", in: folder) == "a:  1\n")
        #expect(FormatCommandTests.text("b.yaml", in: folder) == big)
        #expect(try names(folder) == ["a.yaml", "b.yaml", "rest"])
      }
    }
  }
}
