import ParasolSyntax

/// What one run of a command tells: of one programme or of several, as far as it was asked for,
/// compared with what was known.
public struct RunReport: Sendable {
  /// What stands before a programme's paths.
  public struct Folder: Sendable {
    /// As the user named the programme, for people; `.` for where they are.
    public var name: String
    /// The programme's folder seen from the root of the repository, with `/` at the end or empty.
    public var fromRepository: String
    /// The user's own folder seen from there.
    public var userFromRepository: String

    /// Names of a programme's folder.
    public init(name: String = ".", fromRepository: String = "", userFromRepository: String = "") {
      self.name = name
      self.fromRepository = fromRepository
      self.userFromRepository = userFromRepository
    }

    var fromUser: String { name == "." ? "" : name.hasSuffix("/") ? name : name + "/" }
  }

  private struct Part: Sendable {
    let report: Report
    let folder: Folder
  }

  private var parts: [Part] = []
  private var failures: [String] = []
  private let selection: ReportSelection
  private let threshold: Diagnostic.Severity?

  /// A report without anything in it.
  public init(
    selection: ReportSelection = ReportSelection(), failingOn threshold: FailureThreshold = .error
  ) {
    self.selection = selection
    self.threshold =
      switch threshold {
      case .error: .error
      case .warning: .warning
      case .never: nil
      }
  }

  /// Adds what a compilation tells.
  public mutating func add(
    _ compilation: Compilation, in folder: Folder = Folder(), baseline: Baseline? = nil
  ) {
    var report = compilation.report
    if let baseline {
      report = baseline.applied(
        to: report, isWhole: compilation.programme != nil, isPlanned: compilation.plan != nil)
    }
    parts.append(Part(report: selection.applied(to: report), folder: folder))
  }

  /// Adds what could not be done, in a sentence.
  public mutating func add(failure: String) { failures.append(failure) }

  /// Errors that are shown and counted.
  public var errorCount: Int { parts.reduce(0) { $0 + $1.report.errorCount } }

  /// Findings that fail the run.
  public var failingCount: Int {
    let context = self.context
    return parts.reduce(0) { $0 + $1.report.diagnostics.count { context.isFailing($0) } }
  }

  /// Writes the report in pieces.
  public func write(
    _ format: ReportFormat, style: ReportStyle = ReportStyle(),
    to drain: @escaping (ArraySlice<UInt8>) throws -> Void
  ) throws {
    let output = ReportOutput(drain: drain)
    try write(format, style, to: output)
    try output.finish()
  }

  /// The report as one text.
  public func text(_ format: ReportFormat, style: ReportStyle = ReportStyle()) -> String {
    ReportOutput.text { try write(format, style, to: $0) }
  }

  /// The page that GitHub shows for a step, in Markdown.
  public func gitHubSummary() -> String {
    GitHubSummaryReporter.text(merged(.repository), context: context)
  }

  private func write(
    _ format: ReportFormat, _ style: ReportStyle, to output: ReportOutput
  ) throws {
    switch format {
    case .full: try writeFull(style, to: output)
    case .concise:
      try ConciseReporter.write(merged(.user), limit: style.limit, to: output)
    case .json: try JSONReporter.write(forPrograms, context: context, to: output)
    case .jsonl: try JSONLinesReporter.write(forPrograms, context: context, to: output)
    case .sarif:
      try SARIFReporter.write(merged(.repository), context: context, to: output)
    case .github:
      try GitHubReporter.write(merged(.repository), context: context, to: output)
    case .gitlab: try GitLabReporter.write(merged(.repository), to: output)
    case .junit:
      try JUnitReporter.write(merged(.repository), context: context, to: output)
    }
  }

  /// Several programmes are told one after the other, then counted together.
  private func writeFull(_ style: ReportStyle, to output: ReportOutput) throws {
    for part in parts {
      let isAlone = parts.count == 1
      let report = isAlone ? named(part, .programme) : named(part, .user)
      var options = FullReporter.Options(style)
      if !isAlone { options.lead = part.folder.name + ": " }
      try FullReporter.write(report, options: options, context: context, to: output)
      if !isAlone, !style.isQuiet { try output.write("\n") }
    }
    if parts.count > 1, !style.isQuiet {
      let line = ReportSummary.line(merged(.user))
      try output.write("\(parts.count) programmes: \(line)\n")
    }
  }

  /// One programme's paths are its own; those of several begin with their folders.
  private var forPrograms: Report {
    parts.count == 1 ? merged(.programme) : merged(.user)
  }

  /// From where paths are seen.
  private enum Viewpoint {
    case programme, user, repository
  }

  private func merged(_ viewpoint: Viewpoint) -> Report {
    var report = Report(findings: Findings(), files: [])
    for part in parts { report.append(named(part, viewpoint)) }
    report.failures = failures
    return report
  }

  private func named(_ part: Part, _ viewpoint: Viewpoint) -> Report {
    let folder = part.folder
    return part.report.naming { path, isOutside in
      switch (viewpoint, isOutside) {
      case (.programme, _), (.user, true): path
      case (.user, false): folder.fromUser + path
      case (.repository, false): folder.fromRepository + path
      case (.repository, true):
        path.hasPrefix("/") ? path : folder.userFromRepository + path
      }
    }
  }

  private var context: ReportContext {
    ReportContext(
      version: Parasol.version, descriptions: DiagnosticCatalogue.descriptions,
      threshold: threshold, programmes: parts.map(\.folder.name))
  }
}

extension FullReporter.Options {
  fileprivate init(_ style: ReportStyle) {
    self.init(
      isColoured: style.isColoured, limit: style.limit, columns: style.columns,
      isQuiet: style.isQuiet, tellsSuppressed: style.tellsSuppressed)
  }
}
