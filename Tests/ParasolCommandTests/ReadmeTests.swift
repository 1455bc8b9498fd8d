import Foundation
import ParasolTestSupport
import Testing

/// The README's commands are run and must print what it says. A line `[…]` stands for any lines.
@Suite struct ReadmeTests {
  struct Session {
    let command: String
    let expected: [String]
  }

  private func sessions() throws -> [Session] {
    let text = try String(contentsOfFile: Repository.path("README.md"), encoding: .utf8)
    var sessions: [Session] = []
    for block in text.components(separatedBy: "```console\n").dropFirst() {
      let lines = block.components(separatedBy: "```")[0].components(separatedBy: "\n")
      var command: String?
      var expected: [String] = []
      for line in lines.dropLast() + ["$ "] {
        if line.hasPrefix("$ ") {
          if let command { sessions.append(Session(command: command, expected: expected)) }
          command = String(line.dropFirst(2))
          expected = []
        } else {
          expected.append(line)
        }
      }
    }
    return sessions
  }

  @Test func itsCommandsPrintWhatItShows() throws {
    let parasol = try #require(Tools.requireParasol())
    let sessions = try sessions().filter { $0.command.hasPrefix("parasol ") }
    #expect(sessions.count >= 3)
    try withTemporaryFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/Examples", withDestinationPath: Repository.path("Examples"))
      for session in sessions {
        var command = Command(
          parasol, arguments: session.command.split(separator: " ").dropFirst().map(String.init))
        command.folder = folder
        command.environment = ["NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"]
        let result = try command.run()
        let printed = (result.outputText + result.errorText).components(separatedBy: "\n")
        #expect(
          matches(
            printed.filter { !$0.isEmpty }[...], session.expected.filter { !$0.isEmpty }[...]),
          "\(session.command)\n\(result.outputText)\(result.errorText)")
      }
    }
  }

  private func matches(_ lines: ArraySlice<String>, _ wanted: ArraySlice<String>) -> Bool {
    guard let first = wanted.first else { return lines.isEmpty }
    if first == "[…]" {
      return (lines.startIndex...lines.endIndex).contains { start in
        matches(lines[start...], wanted.dropFirst())
      }
    }
    guard let line = lines.first, line == first else { return false }
    return matches(lines.dropFirst(), wanted.dropFirst())
  }

  @Test func everyFileItNamesIsThere() throws {
    let text = try String(contentsOfFile: Repository.path("README.md"), encoding: .utf8)
    let links = text.components(separatedBy: "](").dropFirst().compactMap {
      $0.components(separatedBy: ")").first
    }
    for link in links where !link.contains("://") && !link.hasPrefix("#") {
      #expect(FileManager.default.fileExists(atPath: Repository.path(link)), "\(link)")
    }
    #expect(links.count > 3)
  }
}
