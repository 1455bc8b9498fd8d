import Foundation
import Testing

/// What pages that a test walks have in common: blocks between fences, commands, and what they print.
package enum WalkedPage {
  /// What stands between two fences.
  package struct Block {
    /// `console`, or what is done to which file.
    package let heading: String
    package let lines: [String]

    /// The lines of its command, for a `console`.
    package var command: [String] {
      Array(lines.prefix { $0.hasPrefix("$ ") || $0.hasPrefix("    --") })
    }

    /// What the command is to print.
    package var wanted: [String] { lines.dropFirst(command.count).filter { !$0.isEmpty } }
  }

  /// The blocks of a page; text and blocks come in turn.
  package static func blocks(_ text: String) -> [Block] {
    text.components(separatedBy: "\n```").dropFirst().enumerated().compactMap { index, part in
      guard index.isMultiple(of: 2) else { return nil }
      var lines = part.components(separatedBy: "\n")
      return Block(heading: lines.removeFirst(), lines: lines)
    }
  }

  /// What a `console` block prints when it is run in a folder, without its empty lines.
  package static func run(
    _ block: Block, _ parasol: String, in folder: String
  ) throws -> [String] {
    let words = block.command.joined(separator: " ").split(separator: " ").map(String.init)
      .filter { $0 != "\\" }
    #expect(words.prefix(2) == ["$", "parasol"])
    return try printed(by: Array(words.dropFirst(2)), parasol, in: folder)
  }

  /// What a command prints, without its empty lines.
  package static func printed(
    by arguments: [String], _ parasol: String, in folder: String
  ) throws -> [String] {
    var command = Command(parasol, arguments: arguments)
    command.folder = folder
    command.environment = ["NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"]
    let result = try command.run()
    return (result.outputText + result.errorText).components(separatedBy: "\n")
      .filter { !$0.isEmpty }
  }

  /// A line `[…]` stands for any lines; at the end of a line for the rest of it.
  package static func matches(_ lines: ArraySlice<String>, _ wanted: ArraySlice<String>) -> Bool {
    guard let first = wanted.first else { return lines.isEmpty }
    if first == "[…]" {
      return (lines.startIndex...lines.endIndex).contains {
        matches(lines[$0...], wanted.dropFirst())
      }
    }
    guard let line = lines.first else { return false }
    let isSame = first.hasSuffix(" […]") ? line.hasPrefix(first.dropLast(4)) : line == first
    return isSame && matches(lines.dropFirst(), wanted.dropFirst())
  }
}
