import ParasolModel
import ParasolRendering
import ParasolSyntax

/// What came of a compilation. A class, so that programs built on it need not know its insides.
public final class Compilation: Sendable {
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

  /// Whether this file of the programme was read.
  public func hasRead(_ path: String) -> Bool {
    report.files.contains { $0.path == path && !report.shipped.contains($0.id) }
  }

  /// The diagnostics as text.
  public func text(_ format: ReportFormat, style: ReportStyle = ReportStyle()) -> String {
    var run = RunReport()
    run.add(self)
    return run.text(format, style: style)
  }
}

/// This release.
public enum Parasol {
  /// As `parasol --version` prints it.
  public static let version = "0.1.0"
}
