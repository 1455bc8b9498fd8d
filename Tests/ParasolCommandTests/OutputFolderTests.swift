import Foundation
import ParasolTestSupport
import Testing

@testable import parasol

@Suite("output folder")
struct OutputFolderTests {
  static let build: [(path: String, bytes: [UInt8])] = [
    ("team/index.html", Array("<p>index</p>".utf8)),
    ("team/rota/harbour-town.csv", Array("day,worker\n".utf8)),
  ]

  /// Every file below the folder with its text, the manifest included.
  static func contents(of folder: String) -> [String: String] {
    var contents: [String: String] = [:]
    for name in Repository.files(in: folder) {
      contents[name] = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }
    return contents
  }

  static func put(_ text: String, at path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  static func expect(
    _ outcome: OutputFolder.Outcome, to target: String,
    writing artefacts: [(path: String, bytes: [UInt8])],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let actual = try OutputFolder(target).write(artefacts)
    #expect(actual == outcome, sourceLocation: sourceLocation)
  }

  /// Refused, with the folder and everything beside it as it was.
  static func expectRefusal(
    _ target: String, beside folder: String, says words: String,
    writing artefacts: [(path: String, bytes: [UInt8])] = [("new.txt", [1])],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = contents(of: folder)
    let failure = #expect(throws: DiskFailure.self, sourceLocation: sourceLocation) {
      try OutputFolder(target).write(artefacts)
    }
    let message = try #require(failure, sourceLocation: sourceLocation).description
    #expect(message.contains(words), sourceLocation: sourceLocation)
    #expect(contents(of: folder) == before, sourceLocation: sourceLocation)
  }

