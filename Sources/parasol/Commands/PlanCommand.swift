import ArgumentParser
import ParasolCompiler

/// `parasol plan`
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Assign hotspots to outreach workers and make a dated rota.",
    discussion: """
      Prints what each site's plan amounts to and who serves whom; with --output-format json the \
      whole plan. What cannot be met is told with the lines that make it so.

      --set tries out other values and tells what would change; --keep plans again so that people \
      keep the worker they know. No file of the programme is ever changed.
      """)

  @OptionGroup var programme: ProgrammeOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var effort: EffortOption

  @Option(help: "How to print the plan: full or json.")
  var outputFormat: PlanFormat = .full

  @Option(help: ArgumentHelp("Plan this one site.", valueName: "id"))
  var site: String?

  @Option(
    help: ArgumentHelp(
      "Plan with another value too, and tell what changes: "
        + "sites.TOWN.outreach_workers.w01.leave='[2027-02-01 to 2027-02-14]', posts.outreach.hours, "
        + "policy.RULE.FIGURE. May be repeated. 'removed' takes away.",
      valueName: "path=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      "Plan with the least change of this earlier plan, as --output-format json printed it.",
      valueName: "plan.json"),
    completion: .file(extensions: ["json"]))
  var keep: String?

  @Flag(help: "With --keep or --set: end with exit code 1 when the plan differs.")
  var exitCode = false

  @Option(
    help: ArgumentHelp(
      "Write each site's problem as JSON into this folder, and where its numbers come from.",
      valueName: "dir"))
  var problems: String?

  @Option(
    help: ArgumentHelp("Solve this one problem file, without any programme.", valueName: "file"))
  var problem: String?

  enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
    case full, json
  }

  func validate() throws {
    for text in set where ProgrammeChange(text) == nil {
      throw ValidationError("--set needs PATH=VALUE in one line; this is '\(text)'")
    }
    if exitCode, keep == nil, set.isEmpty {
      throw ValidationError("--exit-code goes with --keep or --set, which tell what differs")
    }
    if !set.isEmpty, problems != nil {
      throw ValidationError("--problems writes the programme's own problems; leave out --set")
    }
    if problem != nil, !set.isEmpty || keep != nil || problems != nil || site != nil {
      throw ValidationError("--problem needs no programme, and goes with --effort alone")
    }
  }

  func run() async throws {
    if let problem { return try solve(problem) }
    let input = try programme.input()
    let earlier = try keep.map { try PlanFile.earlier($0) }
    let progress = PlanningProgress()
    var options = programme.day.applied(to: CompilerOptions(goal: .plan))
    options.effort = effort.effort.effort
    options.site = site
    options.onSite = { progress.finishOne(of: $0) }
    if effort.effort != .quick { progress.begin() }
    if let earlier { options = options.keeping(earlier) }
    guard set.isEmpty else { return try await whatIf(input, options, earlier, progress) }
    let compilation = try await input.compile(options)
    progress.end()
    try checkNames(compilation, earlier)
    if let problems {
      try OutputFolder.write(compilation.problemFiles(only: site), to: problems)
    }
    try show(compilation, in: input.folder, earlier)
  }

  private func show(
    _ compilation: Compilation, in folder: RunReport.Folder, _ earlier: EarlierPlan?
  ) throws {
    var run = RunReport()
    run.add(compilation, in: folder)
    try ReportFile.write(run, to: report.files)
    if compilation.errorCount > 0 || outputFormat == .full {
      let stream = outputFormat == .json ? Terminal.Stream.error : .output
      if outputFormat == .full {
        try Terminal.write(compilation.planText() + "\n")
        if let earlier { try Terminal.write(compilation.movesText(from: earlier) + "\n") }
      }
      try Terminal.write(Array(run.text(.full, style: style(on: stream)).utf8)[...], on: stream)
    }
    if outputFormat == .json, let json = compilation.planJSON() {
      try Terminal.write(String(decoding: json, as: UTF8.self))
    }
    if compilation.errorCount > 0 { throw ExitCode(1) }
    if exitCode, let earlier, compilation.differs(from: earlier) { throw ExitCode(1) }
  }

  private func style(on stream: Terminal.Stream) -> ReportStyle {
    var style = report.style(on: stream)
    style.tellsSuppressed = false
    return style
  }

  private func checkNames(
    _ compilation: Compilation, _ earlier: EarlierPlan?
  ) throws(CommandFailure) {
    if let site, !compilation.hasSite(site) {
      let known = compilation.sites.prefix(24).joined(separator: ", ")
      throw CommandFailure("no site is called '\(site)'; there are: \(known)")
    }
    if let keep, let earlier, let problem = compilation.mismatch(of: earlier) {
      throw CommandFailure("'\(keep)' cannot be kept: \(problem)")
    }
  }

  // MARK: What if

  private func whatIf(
    _ input: ProgrammeInput, _ options: CompilerOptions, _ earlier: EarlierPlan?,
    _ progress: PlanningProgress
  ) async throws {
    let answer = try await input.whatIf(set.compactMap(ProgrammeChange.init), options)
    progress.end()
    switch answer {
    case .mistake(let message): throw CommandFailure(message)
    case .unreadable(let compilation):
      Terminal.writeError(compilation.text(.full))
      throw ExitCode(1)
    case .compared(let whatIf):
      try checkNames(whatIf.before, earlier)
      try show(whatIf, in: input.folder)
    }
  }

  /// The news are a report of their own, which the last line counts.
  private func show(_ whatIf: WhatIf, in folder: RunReport.Folder) throws {
    var run = RunReport()
    run.add(whatIf.news, in: folder)
    try ReportFile.write(run, to: report.files)
    if outputFormat == .json {
      try Terminal.write(String(decoding: whatIf.json(), as: UTF8.self))
    } else {
      let isQuiet = whatIf.news.errorCount + whatIf.news.warningCount == 0
      let head = isQuiet ? "\nnothing new is told: " : "\nnew with this\n"
      try Terminal.write(whatIf.text() + whatIf.findingsText() + head)
      try Terminal.write(
        Array(run.text(.full, style: style(on: .output)).utf8)[...], on: .output)
    }
    if whatIf.news.errorCount > 0 { throw ExitCode(1) }
    if exitCode, whatIf.isDifferent { throw ExitCode(1) }
  }

  // MARK: Problem files

  private func solve(_ path: String) throws {
    let bytes = try PlanFile.bytes(path)
    let solved: [UInt8]
    do throws(ProblemFile.Mistake) {
      solved = try ProblemFile.solve(bytes, effort: effort.effort.effort)
    } catch {
      try Terminal.write("\(path): \(error.message)\n")
      throw ExitCode(1)
    }
    try Terminal.write(String(decoding: solved, as: UTF8.self))
  }
}

/// Files of JSON that a planning command is given.
enum PlanFile {
  static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    do throws(HostFailure) {
      return try DiskHost(root: path.hasPrefix("/") ? "" : ".").contents(of: path)
    } catch {
      throw CommandFailure(path: path, error)
    }
  }

  static func earlier(_ path: String) throws(CommandFailure) -> EarlierPlan {
    let bytes = try bytes(path)
    do throws(EarlierPlan.Mistake) {
      return try EarlierPlan(bytes)
    } catch {
      throw CommandFailure("'\(path)' cannot be kept: \(error.message)")
    }
  }
}
