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
        for part in Self.blocks(text) {
          var lines = part.components(separatedBy: "\n")
          let heading = lines.removeFirst().split(separator: " ").map(String.init)
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
            let command = lines.prefix { $0.hasPrefix("$ ") || $0.hasPrefix("    --") }
            let printed = try run(command, parasol, in: folder)
            told += printed.joined(separator: "\n") + "\n"
            let wanted = lines.dropFirst(command.count).filter { !$0.isEmpty }
            guard !matches(printed[...], wanted[...]) else { continue }
            Issue.record("\(command.joined())\n\(printed.joined(separator: "\n"))")
            written = written.replacingOccurrences(
              of: "console\n" + lines.joined(separator: "\n") + "\n```",
              with: "console\n" + (command + printed).joined(separator: "\n") + "\n```")
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

    private static func blocks(_ text: String) -> [String] {
      text.components(separatedBy: "\n```").dropFirst().enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element)
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

    private func run(
      _ lines: ArraySlice<String>, _ parasol: String, in folder: String
    ) throws -> [String] {
      let words = lines.joined(separator: " ").split(separator: " ").map(String.init)
        .filter { $0 != "\\" }
      var command = Command(parasol, arguments: Array(words.dropFirst(2)))
      command.folder = folder
      command.environment = ["NO_COLOR": "1"]
      let result = try command.run()
      return (result.outputText + result.errorText).components(separatedBy: "\n")
        .filter { !$0.isEmpty }
    }

    /// A line `[…]` stands for any lines; at the end of a line for the rest of it.
    private func matches(_ lines: ArraySlice<String>, _ wanted: ArraySlice<String>) -> Bool {
      guard let first = wanted.first else { return lines.isEmpty }
      if first == "[…]" {
        return (lines.startIndex...lines.endIndex).contains {
          matches(lines[$0...], wanted.dropFirst())
        }
      }
      guard let line = lines.first else { return false }
      let isSame =
        first.hasSuffix(" […]") ? line.hasPrefix(first.dropLast(4)) : line == first
      return isSame && matches(lines.dropFirst(), wanted.dropFirst())
    }
  }
#endif
