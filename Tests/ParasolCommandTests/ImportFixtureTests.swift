import Foundation
import ParasolTestSupport
import Testing

/// What `parasol import` says about ugly tables, and the files that it makes of them.
@Suite struct ImportFixtureTests {
  static let names = Repository.names(in: "Tests/Fixtures/import").filter { !$0.contains(".") }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Words as a shell would part them: blanks, with quotes around what holds some.
  private func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line + " " {
      if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character.isWhitespace {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return words
  }

  @Test(arguments: names) func saysAndWrites(_ name: String) throws {
    let fixture = Repository.path("Tests/Fixtures/import/\(name)")
    try withTemporaryFolder { folder in
      let into = folder + "/new-programme"
      if let programme = text(fixture + "/programme.txt") {
        try FileManager.default.copyItem(
          atPath: Repository.path("Examples/\(programme.filter { !$0.isWhitespace })"), toPath: into
        )
      }
      let before = Set(Repository.files(in: into))
      let flags = words(text(fixture + "/arguments.txt") ?? "")
      var command = Command(
        try #require(Tools.requireParasol()),
        arguments: ["import", "table.csv", "--into", into] + flags)
      command.folder = fixture
      let result = try command.run()
      var said = result.outputText + result.errorText
      for path in Repository.files(in: into) where !before.contains(path) {
        said +=
          "--- \(path)\n"
          + String(decoding: Repository.bytes(of: into + "/" + path), as: UTF8.self)
      }
      said += "--- exit code \(result.status)\n"
      Golden.check(said.replacing(folder + "/", with: ""), "import/\(name).txt")
      let isWritten = Set(Repository.files(in: into)) != before
      #expect(isWritten == (result.status == 0 && !flags.contains("--dry-run")))
      guard isWritten, before.isEmpty else { return }
      let check = try Command(
        try #require(Tools.requireParasol()),
        arguments: ["check", into, "--output-format", "concise"]
      ).run()
      #expect(check.status == 0, "\(check.outputText)")
    }
  }

  @Test func nothingIsOverwrittenAndNothingHalfWritten() throws {
    try withTemporaryFolder { folder in
      let table = Repository.path("Tests/Fixtures/import/weekday-columns/table.csv")
      func run(_ more: String...) throws -> Command.Result {
        try Command(
          try #require(Tools.requireParasol()),
          arguments: [
            "import", table, "--into", folder + "/town", "--site", "ferry-town", "--word",
            "WhatsApp group=virtual_space",
          ] + more
        ).run()
      }
      // A file stands where a folder is needed.
      try FileManager.default.createDirectory(
        atPath: folder + "/town", withIntermediateDirectories: true)
      try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/town/sites"))
      let blocked = try run()
      #expect(blocked.status == 2)
      #expect(Repository.files(in: folder + "/town") == ["sites"])
      try FileManager.default.removeItem(atPath: folder + "/town/sites")

      #expect(try run().status == 0)
      let site = folder + "/town/sites/ferry-town.yaml"
      let first = Repository.bytes(of: site)
      let again = try run()
      #expect(again.status == 2)
      #expect(Repository.bytes(of: site) == first)
    }
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}rest", "this is a spreadsheet, not CSV"),
    ("", "the table is empty"), ("\n,,\n", "the table is empty"),
    ("Town,People\n", "no row stands below the headings"),
    ("12,13\n14,15\n", "no row looks like headings"),
  ])
  func tablesThatAreNone(_ text: String, _ says: String) throws {
    try withTemporaryFolder { folder in
      var command = Command(
        try #require(Tools.requireParasol()),
        arguments: ["import", "-", "--into", folder + "/new", "--group", "women"])
      command.input = Array(text.utf8)
      let result = try command.run()
      #expect(result.status == 2)
      #expect(result.errorText.contains(says), "\(result.errorText)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/new"))
    }
  }

  @Test func characterSetsAreToldOrReadAsAsked() throws {
    let latin: [UInt8] =
      Array("Town,People\nB".utf8) + [0xE9] + Array("koko,12\nB,".utf8)
      + [0x96] + Array("\n".utf8)
    try withTemporaryFolder { folder in
      func run(_ bytes: [UInt8], _ name: String, _ more: String...) throws -> Command.Result {
        var command = Command(
          try #require(Tools.requireParasol()),
          arguments: ["import", "-", "--into", folder + "/" + name, "--group", "women"] + more)
        command.input = bytes
        return try command.run()
      }
      let told = try run(latin, "a")
      #expect(told.status == 2)
      #expect(told.errorText.contains("row 2 is not UTF-8"), "\(told.errorText)")
      let read = try run(latin, "b", "--encoding", "latin-1")
      #expect(read.status == 0, "\(read.errorText)")
      let towns = text(folder + "/b/tables/towns.yaml") ?? ""
      #expect(towns.contains("bekoko: {name: Békoko, people: {women: 12}}"), "\(towns)")
      let utf8 = try run(Array("Town,People\nBékoko,12\n".utf8), "c", "--encoding", "latin-1")
      #expect(utf8.status == 2)
      let utf16 = "Town,People\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      #expect(try run([0xFF, 0xFE] + utf16, "d").errorText.contains("UTF-16"))
      #expect(try run(utf16, "e").errorText.contains("UTF-16"))
    }
  }
}
