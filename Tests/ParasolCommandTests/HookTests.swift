import Foundation
import ParasolTestSupport
import Testing

/// The hooks name commands that there are.
@Suite struct HookTests {
  @Test func everyHookRuns() throws {
    let text = try String(
      contentsOfFile: Repository.path(".pre-commit-hooks.yaml"), encoding: .utf8)
    let entries = text.components(separatedBy: "\n").filter { $0.hasPrefix("  entry: parasol ") }
    #expect(!entries.isEmpty)
    #expect(entries.count == text.components(separatedBy: "- id: parasol-").count - 1)
    for entry in entries {
      let arguments = entry.dropFirst("  entry: parasol ".count).split(separator: " ")
      try Sandbox.run(["programme.yaml": Sandbox.head, "p/programme.yaml": Sandbox.head]) { box in
        for more in [[], ["p"]] {
          var command = Command(
            try #require(Tools.requireParasol()), arguments: arguments.map(String.init) + more)
          command.folder = box.folder
          let result = try command.run()
          #expect(result.status == 0, "\(entry) \(more)\n\(result.outputText)\(result.errorText)")
        }
      }
    }
  }
}
