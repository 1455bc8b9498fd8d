import ArgumentParser
import ParasolCompiler

/// `parasol rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, by area.")

  func run() throws {
    try Terminal.write(RuleBook.list())
  }
}
