import Foundation
import ParasolTestSupport
import Testing

/// However a build ends, the folder holds the earlier build or the new one, whole.
@Suite("killed builds")
struct KilledBuildTests {
  @Test func aKillLeavesOneBuildOrTheOther() throws {
    let parasol = try #require(Tools.requireParasol())
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      let example = Repository.path("Examples/dawn-harbour")
      let forTeam = Command(parasol, "build", example, "-o", target)
      #expect(try forTeam.run().status == 0)
      let team = OutputFolderTests.contents(of: target)
      let forAll = Command(parasol, "build", example, "-o", target, "--audience", "public")
      #expect(try forAll.run().status == 0)
      let everyone = OutputFolderTests.contents(of: target)
      #expect(team != everyone)

      var killed = 0
      for (turn, count) in [0, 1, 20].enumerated() {
        var build = turn.isMultiple(of: 2) ? forTeam : forAll
        build.killWhen = { Self.stagedFiles(in: folder) >= count }
        if try build.run().status == -Int(SIGKILL) { killed += 1 }
        let found = OutputFolderTests.contents(of: target)
        #expect(found == team || found == everyone, "killed with \(count) files written")
      }
      #expect(killed > 0)

      #expect(try forTeam.run().status == 0)
      #expect(OutputFolderTests.contents(of: target) == team)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out"])
    }
  }

  /// Whoever stops a build by hand finds neither half of it nor a hidden rest.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aStopLeavesNothingBehind(signal: CInt) throws {
    let parasol = try #require(Tools.requireParasol())
    try withTemporaryFolder { folder in
      var build = Command(
        parasol, "build", Repository.path("Examples/dawn-harbour"), "-o", folder + "/new/out")
      build.killSignal = signal
      build.killWhen = { Self.stagedFiles(in: folder + "/new") >= 1 }
      let status = try build.run().status
      #expect(status == -Int(signal))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  /// How many files a running build has written so far; -1 before it begins to write.
  private static func stagedFiles(in folder: String) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let staging = names.first(where: { $0.hasPrefix(".out.parasol-") }) else { return -1 }
    return Repository.files(in: folder + "/" + staging).count
  }
}
