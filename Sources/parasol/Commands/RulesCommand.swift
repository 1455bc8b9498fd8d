import ArgumentParser
import ParasolCompiler

/// `parasol rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, by area.")

  @Option(help: "How to write the list: text or json.")
  var outputFormat: RuleListFormat = .text

  func run() throws {
    switch outputFormat {
    case .text: try Terminal.write(RuleBook.list())
    case .json: try Terminal.write(RuleBook.json())
    }
  }
}

enum RuleListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
