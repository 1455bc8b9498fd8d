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
        let printed = try WalkedPage.printed(
          by: session.command.split(separator: " ").dropFirst().map(String.init), parasol,
          in: folder)
        #expect(
          WalkedPage.matches(printed[...], session.expected.filter { !$0.isEmpty }[...]),
          "\(session.command)\n\(printed.joined(separator: "\n"))")
      }
    }
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
