/// The log of a GitHub workflow: the whole report as text, then the worst findings as annotations,
/// then their totals.
///
/// GitHub shows ten errors, ten warnings and ten notices a step and drops the rest without a word.
package enum GitHubReporter {
  private static let shownPerLevel = 10

  package static func text(_ report: Report, context: ReportContext) -> String {
    ReportOutput.text { try write(report, context: context, to: $0) }
  }

  package static func write(
    _ report: Report, context: ReportContext, to output: ReportOutput
  ) throws {
    try writeLog(report, context, to: output)
    var places = PlaceFinder(report.files)
    for severity in [Diagnostic.Severity.error, .warning] {
      let ofLevel = report.diagnostics.lazy.filter { $0.severity == severity }
      for diagnostic in ofLevel.prefix(shownPerLevel) {
        try output.write(annotation(diagnostic, &places))
      }
    }
    for failure in report.failures {
      try output.write("::error title=parasol::\(data(failure))\n")
    }
    let untold = report.diagnostics.count - shownCount(report)
    let rest = untold > 0 ? "; \(untold) of them are in the log alone" : ""
    try output.write("::notice title=parasol::\(data(ReportSummary.line(report) + rest))\n")
  }

  private static func shownCount(_ report: Report) -> Int {
    min(report.errorCount, shownPerLevel) + min(report.warningCount, shownPerLevel)
  }

  /// Nothing in the text is taken for a command: the word that ends it is none that stands in it.
  private static func writeLog(
    _ report: Report, _ context: ReportContext, to output: ReportOutput
  ) throws {
    let log = FullReporter.text(report, options: .init(tellsSuppressed: true), context: context)
    var word = "parasol-report"
    while log.contains(word) { word += "-end" }
    try output.write("::stop-commands::\(word)\n\(log)::\(word)::\n")
  }

  private static func annotation(
    _ diagnostic: Diagnostic, _ places: inout PlaceFinder
  ) -> String {
    let start = places.start(of: diagnostic.span)
    let end = places.end(of: diagnostic.span)
    var properties = [
      "file=\(property(places.path(of: diagnostic.span)))", "line=\(start.line)",
      "endLine=\(end.line)",
    ]
    // GitHub refuses columns when the lines differ.
    if start.line == end.line {
      properties += ["col=\(start.column)", "endColumn=\(end.column)"]
    }
    properties.append("title=\(property(diagnostic.id.text))")
    var message = diagnostic.message
    if let help = diagnostic.help { message += "\nhelp: " + help }
    if let citation = diagnostic.citation { message += "\nsource: " + citation.shown }
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))"
      + "::\(data(message))\n"
  }

  /// A message, in which a line break would end the command.
  static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// The value of a property, which `:` and `,` would end as well.
  static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
