import ParasolModel
import ParasolRendering
import ParasolSyntax

/// What came of a compilation.
public struct Compilation: Sendable {
  /// How diagnostics are written.
  public enum ReportFormat: String, CaseIterable, Sendable {
    /// With the lines they talk about, for people.
    case full
    /// One line each.
    case concise
    /// For programs.
    case json
  }

  package internal(set) var report: Report
  /// Nil when the files could not be read whole.
  package internal(set) var programme: Programme?
  /// Nil when there were errors, or nobody asked for it.
  package internal(set) var plan: Plan?
  /// What was made to be carried and read, sorted by path; none when there were errors.
  public internal(set) var files: [OutputFile] = []
  /// What a person should know about these files, such as a format that was not built in.
  public internal(set) var remarks: [String] = []
  private let sources: [SourceFile]

  /// The page to open first.
  public var startPath: String? { files.first { $0.path.hasSuffix("index.html") }?.path }

  init(sources files: [SourceFile]) {
    sources = files
    report = Report(findings: Findings(), files: files)
  }

  mutating func finish(_ findings: Findings) {
    report = Report(findings: findings, files: sources)
  }

  mutating func take(_ rendering: Rendering) {
    files = rendering.artefacts.map { OutputFile(path: $0.path, bytes: $0.bytes) }
    remarks = rendering.remarks.map { "\($0.message); \($0.remedy)" }
  }

  /// How many errors were found.
  public var errorCount: Int { report.errorCount }

  /// How many warnings were found.
  public var warningCount: Int { report.warningCount }

  /// The diagnostics as text.
  ///
  /// - Parameters:
  ///   - isColoured: for `full` alone.
  ///   - limit: how many to show in `full`; nil shows them all.
  public func text(
    _ format: ReportFormat, isColoured: Bool = false, limit: Int? = nil
  ) -> String {
    switch format {
    case .full:
      FullReporter.text(report, options: .init(isColoured: isColoured, limit: limit))
    case .concise: ConciseReporter.text(report)
    case .json: JSONReporter.text(report, tool: Parasol.version)
    }
  }
}

/// This release.
public enum Parasol {
  /// As `parasol --version` prints it.
  public static let version = "0.1.0"
}
