import ArgumentParser
import ParasolCompiler

/// The command line.
@main
struct ParasolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parasol",
    abstract: "Compiles community-led outreach programmes to schedules, microplans and forms.",
    discussion: """
      PROGRAMME is the folder that holds programme.yaml, or a file in it.

      Exit codes: 0 nothing found, 1 mistakes found in the files, 2 the job could not be done.
      """,
    version: Parasol.version,
    subcommands: [
      CheckCommand.self, FormatCommand.self, PlanCommand.self, BuildCommand.self, RulesCommand.self,
      ExplainCommand.self, ProfileCommand.self, SchemaCommand.self, DumpCommand.self,
      InitCommand.self, FormsCommand.self,
      OutdatedCommand.self, ImportCommand.self, CompletionsCommand.self, VersionCommand.self,
      ReferenceCommand.self,
    ])

  /// Usage errors end with 2, as findings end with 1.
  static func main() async {
    Terminal.holdStandardStreams()
    if let mistake = UsageMistake.unknownCommand(in: Array(CommandLine.arguments.dropFirst())) {
      Terminal.writeError("parasol: \(mistake)\n")
      exit(withError: ExitCode(2))
    }
    do {
      var command = try parseAsRoot()
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      if code == .success || code.rawValue == 1 && error is ExitCode { exit(withError: error) }
      if let failure = error as? CommandFailure {
        Terminal.writeError("parasol: \(failure.message)\n")
      } else if !(error is ExitCode) {
        Terminal.writeError(UsageMistake.inOurWords(fullMessage(for: error)) + "\n")
      }
      exit(withError: ExitCode(2))
    }
  }
}
