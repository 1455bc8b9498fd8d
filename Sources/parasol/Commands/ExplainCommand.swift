import ArgumentParser
import ParasolCompiler

/// `parasol explain`: each kind of thing is asked in turn whether it knows the name.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell what a rule asks, why, and where it comes from.")

  @Argument(help: "The id of a rule, as diagnostics show it in brackets.")
  var subject: String

  @Argument(
    help: "For a value or a number of a programme: the folder that holds programme.yaml.",
    completion: .directory)
  var programme: String?

  func run() async throws {
    guard let text = try await explanation() else { throw unknown }
    try Terminal.write(text)
  }

  /// The first explanation there is; nil when nothing has this name.
  private func explanation() async throws -> String? {
    if programme == nil, let page = RuleBook.page(subject) { return page }
    return nil
  }

  private var unknown: CommandFailure {
    let nearest = RuleBook.nearest(to: subject).map { "; did you mean '\($0)'?" } ?? ""
    return CommandFailure(
      "no rule is called '\(subject)'\(nearest); 'parasol rules' lists them")
  }
}
