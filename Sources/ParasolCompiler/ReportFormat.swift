/// How diagnostics are written.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// With the lines they talk about, for people.
  case full
  /// One line each, for editors.
  case concise
  /// One document, for programs.
  case json
  /// One object a line.
  case jsonl
  /// The Static Analysis Results Interchange Format 2.1.0.
  case sarif
  /// The log and the annotations of a GitHub workflow.
  case github
  /// GitLab's code quality report.
  case gitlab
  /// JUnit's XML.
  case junit
}

/// How much is shown, and for which screen.
public struct ReportStyle: Sendable {
  /// For `full` alone.
  public var isColoured: Bool
  /// How many diagnostics `full` and `concise` show; nil for all.
  public var limit: Int?
  /// Columns of the terminal, for `full`; nil without one.
  public var columns: Int?
  /// Whether `full` leaves out to-dos and counts.
  public var isQuiet: Bool
  /// Whether the last line of `full` tells what was set aside.
  public var tellsSuppressed: Bool

  /// A style; as it is, for a pipe.
  public init(
    isColoured: Bool = false, limit: Int? = nil, columns: Int? = nil, isQuiet: Bool = false,
    tellsSuppressed: Bool = true
  ) {
    self.isColoured = isColoured
    self.limit = limit
    self.columns = columns
    self.isQuiet = isQuiet
    self.tellsSuppressed = tellsSuppressed
  }
}

/// From which severity on a finding fails a run.
public enum FailureThreshold: String, CaseIterable, Sendable {
  /// Errors alone.
  case error
  /// Warnings too.
  case warning
  /// Nothing.
  case never
}
