/// JUnit's XML, which nearly every CI shows: a suite for each file, a failing case for each finding
/// that fails the run, a skipped one for what is set aside. Times are 0, as the same input gives the
/// same bytes.
package struct JUnitReporter {
  private let report: Report
  private let context: ReportContext
  private var places: PlaceFinder
  private var identifier: FindingIdentifier

  /// One test case: its element, and what counts for its suite.
  private struct Case {
    let element: String
    var isFailed = false
    var isSkipped = false
  }

  package static func text(_ report: Report, context: ReportContext) -> String {
    ReportOutput.text { try write(report, context: context, to: $0) }
  }

  package static func write(
    _ report: Report, context: ReportContext, to output: ReportOutput
  ) throws {
    var reporter = JUnitReporter(
      report: report, context: context, places: PlaceFinder(report.files),
      identifier: FindingIdentifier(report.files))
    try reporter.write(to: output)
  }

  private mutating func write(to output: ReportOutput) throws {
    let found = Dictionary(grouping: report.diagnostics, by: \.span.file)
    let suppressed = Dictionary(grouping: report.suppressed, by: \.diagnostic.span.file)
    let files = report.files.filter {
      !report.shipped.contains($0.id) || found[$0.id] != nil || suppressed[$0.id] != nil
    }
    let failed = report.diagnostics.count { context.isFailing($0) }
    let cleanCount = files.count { found[$0.id] == nil && suppressed[$0.id] == nil }
    let total = report.diagnostics.count + report.suppressed.count + cleanCount
    try output.write(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"parasol\" "
        + "tests=\"\(total + report.failures.count)\" failures=\"\(failed)\" "
        + "errors=\"\(report.failures.count)\" skipped=\"\(report.suppressed.count)\" time=\"0\">\n"
    )
    for file in files {
      var cases = (found[file.id] ?? []).map { finding($0, file) }
      cases += (suppressed[file.id] ?? []).map { skipped($0, file) }
      if cases.isEmpty { cases = [clean(file)] }
      try write(cases, of: file.path, to: output)
    }
    if !report.failures.isEmpty { try output.write(failures) }
    try output.write("</testsuites>\n")
  }

  private func write(_ cases: [Case], of name: String, to output: ReportOutput) throws {
    try output.write(
      "  <testsuite name=\"\(Self.attribute(name))\" tests=\"\(cases.count)\" "
        + "failures=\"\(cases.count { $0.isFailed })\" errors=\"0\" "
        + "skipped=\"\(cases.count { $0.isSkipped })\" time=\"0\">\n")
    for element in cases.map(\.element) { try output.write(element) }
    try output.write("  </testsuite>\n")
  }

  private mutating func finding(_ diagnostic: Diagnostic, _ file: SourceFile) -> Case {
    let opening = opening(diagnostic, file)
    let start = places.start(of: diagnostic.span)
    var text = "line \(start.line), col \(start.column), \(diagnostic.message)"
    for note in diagnostic.notes {
      let place = note.span.map { " (\(places.path(of: $0)):\(places.start(of: $0).line))" } ?? ""
      text += "\nnote: \(note.message)\(place)"
    }
    if let help = diagnostic.help { text += "\nhelp: " + help }
    if let citation = diagnostic.citation { text += "\nsource: " + citation.shown }
    guard context.isFailing(diagnostic) else {
      let shown = "\(diagnostic.severity.rawValue): \(text)"
      return Case(
        element: opening + ">\n      <system-out>\(Self.content(shown))</system-out>\n"
          + "    </testcase>\n")
    }
    return Case(
      element: opening + ">\n      <failure message=\"\(Self.attribute(diagnostic.message))\" "
        + "type=\"\(Self.attribute(diagnostic.id.text))\">\(Self.content(text))</failure>\n"
        + "    </testcase>\n",
      isFailed: true)
  }

  private mutating func skipped(_ entry: SuppressedDiagnostic, _ file: SourceFile) -> Case {
    let reason = "\(entry.diagnostic.message); \(entry.reason)"
    return Case(
      element: opening(entry.diagnostic, file)
        + ">\n      <skipped message=\"\(Self.attribute(reason))\"/>\n    </testcase>\n",
      isSkipped: true)
  }

  private func clean(_ file: SourceFile) -> Case {
    let name = Self.attribute(Self.className(file))
    return Case(element: "    <testcase classname=\"\(name)\" name=\"no findings\" time=\"0\"/>\n")
  }

  private mutating func opening(_ diagnostic: Diagnostic, _ file: SourceFile) -> String {
    let (identity, number, _) = identifier.next(diagnostic)
    var name = identity.at.isEmpty ? identity.id : "\(identity.id) \(identity.at)"
    if number > 0 { name += " (\(number + 1))" }
    return "    <testcase classname=\"\(Self.attribute(Self.className(file)))\" "
      + "name=\"\(Self.attribute(name))\" time=\"0\""
  }

  private var failures: String {
    var text =
      "  <testsuite name=\"parasol\" tests=\"\(report.failures.count)\" failures=\"0\" "
      + "errors=\"\(report.failures.count)\" skipped=\"0\" time=\"0\">\n"
    for (index, failure) in report.failures.enumerated() {
      text += "    <testcase classname=\"parasol\" name=\"run \(index + 1)\" time=\"0\">\n"
      text += "      <error message=\"\(Self.attribute(failure))\"/>\n    </testcase>\n"
    }
    return text + "  </testsuite>\n"
  }

  /// The path without its ending.
  private static func className(_ file: SourceFile) -> String {
    for ending in [".yaml", ".yml"] where file.path.hasSuffix(ending) {
      return String(file.path.dropLast(ending.count))
    }
    return file.path
  }

  static func attribute(_ text: String) -> String {
    content(text).replacing("\"", with: "&quot;").replacing("\n", with: "&#10;")
      .replacing("\t", with: "&#9;")
  }

  /// Text without what XML 1.0 cannot hold at all, the rest escaped.
  static func content(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": shown += "&amp;"
      case "<": shown += "&lt;"
      case ">": shown += "&gt;"
      case "\n", "\t": shown.unicodeScalars.append(scalar)
      default:
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: break
        default: shown.unicodeScalars.append(scalar)
        }
      }
    }
    return shown
  }
}
