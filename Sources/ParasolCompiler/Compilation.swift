import ParasolModel
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
  private let files: [SourceFile]

  init(files: [SourceFile]) {
    self.files = files
    report = Report(findings: Findings(), files: files)
  }

  mutating func finish(_ findings: Findings) {
    report = Report(findings: findings, files: files)
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
