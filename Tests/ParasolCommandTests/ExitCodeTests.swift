import Foundation
import ParasolTestSupport
import Testing

/// 0 nothing found, 1 the author's mistakes, 2 the machine's or the command line's: the table that
/// scripts rely on, with the place of each mistake.
@Suite struct ExitCodeTests {
  private func parasol(_ arguments: String..., in folder: String? = nil) throws -> Command.Result {
    var command = Command(try #require(Tools.requireParasol()), arguments: arguments)
    command.folder = folder
    command.environment = ["SWIFT_BACKTRACE": "enable=no", "NO_COLOR": "1"]
    let result = try command.run()
    #expect(!result.timedOut)
    return result
  }

  private static let head = """
    parasol: 1
    programme: town
    languages: [en]
    plan: {from: 2027-01-04, weeks: 4}
    status: draft

    """

  private func checked(_ text: String, more: [String: [UInt8]] = [:]) throws -> Command.Result {
    try checked(Array(text.utf8), more: more)
  }

  private func checked(_ bytes: [UInt8], more: [String: [UInt8]] = [:]) throws -> Command.Result {
    try withTemporaryFolder { folder in
      for (path, bytes) in more.merging(
        ["programme.yaml": bytes], uniquingKeysWith: { old, _ in old })
      {
        let full = folder + "/" + path
        let parent = URL(fileURLWithPath: full).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: full))
      }
      return try parasol("check", "--output-format", "concise", in: folder)
    }
  }

  @Test func nothingFoundIsZero() throws {
    #expect(try checked(Self.head).status == 0)
  }

  @Test(arguments: [
    ("", "programme.yaml:1:1: error[empty-file]"),
    (head + "name: \"x\n", "programme.yaml:6:7: error[unclosed-quote]"),
    (head + "---\na: 1\n", "programme.yaml:6:1: error[several-documents]"),
    (head + "include: [none.yaml]\n", "programme.yaml:6:11: error[missing-include]"),
    (head + "include: [sub]\n", "programme.yaml:6:11: error[missing-include]"),
    (head + "include: [../x.yaml]\n", "programme.yaml:6:11: error[include-outside-folder]"),
    (head + "x-a: &a [*a]\n", "programme.yaml:6:10: error[circular-alias]"),
    (head + "kontext: {}\n", "programme.yaml:6:1: error[unknown-key]"),
    ("- a\n", "programme.yaml:1:1: error[not-a-programme-file]"),
  ])
  func authorsMistakesAreOne(_ text: String, _ expected: String) throws {
    let result = try checked(text, more: ["sub/a.yaml": Array("x-a: 1\n".utf8)])
    #expect(result.status == 1)
    #expect(result.outputText.hasPrefix(expected), "\(result.outputText)")
    #expect(result.errors.isEmpty)
  }

  @Test func bytesThatAreNotTextAreOne() throws {
    let result = try checked(Array(Self.head.utf8) + Array("name: caf".utf8) + [0xE9, 0x0A])
    #expect(result.status == 1)
    #expect(result.outputText.hasPrefix("programme.yaml:6:10: error[not-utf8]"))
  }

  @Test func hugeInputsEndWithAPlace() throws {
    let brackets = try checked(Self.head + "x-a: " + String(repeating: "[", count: 100_000))
    #expect(brackets.status == 1)
    #expect(brackets.outputText.hasPrefix("programme.yaml:6:69: error[nested-too-deep]"))
    let line = try checked(Self.head + "name: " + String(repeating: "a", count: 1 << 20) + "\n")
    #expect(line.status == 0)
    var bomb = Self.head + "x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
    for (before, name) in zip("abcdefgh", "bcdefghi") {
      bomb +=
        "x-\(name): &\(name) [" + Array(repeating: "*\(before)", count: 10).joined(separator: ", ")
      bomb += "]\n"
    }
    let result = try checked(bomb)
    #expect(result.status == 1)
    #expect(result.outputText.contains("error[alias-bomb]"))
  }

  @Test func whatTheMachineRefusesIsTwo() throws {
    let missing = try parasol("check", "/no/such/folder")
    #expect(missing.status == 2)
    #expect(missing.output.isEmpty)
    #expect(missing.errorText.contains("/no/such/folder"))
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/programme.yaml", withIntermediateDirectories: false)
      let result = try parasol("check", folder)
      #expect(result.status == 2)
      #expect(result.errorText.contains("is a folder"))
    }
  }

  @Test(arguments: [
    ["--no-such-flag"], ["check", "--as-of", "tomorrow"], ["chekc"],
    ["check", "--output-format", "xml"], ["explain", "no-such-rule"],
  ])
  func wrongCommandLinesAreTwo(_ arguments: [String]) throws {
    let result = try Command(try #require(Tools.requireParasol()), arguments: arguments).run()
    #expect(result.status == 2)
    #expect(!result.errors.isEmpty)
  }

  @Test func helpAndVersionAreZero() throws {
    for arguments in [["--help"], ["--version"], ["check", "--help"], ["rules"]] {
      let result = try Command(try #require(Tools.requireParasol()), arguments: arguments).run()
      #expect(result.status == 0 && !result.output.isEmpty, "\(arguments)")
    }
  }

  @Test func machineFormatsAreNotMixedWithText() throws {
    let result = try parasol(
      "check", Repository.path("Examples/first-mistakes"), "--output-format", "json")
    #expect(result.status == 1)
    let json = try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any]
    #expect(json?["formatVersion"] as? String == "1.1")
    #expect(result.errors.isEmpty)
  }
}
