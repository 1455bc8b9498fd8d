import ArgumentParser
import ParasolCompiler

/// How diagnostics are shown, and where else they are written.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Also write the report in this format to this file, such as sarif=parasol.sarif; repeatable.",
      valueName: "format=file"),
    transform: ReportFile.init(argument:))
  var files: [ReportFile] = []

  @Option(help: "Colours: auto, always or never. NO_COLOR turns them off as well.")
  var color: ColourChoice = .auto

  @Option(
    help: ArgumentHelp(
      "Show at most this many diagnostics; other programs always get all.", valueName: "number"))
  var maxDiagnostics: Int?

  @Flag(name: [.short, .long], help: "Show diagnostics alone, without to-dos and counts.")
  var quiet = false

  func validate() throws {
    if let maxDiagnostics, maxDiagnostics < 1 {
      throw ValidationError("--max-diagnostics needs a number above zero")
    }
    var paths: Set<String> = []
    for file in files where !paths.insert(file.path).inserted {
      throw ValidationError("two reports cannot go to one file, '\(file.path)'")
    }
  }

  func style(on stream: Terminal.Stream) -> ReportStyle {
    ReportStyle(
      isColoured: color.isColoured(on: stream), limit: maxDiagnostics,
      columns: Terminal.columns(of: stream), isQuiet: quiet)
  }

  /// Writes the files first: what shows them may stop reading.
  func show(_ run: RunReport, as format: ReportFormat, on stream: Terminal.Stream) throws {
    try ReportFile.write(run, to: files)
    try run.write(format, style: style(on: stream)) { try Terminal.write($0, on: stream) }
    if format == .github, let page = Terminal.environment("GITHUB_STEP_SUMMARY"), !page.isEmpty {
      do throws(DiskFailure) {
        try DiskEntry.append(Array(run.gitHubSummary().utf8), to: page)
      } catch {
        throw CommandFailure(error)
      }
    }
  }

}

/// `--output-format`
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to write diagnostics: full or concise for people; json, jsonl, sarif, github, gitlab "
        + "or junit for programs.", valueName: "format"))
  var outputFormat: ReportFormat = .full
}

extension ReportFormat: ExpressibleByArgument {}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  func isColoured(on stream: Terminal.Stream) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      Terminal.isInteractive(stream) && (Terminal.environment("NO_COLOR") ?? "").isEmpty
        && Terminal.environment("TERM") != "dumb"
    }
  }
}
