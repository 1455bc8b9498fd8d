import Foundation
import ParasolTestSupport
import Testing

/// A folder of its own with programmes in it, and `parasol` run there as a user runs it.
struct Sandbox {
  let folder: String

  static let head = """
    parasol: 1
    programme: town
    status: draft
    languages: [en]
    plan: {from: 2027-01-04, weeks: 4}

    """
  /// One error that no waiver excuses, one that one might, one mistake of the language.
  static let wrong =
    head + """
      promises: {incident_reports: required}
      posts:
        outreach: {role: outreach_worker, held_by: sex_workers, hours: 20 per week, pay: 0 KES per month}
      kontext: {}

      """

  static func run<Value>(
    _ files: [String: String] = [:], _ body: (Sandbox) throws -> Value
  ) throws -> Value {
    try withTemporaryFolder { folder in
      let sandbox = Sandbox(folder: folder)
      for (path, text) in files { try sandbox.write(text, to: path) }
      return try body(sandbox)
    }
  }

  func path(_ relative: String) -> String { folder + "/" + relative }

  func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: self.path(path))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ path: String) -> String {
    String(decoding: Repository.bytes(of: self.path(path)), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: self.path(path)) }

  /// Every name in the folder, hidden ones too.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @discardableResult
  func parasol(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Command.Result {
    var command = Command(try #require(Tools.requireParasol()), arguments: arguments)
    command.folder = folder
    command.input = Array(input.utf8)
    command.environment = ["NO_COLOR": "1", "GITHUB_STEP_SUMMARY": ""].merging(
      environment, uniquingKeysWith: { $1 })
    let result = try command.run()
    #expect(!result.timedOut)
    return result
  }

  /// Runs a line of a shell in which `parasol` is the one that was built.
  func shell(_ line: String, shell: String = "/bin/bash") throws -> Command.Result {
    let parasol = try #require(Tools.requireParasol())
    var command = Command(shell, "-c", line)
    command.folder = folder
    let binaries = ProgrammePath.folder(of: parasol)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    command.environment = [
      "PATH": binaries + ":" + path, "NO_COLOR": "1", "GITHUB_STEP_SUMMARY": "",
      "GITHUB_OUTPUT": "",
    ]
    return try command.run()
  }
}

private enum ProgrammePath {
  static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
  }
}
