/// GitLab's code quality report: one list of findings.
package enum GitLabReporter {
  package static func text(_ report: Report) -> String {
    ReportOutput.text { try write(report, to: $0) }
  }

  package static func write(_ report: Report, to output: ReportOutput) throws {
    var places = PlaceFinder(report.files)
    var identifier = FindingIdentifier(report.files)
    var writer = JSONWriter(output)
    try writer.openArray()
    for diagnostic in report.diagnostics {
      let start = places.start(of: diagnostic.span)
      let end = places.end(of: diagnostic.span)
      let help = diagnostic.help.map { "; \($0)" } ?? ""
      try writer.add([
        "description": .string(diagnostic.message + help),
        "check_name": .string(diagnostic.id.text),
        "fingerprint": .string(identifier.next(diagnostic).print),
        "severity": diagnostic.severity == .error ? "major" : "minor",
        "location": [
          "path": .string(places.path(of: diagnostic.span)),
          "lines": ["begin": .int(start.line), "end": .int(end.line)],
        ],
      ])
    }
    try writer.close()
  }
}
