/// Diagnostics for programs. A new field raises the minor number of `formatVersion`, a renamed one
/// the major.
package enum JSONReporter {
  package static let formatVersion = "1.1"

  package static func text(_ report: Report, context: ReportContext) -> String {
    ReportOutput.text { try write(report, context: context, to: $0) }
  }

  package static func write(
    _ report: Report, context: ReportContext, to output: ReportOutput
  ) throws {
    var entries = DiagnosticJSON(report, context)
    var writer = JSONWriter(output)
    try writer.openObject()
    try writer.add(.string(formatVersion), "formatVersion")
    try writer.add(["name": "parasol", "version": .string(context.version)], "tool")
    try writer.add(.array(context.programmes.map(JSONValue.string)), "programmes")
    try writer.add(.array(report.failures.map(JSONValue.string)), "failures")
    try writer.add(summary(report), "summary")
    try writer.openArray("diagnostics")
    for diagnostic in report.diagnostics { try writer.add(entries.finding(diagnostic)) }
    try writer.close()
    try writer.openArray("suppressed")
    for entry in report.suppressed { try writer.add(entries.suppressed(entry)) }
    try writer.close()
    try writer.openArray("toDos")
    for toDo in report.toDos { try writer.add(entries.finding(toDo)) }
    try writer.close()
    try writer.close()
  }

  private static func summary(_ report: Report) -> JSONValue {
    [
      "errors": .int(report.errorCount), "warnings": .int(report.warningCount),
      "fixable": .int(report.fixableCount), "waived": .int(report.waivedCount),
      "baselined": .int(report.baselinedCount),
      "hidden": .array(
        report.hidden.map {
          ["flag": .string($0.flag), "diagnostics": .int($0.findings), "toDos": .int($0.toDos)]
        }),
      "toDos": .int(report.toDos.count),
    ]
  }
}

/// One diagnostic a line, each the object that `json` has for it; nothing that is set aside.
package enum JSONLinesReporter {
  package static func text(_ report: Report, context: ReportContext) -> String {
    ReportOutput.text { try write(report, context: context, to: $0) }
  }

  package static func write(
    _ report: Report, context: ReportContext, to output: ReportOutput
  ) throws {
    var entries = DiagnosticJSON(report, context)
    for diagnostic in report.diagnostics {
      try output.write(entries.finding(diagnostic), indent: nil)
      try output.write("\n")
    }
  }
}
