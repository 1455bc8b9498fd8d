import ArgumentParser
import ParasolCompiler

/// `parasol check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell every mistake of a programme, where it stands and why.",
    aliases: ["validate"])

  @OptionGroup var programme: ProgrammeOptions
  @OptionGroup var report: ReportOptions

  @Flag(help: "Plan as well, and judge the plan.")
  var plan = false

  func run() async throws {
    let compilation = try await programme.compile(CompilerOptions(goal: plan ? .plan : .check))
    try Terminal.write(report.text(compilation))
    if compilation.errorCount > 0 { throw ExitCode(1) }
  }
}