  @Test func makesTheFolderAndThoseAboveIt() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/a/b/out/"
      try Self.expect(.created, to: target, writing: Self.build)
      let contents = Self.contents(of: folder + "/a/b/out")
      #expect(
        contents.keys.sorted() == [
          ".parasol-build.json", "team/index.html", "team/rota/harbour-town.csv",
        ])
      #expect(contents["team/index.html"] == "<p>index</p>")
      #expect(Repository.files(in: folder).count == 3)
    }
  }

  @Test func leavesAnUnchangedBuildAlone() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      _ = try OutputFolder(target).write(Self.build)
      let first =
        try FileManager.default.attributesOfItem(atPath: target)[.systemFileNumber] as? Int
      try Self.expect(.unchanged, to: target, writing: Self.build)
      let second = try FileManager.default.attributesOfItem(atPath: target)[.systemFileNumber]
      #expect(first != nil && first == second as? Int)
    }
  }

  @Test func replacesAnEarlierBuildWhole() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      _ = try OutputFolder(target).write(Self.build)
      try Self.expect(.replaced, to: target, writing: [("public/index.html", [33])])
      #expect(
        Self.contents(of: folder).keys.sorted() == [
          "out/.parasol-build.json", "out/public/index.html",
        ])
    }
  }

  @Test func bringsBackAFileThatWasDeleted() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      _ = try OutputFolder(target).write(Self.build)
      let before = Self.contents(of: target)
      try FileManager.default.removeItem(atPath: target + "/team/index.html")
      try Self.expect(.replaced, to: target, writing: Self.build)
      #expect(Self.contents(of: target) == before)
    }
  }

  @Test func anEmptyBuildIsABuild() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      try Self.expect(.created, to: target, writing: [])
      try Self.expect(.unchanged, to: target, writing: [])
      try Self.expect(.replaced, to: target, writing: Self.build)
    }
  }

  @Test func takesAnEmptyFolder() throws {
    try withTemporaryFolder { folder in
      try Self.expect(.replaced, to: folder + "/", writing: Self.build)
      #expect(Self.contents(of: folder).count == 3)
    }
  }

  @Test func followsALinkAndKeepsIt() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/real", withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "real")
      _ = try OutputFolder(folder + "/link").write(Self.build)
      _ = try OutputFolder(folder + "/link").write([("one", [49])])
      #expect(Self.contents(of: folder + "/real")["one"] == "1")
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "real")
    }
  }

  @Test func keepsWhatItDidNotWrite() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      _ = try OutputFolder(target).write(Self.build)
      try Self.put("mine", at: target + "/team/notes.txt")
      try Self.expectRefusal(
        target, beside: folder, says: "out/team/notes.txt': was not written by an earlier build")
    }
  }

  @Test func keepsAFolderThatIsNotABuild() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/photos/2026", withIntermediateDirectories: true)
      try Self.expectRefusal(folder + "/photos", beside: folder, says: "photos/2026'")
      #expect(FileManager.default.fileExists(atPath: folder + "/photos/2026"))
    }
  }

  @Test(arguments: ["longer than it was", "<p>indeX</p>"])
  func keepsAnEdit(text: String) throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      _ = try OutputFolder(target).write(Self.build)
      try Self.put(text, at: target + "/team/index.html")
      try Self.expectRefusal(target, beside: folder, says: "was edited after it was built")
    }
  }

  @Test func keepsAFileThatALinkReplaced() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      _ = try OutputFolder(target).write(Self.build)
      try FileManager.default.moveItem(
        atPath: target + "/team/index.html", toPath: folder + "/index.html")
      try FileManager.default.createSymbolicLink(
        atPath: target + "/team/index.html", withDestinationPath: "../../index.html")
      try Self.expectRefusal(target, beside: folder, says: "was edited after it was built")
    }
  }

  @Test func refusesAnEditedManifest() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      _ = try OutputFolder(target).write(Self.build)
      try Self.put("{}", at: target + "/.parasol-build.json")
      try Self.expectRefusal(target, beside: folder, says: ".parasol-build.json': has been edited")
    }
  }

  @Test func refusesAFile() throws {
    try withTemporaryFolder { folder in
      try Self.put("mine", at: folder + "/out")
      try Self.expectRefusal(folder + "/out", beside: folder, says: "is a file, not a folder")
      try Self.expectRefusal(folder + "/out/deeper", beside: folder, says: "a file where a folder")
    }
  }

  @Test func refusesALinkToNowhere() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "missing")
      try Self.expectRefusal(folder + "/link", beside: folder, says: "a link to a folder that does")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/loop", withDestinationPath: "loop")
      try Self.expectRefusal(folder + "/loop", beside: folder, says: "leads back to itself")
    }
  }

  @Test(arguments: ["", "/"])
  func refusesWhatIsNoFolderOfItsOwn(path: String) {
    #expect(throws: DiskFailure.self) { try OutputFolder(path).write([]) }
  }

  @Test func leavesNothingBehindWhenAFileCannotBeWritten() throws {
    try withTemporaryFolder { folder in
      let long = String(repeating: "x", count: 300)
      try Self.expectRefusal(
        folder + "/a/b/out", beside: folder, says: "is a longer name",
        writing: Self.build + [(long, [1])])
      #expect(!FileManager.default.fileExists(atPath: folder + "/a"))
    }
  }

  @Test(arguments: [
    ["../out"], ["/etc/x"], ["a//b"], ["a/./b"], [""], ["a\0b"], ["é"], ["a b"], ["a\\b"],
    [".parasol-build.json"], ["Site.csv", "site.csv"], ["Sites/a", "sites/b"], ["a", "a/b"],
    ["same", "same"],
  ])
  func refusesPathsThatWouldNotArriveEverywhere(paths: [String]) throws {
    try withTemporaryFolder { folder in
      try Self.expectRefusal(
        folder + "/out", beside: folder, says: "a mistake in parasol",
        writing: paths.map { ($0, [1]) })
    }
  }

  @Test func clearsAwayWhatAKilledRunLeft() throws {
    try withTemporaryFolder { folder in
      let left = folder + "/.out.parasol-4194000"
      try FileManager.default.createDirectory(
        atPath: left + "/team", withIntermediateDirectories: true)
      try Self.put("half", at: left + "/team/index.html")
      try Self.put("mine", at: folder + "/.out.parasol-notes")
      try Self.expect(.created, to: folder + "/out", writing: Self.build)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
          ".out.parasol-notes", "out",
        ])
    }
  }

  @Test func leavesTheStagingOfALivingRunAlone() throws {
    try withTemporaryFolder { folder in
      let other = folder + "/.out.parasol-4194000"
      try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
      let lock = open(other, O_RDONLY)
      defer { close(lock) }
      #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
      _ = try OutputFolder(folder + "/out").write(Self.build)
      #expect(FileManager.default.fileExists(atPath: other))
    }
  }

  @Test func putsBackABuildThatWasSetAside() throws {
    try withTemporaryFolder { folder in
      _ = try OutputFolder(folder + "/out").write(Self.build)
      try FileManager.default.moveItem(
        atPath: folder + "/out", toPath: folder + "/.out.parasol-earlier")
      try Self.expect(.unchanged, to: folder + "/out", writing: Self.build)
    }
  }

  @Test func leavesWhatFileBrowsersLeave() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/out"
      _ = try OutputFolder(target).write(Self.build)
      try Self.put("", at: target + "/.DS_Store")
      try Self.expect(.replaced, to: target, writing: [("one", [49])])
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func refusesAFolderItMayNotWrite() throws {
    try withTemporaryFolder { folder in
      let target = folder + "/shut/out"
      try FileManager.default.createDirectory(
        atPath: folder + "/shut", withIntermediateDirectories: false)
      chmod(folder + "/shut", 0o555)
      defer { chmod(folder + "/shut", 0o755) }
      try Self.expectRefusal(target, beside: folder, says: "may not be written by this user")
    }
  }

  @Test func theManifestReadsBackAsWritten() throws {
    let entries = Self.build.map { OutputFolderManifest.Entry(path: $0.path, bytes: $0.bytes) }
    for count in 0...entries.count {
      let manifest = OutputFolderManifest(entries: Array(entries.prefix(count)))
      #expect(OutputFolderManifest(bytes: manifest.bytes) == manifest)
      #expect(OutputFolderManifest(bytes: Array(manifest.bytes.dropLast())) == nil)
      #expect(try JSONSerialization.jsonObject(with: Data(manifest.bytes)) is [String: Any])
    }
  }
}
