import Foundation
import ParasolTestSupport
import Testing

@testable import parasol

/// A disk of its own that is soon full. Mounting one needs Linux and root.
@Suite(
  "full disk", .enabled(if: SmallDisk.isPossible, "a small disk needs Linux and root to mount"))
struct FullDiskTests {
  @Test func leavesTheEarlierBuildAndNothingElse() throws {
    try withTemporaryFolder { folder in
      try SmallDisk.mounted(at: folder) {
        let target = folder + "/out"
        _ = try OutputFolder(target).write(OutputFolderTests.build)
        let big = [UInt8](repeating: 120, count: 600_000)
        try OutputFolderTests.expectRefusal(
          target, beside: folder, says: "the disk is full", writing: [("small", [1]), ("big", big)])
        try OutputFolderTests.expectRefusal(
          folder + "/new/out", beside: folder, says: "the disk is full", writing: [("big", big)])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out"])
      }
    }
  }

  @Test func refusesToReplaceTheDiskItself() throws {
    try withTemporaryFolder { folder in
      try SmallDisk.mounted(at: folder) {
        try OutputFolderTests.expectRefusal(folder, beside: folder, says: "is a mount point")
      }
    }
  }
}

enum SmallDisk {
  static let isPossible: Bool = {
    #if os(Linux)
      guard geteuid() == 0 else { return false }
      let probe = try? withTemporaryFolder { folder in try mounted(at: folder) { true } }
      return probe == true
    #else
      return false
    #endif
  }()

  static func mounted<Value>(at folder: String, _ body: () throws -> Value) throws -> Value {
    let mount = try Command("/bin/mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder).run()
    guard mount.status == 0 else { throw CocoaError(.fileWriteNoPermission) }
    defer { _ = try? Command("/bin/umount", folder).run() }
    return try body()
  }
}
