import ArgumentParser
import ParasolCompiler

/// `parasol build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make everything that people carry: schedules, microplans, forms and an index.",
    discussion: """
      Writes nothing when the programme has errors. The output folder is replaced as a whole or \
      left as it was, and only when everything in it comes from an earlier build.
      """)

  @OptionGroup var programme: ProgrammeOptions

  @Option(name: [.short, .long], help: "The folder to write.", completion: .directory)
  var output = "build"

  @Option(help: "Who it is for: public, partner or team.")
  var audience: AudienceChoice = .team

  @Option(
    help: ArgumentHelp(
      "A language to print in, by its tag; may be repeated. Else the programme's own.",
      valueName: "tag"))
  var lang: [String] = []

  @OptionGroup var effort: EffortOption
  @OptionGroup var format: FormatOption
  @OptionGroup var report: ReportOptions

  func validate() throws {
    for tag in lang where !CompilerOptions.isLanguage(tag) {
      throw ValidationError("--lang needs a language tag such as sw or pt-BR; this is '\(tag)'")
    }
    if output.isEmpty { throw ValidationError("--output needs a folder") }
  }

  func run() async throws {
    let input = try programme.input()
    let progress = PlanningProgress()
    var options = programme.day.applied(
      to: CompilerOptions(goal: .build, audience: audience.audience, languages: lang))
    options.effort = effort.effort.effort
    options.onSite = { progress.finishOne(of: $0) }
    if effort.effort != .quick { progress.begin() }
    let compilation = try await input.compile(options)
    progress.end()
    var run = RunReport()
    run.add(compilation, in: input.folder)
    try report.show(run, as: format.outputFormat, on: .error)
    guard compilation.errorCount == 0 else {
      Terminal.writeError("nothing was written, as there are errors\n")
      throw ExitCode(1)
    }
    let written = try await OutputFolder.write(to: output) { take throws(CommandFailure) in
      try await compilation.make(handingOn: take)
    }
    guard let written else { return }
    for remark in written.made { Terminal.writeError("remark: \(remark)\n") }
    let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
    let start = "; start with \(folder)/\(compilation.startPath)"
    switch written.outcome {
    case .unchanged:
      try Terminal.write("\(output) is up to date (\(written.count) files)\(start)\n")
    case .created, .replaced:
      try Terminal.write("wrote \(written.count) files to \(output)\(start)\n")
    }
  }
}

enum AudienceChoice: String, ExpressibleByArgument, CaseIterable {
  case `public`, partner, team

  var audience: Audience {
    switch self {
    case .public: .public
    case .partner: .partner
    case .team: .team
    }
  }
}
