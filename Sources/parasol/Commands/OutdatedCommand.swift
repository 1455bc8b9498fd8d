import ArgumentParser
import ParasolCompiler

/// `parasol outdated`
struct OutdatedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outdated",
    abstract: "Show where sites differ from newer templates, and why.",
    discussion: """
      A programme holds copies of the templates that its sites follow, so a new Parasol changes \
      nothing by itself. This compares the copies with the templates that ship.
      """)

  @OptionGroup var programme: ProgrammeOptions

  @Option(help: "How to write it: full or json.")
  var outputFormat: Format = .full

  @Flag(help: "End with 1 when a newer template ships.")
  var exitCode = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case full, json
  }

  func run() async throws {
    let input = try programme.input()
    let comparison: TemplateComparison
    do throws(CompilerFailure) {
      comparison = try await TemplateComparison(host: input.host)
    } catch {
      throw CommandFailure(error, in: input.folder.name)
    }
    if let problems = comparison.problems {
      Terminal.writeError(problems)
      throw ExitCode(1)
    }
    try Terminal.write(outputFormat == .json ? comparison.json() : comparison.text())
    if exitCode, comparison.isOutdated { throw ExitCode(1) }
  }
}
