import ArgumentParser
import ParasolCompiler

/// `parasol check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell every mistake of a programme, where it stands and why.",
    discussion: """
      Several programmes are told one after the other and end with one exit code. An editor hands \
      over what is not saved yet: 'parasol check - --stdin-filename sites/a.yaml'.
      """,
    aliases: ["validate"])

  @OptionGroup var inputs: CheckInputs

  @Flag(help: "Plan as well, and judge the plan.")
  var plan = false

  @OptionGroup(title: "What is mended") var fixing: FixOptions
  @OptionGroup(title: "What is shown and counted") var selection: SelectionOptions
  @OptionGroup(title: "What is known already") var known: BaselineOptions
  @OptionGroup(title: "How it is shown") var format: FormatOption
  @OptionGroup(title: "How it is shown") var report: ReportOptions
  @OptionGroup(title: "How it ends") var failure: FailureOptions

  func validate() throws {
    if fixing.isWanted, inputs.readsStandardInput {
      throw ValidationError("--fix and --diff work on files, not on standard input")
    }
    let takesOne = known.baseline != nil || known.writeBaseline != nil
    if takesOne, inputs.named.count > 1 {
      throw ValidationError("a baseline belongs to one programme; check them one by one")
    }
  }

  func run() async throws {
    let baseline = try known.known()
    var run = RunReport(selection: try selection.selection(), failingOn: failure.failOn)
    var isWhole = true
    // Something that --diff would mend or that cannot be mended.
    var isOpen = false
    for input in try inputs.inputs() {
      do {
        let input = try input.get()
        if fixing.isWanted {
          isOpen = try await fixing.run(input, inputs.day) || isOpen
          if fixing.diff { continue }
        }
        let compilation = try await input.compile(
          inputs.day.applied(to: CompilerOptions(goal: plan ? .plan : .check)))
        let written = try known.write(compilation)
        run.add(compilation, in: input.folder, baseline: written ?? baseline)
      } catch let failure as CommandFailure {
        Terminal.writeError("parasol: \(failure.message)\n")
        run.add(failure: failure.message)
        isWhole = false
      }
    }
    if fixing.diff {
      guard isWhole else { throw ExitCode(2) }
      if isOpen { throw ExitCode(1) }
      return
    }
    try report.show(run, as: format.outputFormat, on: .output)
    guard isWhole else { throw ExitCode(2) }
    try failure.finish(run)
  }
}
