import Foundation
import ParasolTestSupport
import Testing

#if PDF && XLSX
  /// The page on changing forms is walked: its files are written, its edits made, its commands run, and
  /// they must print what it shows. `UPDATE=1` writes what was printed, and fails.
  @Suite struct FormsPageTests {
    private static let path = Repository.path(
      "Sources/ParasolCompiler/Documentation.docc/Forms.md")

    @Test func aGroupThatFollowsItHasAFormOfItsOwn() throws {
      let parasol = try #require(Tools.requireParasol())
      let text = try String(contentsOfFile: Self.path, encoding: .utf8)
      var written = text
      var told = ""
      try withTemporaryFolder { folder in
        for block in WalkedPage.blocks(text) {
          let lines = block.lines
          let heading = block.heading.split(separator: " ").map(String.init)
          let file = folder + "/our-town/" + (heading.last ?? "")
          switch heading.first {
          case "yaml":
            try FileManager.default.createDirectory(
              atPath: (file as NSString).deletingLastPathComponent,
              withIntermediateDirectories: true)
            try (lines.joined(separator: "\n") + "\n").write(
              toFile: file, atomically: true, encoding: .utf8)
          case "diff": try edit(file, lines)
          default:
            let printed = try WalkedPage.run(block, parasol, in: folder)
            told += printed.joined(separator: "\n") + "\n"
            guard !WalkedPage.matches(printed[...], block.wanted[...]) else { continue }
            Issue.record("\(block.command.joined())\n\(printed.joined(separator: "\n"))")
            written = written.replacingOccurrences(
              of: "console\n" + lines.joined(separator: "\n") + "\n```",
              with: "console\n" + (block.command + printed).joined(separator: "\n") + "\n```")
          }
        }
        // The mistake was told at its word, and the other language is on paper.
        #expect(told.contains("nothing on this form is called 'acts_a_wek'"))
        let page = try String(
          contentsOfFile: folder + "/sheets/our-visit.lg.html", encoding: .utf8)
        #expect(page.contains("lang=\"lg\"") && page.contains("abantu"))
        #expect(page.contains("picture-travel"))
      }
      guard Repository.isUpdating, written != text else { return }
      try written.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }

    private func edit(_ file: String, _ lines: [String]) throws {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      func side(_ mark: String) -> String {
        lines.filter { $0.hasPrefix(mark) }.map { $0.dropFirst() + "\n" }.joined()
      }
      #expect(text.components(separatedBy: side("-")).count == 2, "\(file): \(lines)")
      try text.replacingOccurrences(of: side("-"), with: side("+"))
        .write(toFile: file, atomically: true, encoding: .utf8)
    }
  }
#endif
