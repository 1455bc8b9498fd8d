import Foundation
import ParasolTestSupport
import Testing

/// `parasol fmt` as people and scripts use it.
@Suite("fmt command")
struct FormatCommandTests {
  private func parasol(
    _ arguments: [String], in folder: String, input: String = ""
  ) throws -> Command.Result {
    var command = Command(try #require(Tools.requireParasol()), arguments: arguments)
    command.folder = folder
    command.input = Array(input.utf8)
    command.environment = ["NO_COLOR": "1"]
    let result = try command.run()
    #expect(!result.timedOut)
    return result
  }

  static func write(_ files: [String: String], in folder: String) throws {
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  static func text(_ path: String, in folder: String) -> String {
    String(
      decoding: FileManager.default.contents(atPath: folder + "/" + path) ?? Data(), as: UTF8.self)
  }

  private static let programme = [
    "programme.yaml": "parasol:   1\ninclude: [ sites/*.yaml ]\n", "sites/a.yaml": "site:  a\n",
    "sites/b.yaml": "site: b\n", "other.yaml": "x:   1\n",
  ]

  @Test func aProgrammesOwnFiles() throws {
    try withTemporaryFolder { folder in
      try Self.write(Self.programme, in: folder)
      let trial = try parasol(["fmt", "--check", "."], in: folder)
      #expect(trial.status == 1)
      #expect(trial.outputText == "programme.yaml would change\nsites/a.yaml would change\n")
      #expect(trial.errorText == "2 files would change, 1 in style already\n")
      #expect(Self.text("sites/a.yaml", in: folder) == "site:  a\n")
      let result = try parasol(["fmt"], in: folder)
      #expect(result.status == 0)
      #expect(result.outputText == "formatted programme.yaml\nformatted sites/a.yaml\n")
      #expect(Self.text("programme.yaml", in: folder) == "parasol: 1\ninclude: [sites/*.yaml]\n")
      #expect(Self.text("other.yaml", in: folder) == "x:   1\n", "not a file of the programme")
      #expect(try parasol(["fmt", "--check"], in: folder).status == 0)
      #expect(
        try parasol(["fmt", "other.yaml", "sites"], in: folder).outputText
          == "formatted other.yaml\n")
    }
  }

  @Test func aPatchThatApplies() throws {
    let patch = try #require(Tools.require("patch", package: "patch"))
    try withTemporaryFolder { folder in
      try Self.write(Self.programme, in: folder)
      let trial = try parasol(["fmt", "--diff"], in: folder)
      #expect(trial.status == 1)
      #expect(Self.text("sites/a.yaml", in: folder) == "site:  a\n")
      var command = Command(patch, "-p0", "-s")
      command.folder = folder
      command.input = trial.output
      #expect(try command.run().status == 0)
      #expect(Self.text("sites/a.yaml", in: folder) == "site: a\n")
      #expect(try parasol(["fmt", "--check"], in: folder).status == 0)
    }
  }

  @Test func standardInput() throws {
    try withTemporaryFolder { folder in
      let result = try parasol(["fmt", "-"], in: folder, input: "a:   1\n")
      #expect(result.status == 0)
      #expect(result.outputText == "a: 1\n")
      let broken = try parasol(
        ["fmt", "-", "--stdin-filename", "x.yaml"], in: folder, input: "a: 'b\n")
      #expect(broken.status == 1)
      #expect(broken.outputText.isEmpty, "an editor would take it for the file")
      #expect(broken.errorText.contains("--> x.yaml:1:4"))
      #expect(try parasol(["fmt", "-", "--check"], in: folder, input: "a:  1\n").status == 1)
    }
  }

  @Test func whatCannotBeReadIsToldAndTheRestIsFormatted() throws {
    try withTemporaryFolder { folder in
      try Self.write(["a.yaml": "a: 'b\n", "b.yaml": "b:  1\n"], in: folder)
      let result = try parasol(["fmt", "."], in: folder)
      #expect(result.status == 1)
      #expect(result.outputText.contains("error[unclosed-quote]"))
      #expect(Self.text("a.yaml", in: folder) == "a: 'b\n")
      #expect(Self.text("b.yaml", in: folder) == "b: 1\n")
    }
  }

  @Test(arguments: [
    ["fmt", "none.yaml"], ["fmt", "-", "x"], ["fmt", "--stdin-filename", "x", "y"],
    ["fmt", "empty"],
  ])
  func whatCannotBeDoneIsTwo(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/empty", withIntermediateDirectories: true)
      #expect(try parasol(arguments, in: folder).status == 2)
    }
  }
}
