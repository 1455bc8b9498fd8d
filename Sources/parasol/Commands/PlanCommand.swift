import ArgumentParser
import ParasolCompiler

/// `parasol plan`
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Assign hotspots to outreach workers and make a dated rota.",
    discussion: """
      Prints who serves whom; with --output-format json the whole plan. What cannot be met is told \
      with the lines that make it so.
      """)

  @OptionGroup var programme: ProgrammeOptions
  @OptionGroup var report: ReportOptions

  @Option(help: "How to print the plan: full or json.")
  var outputFormat: PlanFormat = .full

  @Option(
    help: ArgumentHelp("Write each site's problem as JSON into this folder.", valueName: "dir"))
  var problems: String?

  @Option(
    help: ArgumentHelp("Solve this one problem file, without any programme.", valueName: "file"))
  var problem: String?

  enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
    case full, json
  }

  func run() async throws {
    if let problem { return try solve(problem) }
    let input = try programme.input()
    let compilation = try await input.compile(
      programme.day.applied(to: CompilerOptions(goal: .plan)))
    if let problems {
      try OutputFolder.write(compilation.problemFiles(), to: problems)
    }
    var run = RunReport()
    run.add(compilation, in: input.folder)
    try ReportFile.write(run, to: report.files)
    if compilation.errorCount > 0 || outputFormat == .full {
      let stream = outputFormat == .json ? Terminal.Stream.error : .output
      var style = report.style(on: stream)
      style.tellsSuppressed = false
      if outputFormat == .full { try Terminal.write(compilation.planText() + "\n") }
      try Terminal.write(Array(run.text(.full, style: style).utf8)[...], on: stream)
    }
    if outputFormat == .json, let json = compilation.planJSON() {
      try Terminal.write(String(decoding: json, as: UTF8.self))
    }
    if compilation.errorCount > 0 { throw ExitCode(1) }
  }

  private func solve(_ path: String) throws {
    let bytes: [UInt8]
    do throws(HostFailure) {
      bytes = try DiskHost(root: path.hasPrefix("/") ? "" : ".").contents(of: path)
    } catch {
      throw CommandFailure(path: path, error)
    }
    let solved: [UInt8]
    do throws(ProblemFile.Mistake) {
      solved = try ProblemFile.solve(bytes)
    } catch {
      try Terminal.write("\(path): \(error.message)\n")
      throw ExitCode(1)
    }
    try Terminal.write(String(decoding: solved, as: UTF8.self))
  }
}

extension OutputFolder {
  /// Replaces the folder's content whole, or leaves it as it was.
  @discardableResult
  static func write(_ files: [OutputFile], to path: String) throws(CommandFailure) -> Outcome {
    do throws(DiskFailure) {
      return try OutputFolder(path).write(files.map { ($0.path, $0.bytes) })
    } catch {
      throw CommandFailure(error)
    }
  }
}
