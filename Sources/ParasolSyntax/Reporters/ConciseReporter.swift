/// One line for each diagnostic, which editors and problem matchers can read:
/// `path:line:col: severity[id] message`.
package enum ConciseReporter {
  package static func text(_ report: Report) -> String {
    ReportOutput.text { try write(report, to: $0) }
  }

  /// Nil as a limit writes them all.
  package static func write(
    _ report: Report, limit: Int? = nil, to output: ReportOutput
  ) throws {
    var places = PlaceFinder(report.files)
    for diagnostic in report.diagnostics.prefix(limit ?? .max) {
      let start = places.start(of: diagnostic.span)
      try output.write(
        "\(ShownText.line(places.path(of: diagnostic.span))):\(start.line):\(start.column): "
          + "\(diagnostic.severity.rawValue)[\(diagnostic.id)] "
          + "\(ShownText.line(diagnostic.message))\n")
    }
  }
}
