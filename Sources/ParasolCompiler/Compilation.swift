import ParasolModel
import ParasolRendering
import ParasolSyntax

/// What came of a compilation. A class, so that programs built on it need not know its insides.
public final class Compilation: Sendable {
  /// How diagnostics are written.
  public enum ReportFormat: String, CaseIterable, Sendable {
    /// With the lines they talk about, for people.
    case full
    /// One line each.
    case concise
    /// For programs.
    case json
  }

  package let report: Report
  /// Nil when the files could not be read whole.
  package let programme: Programme?
  /// Nil when there were errors, or nobody asked for it.
  package let plan: Plan?
  /// What was made to be carried and read, sorted by path; none when there were errors.
  public let files: [OutputFile]
  /// What a person should know about these files, such as a format that was not built in.
  public let remarks: [String]

  /// The page to open first.
  public var startPath: String? { files.first { $0.path.hasSuffix("index.html") }?.path }

  init(
    report: Report, programme: Programme? = nil, plan: Plan? = nil, rendering: Rendering? = nil
  ) {
    self.report = report
    self.programme = programme
    self.plan = plan
    files = (rendering?.artefacts ?? []).map { OutputFile(path: $0.path, bytes: $0.bytes) }
    remarks = (rendering?.remarks ?? []).map { "\($0.message); \($0.remedy)" }
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
