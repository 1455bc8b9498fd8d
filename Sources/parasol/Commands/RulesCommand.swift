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

/// `parasol explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell what a rule asks, why, and where it comes from.")

  @Argument(help: "The id of a rule, as diagnostics show it in brackets.")
  var rule: String

  func run() throws {
    guard let text = RuleBook.page(rule) else {
      let nearest = RuleBook.nearest(to: rule).map { "; did you mean '\($0)'?" } ?? ""
      throw CommandFailure("no rule is called '\(rule)'\(nearest); 'parasol rules' lists them")
    }
    try Terminal.write(text)
  }
}
