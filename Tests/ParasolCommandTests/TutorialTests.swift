import Foundation
import ParasolTestSupport
import Testing

#if PDF && XLSX
  /// The tutorial is walked: its commands are run and must print what it shows, its edits are made to
  /// the files. A line `[…]` stands for any lines. `UPDATE=1` writes what was printed, and fails.
  @Suite struct TutorialTests {
    private static let path = Repository.path(
      "Sources/ParasolCompiler/Documentation.docc/Tutorial.md")

    @Test func aPersonWhoFollowsItGetsThere() throws {
      let parasol = try #require(Tools.requireParasol())
      let text = try String(contentsOfFile: Self.path, encoding: .utf8)
      var written = text
      let blocks = WalkedPage.blocks(text)
      #expect(blocks.count { $0.heading == "console" } >= 10)
      #expect(blocks.count { $0.heading.hasPrefix("diff ") } >= 15)
      try withTemporaryFolder { folder in
        for block in blocks {
          if block.heading == "console" {
            let printed = try WalkedPage.run(block, parasol, in: folder)
            guard !WalkedPage.matches(printed[...], block.wanted[...]) else { continue }
            Issue.record("\(block.lines[0])\n\(printed.joined(separator: "\n"))")
            written = written.replacingOccurrences(
              of: block.lines.joined(separator: "\n"),
              with: (block.command + printed).joined(separator: "\n"))
          } else {
            try edit(block, in: folder)
          }
        }
        try leavesAPassingProgramme(parasol, in: folder)
      }
      guard Repository.isUpdating else { return }
      try written.write(toFile: Self.path, atomically: true, encoding: .utf8)
      Issue.record("the tutorial was rewritten; read the difference, then run again")
    }

    /// Makes the edit, in the one place where its old lines stand.
    private func edit(_ block: WalkedPage.Block, in folder: String) throws {
      let file = folder + "/dawn-harbour/" + block.heading.dropFirst("diff ".count)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      func side(_ marks: Set<Character>) -> String {
        block.lines.filter { $0.first.map(marks.contains) ?? false }
          .map { $0.dropFirst() + "\n" }.joined()
      }
      let old = side(["-", " "])
      let places = text.components(separatedBy: old).count - 1
      #expect(places == 1, "\(file): these lines stand there \(places) times:\n\(old)")
      try text.replacingOccurrences(of: old, with: side(["+", " "]))
        .write(toFile: file, atomically: true, encoding: .utf8)
    }

    /// Agreed, without errors, warnings or things to do, and printed.
    private func leavesAPassingProgramme(_ parasol: String, in folder: String) throws {
      var command = Command(
        parasol, "check", "--plan", "--output-format", "json", folder + "/dawn-harbour")
      command.environment = ["NO_COLOR": "1"]
      let result = try command.run()
      #expect(result.status == 0)
      let document =
        try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any] ?? [:]
      let summary = document["summary"] as? [String: Any] ?? [:]
      for key in ["errors", "warnings", "toDos"] { #expect(summary[key] as? Int == 0, "\(key)") }
      let programme = try String(
        contentsOfFile: folder + "/dawn-harbour/programme.yaml", encoding: .utf8)
      #expect(programme.contains("\nagreed: ") && !programme.contains("\nstatus: "))
      let sheets = Repository.files(in: folder + "/dawn-harbour-sheets")
      #expect(sheets.contains { $0.hasSuffix("index.html") })
    }
  }
#endif
