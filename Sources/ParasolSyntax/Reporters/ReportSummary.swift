/// The words at the end of a report.
package enum ReportSummary {
  /// `2 errors, 1 warning, 3 hidden by --ignore, 2 waived`
  package static func line(_ report: Report) -> String {
    var text = findings(report)
    if report.fixableCount > 0 { text += " (\(report.fixableCount) fixable with --fix)" }
    for count in report.hidden where count.findings > 0 {
      text += ", \(count.findings) hidden by \(count.flag)"
    }
    if report.waivedCount > 0 { text += ", \(report.waivedCount) waived" }
    if report.baselinedCount > 0 { text += ", \(report.baselinedCount) in the baseline" }
    return text + toDos(report)
  }

  /// `2 errors, 1 warning`, or that nothing was found.
  package static func findings(_ report: Report) -> String {
    counted(report.errorCount, "error") + ", " + counted(report.warningCount, "warning")
  }

  static func toDos(_ report: Report) -> String {
    var text = report.toDos.isEmpty ? "" : ", \(report.toDos.count) to do"
    for count in report.hidden where count.toDos > 0 {
      text += ", \(count.toDos) to do hidden by \(count.flag)"
    }
    return text
  }

  /// `4 errors in coverage, 3 in schedule`, most first; one sentence a severity.
  static func byArea(_ report: Report, _ context: ReportContext) -> [String] {
    Diagnostic.Severity.allCases.compactMap { severity in
      sentence(report.diagnostics.filter { $0.severity == severity }, context) {
        counted($0, severity.rawValue)
      }
    }
  }

  /// `9 to do in governance, 3 in schedule`; nil when nothing is.
  static func toDosByArea(_ report: Report, _ context: ReportContext) -> String? {
    sentence(report.toDos, context) { "\($0) to do" }
  }

  private static func sentence(
    _ diagnostics: [Diagnostic], _ context: ReportContext, _ start: (Int) -> String
  ) -> String? {
    var counts: [String: Int] = [:]
    for diagnostic in diagnostics { counts[context.area(of: diagnostic.id), default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = sorted.first else { return nil }
    let rest = sorted.dropFirst().map { "\($0.value) in \($0.key)" }
    return (["\(start(first.value)) in \(first.key)"] + rest).joined(separator: ", ")
  }

  static func counted(_ count: Int, _ word: String) -> String {
    count == 0 ? "no \(word)s" : count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }
}
