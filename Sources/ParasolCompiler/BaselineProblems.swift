import ParasolSyntax

/// What a run says about a baseline.
enum BaselineProblems {
  static func stale(_ entry: Baseline.Entry, left: Int) -> Diagnostic {
    let what = "'\(entry.identity.id)' at \(place(entry))"
    let isGone = left == entry.times
    return Diagnostic(
      "stale-baseline-entry",
      isGone
        ? "\(what) is known, but is found no more"
        : "\(what) is known \(entry.times) times, but is found \(entry.times - left) times",
      at: entry.span,
      help: isGone
        ? "delete this line" : "write 'times: \(entry.times - left)'")
  }

  static func duplicate(_ entry: Baseline.Entry, first: Span) -> Diagnostic {
    Diagnostic(
      "duplicate-baseline-entry", "'\(entry.identity.id)' at \(place(entry)) is listed twice",
      at: entry.span, notes: [.init("the first one", at: first)],
      help: "delete one of them, or write 'times: 2' in the first")
  }

  static func unwaivable(_ entry: Baseline.Entry, isRule: Bool) -> Diagnostic {
    Diagnostic(
      "unwaivable-baseline-entry",
      isRule
        ? "'\(entry.identity.id)' is never set aside, by no baseline and no waiver"
        : "'\(entry.identity.id)' is no rule, and a baseline holds what rules find",
      at: entry.span, help: "delete this line, and mend what it is about")
  }

  private static func place(_ entry: Baseline.Entry) -> String {
    entry.identity.at.isEmpty
      ? "the top of '\(entry.identity.file)'"
      : "'\(entry.identity.at)' of '\(entry.identity.file)'"
  }
}
