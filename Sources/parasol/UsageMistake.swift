import ArgumentParser
import ParasolCompiler

/// Mistakes of the command line, told in our words.
enum UsageMistake {
  /// A command that does not exist, found before the parser takes it for a stray argument.
  static func unknownCommand(in arguments: [String]) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return nil }
    let names = ParasolCommand.configuration.subcommands.flatMap { command in
      [command.configuration.commandName ?? ""] + command.configuration.aliases
    }
    guard !names.contains(word) else { return nil }
    let nearest = Suggestion.nearest(to: word, among: names)
    let help = nearest.map { "did you mean '\($0)'?" } ?? "'parasol --help' lists them"
    return "there is no command '\(word)'; \(help)"
  }

  /// The parser's message about a value that an option does not take: the option, the value, and
  /// what it takes. Every other message stays as it is.
  static func inOurWords(_ message: String) -> String {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, first.hasPrefix(valueStart),
      let middle = first.firstRange(of: "' is invalid for '"),
      let end = first[middle.upperBound...].firstIndex(of: "'")
    else { return message }
    let value = String(first[..<middle.lowerBound].dropFirst(valueStart.count))
    let option = String(first[middle.upperBound..<end].prefix { $0 != " " })
    let rest = first[first.index(after: end)...]
    // What we said ourselves follows a colon.
    if rest.hasPrefix(": ") { return told("Error: " + rest.dropFirst(2), lines.dropFirst()) }
    let bullets = lines.dropFirst().prefix { $0.hasPrefix("  - ") }
    let choices =
      bullets.isEmpty
      ? rest.split(separator: "'").enumerated().compactMap { index, part in
        index % 2 == 1 ? String(part) : nil
      } : bullets.map { String($0.dropFirst(4)) }
    var text = "Error: \(option) does not take '\(value)'"
    if let nearest = Suggestion.nearest(to: value, among: choices) {
      text += "; did you mean '\(nearest)'?"
    } else if let last = choices.last, choices.count > 1 {
      text += "; write \(choices.dropLast().joined(separator: ", ")) or \(last)"
    }
    return told(text, lines.dropFirst(1 + bullets.count))
  }

  private static let valueStart = "Error: The value '"

  /// Without the parser's line of help, which says the same once more.
  private static func told(_ text: String, _ rest: ArraySlice<String>) -> String {
    ([text] + rest.filter { !$0.hasPrefix("Help:") }).joined(separator: "\n")
  }
}
