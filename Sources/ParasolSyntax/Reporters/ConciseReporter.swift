/// One line for each diagnostic, which editors and problem matchers can read:
/// `path:line:col: severity[id] message`.
package enum ConciseReporter {
  package static func text(_ report: Report) -> String {
    var places = PlaceFinder(report.files)
    var output = ""
    for diagnostic in report.diagnostics {
      let start = places.start(of: diagnostic.span)
      output +=
        "\(ShownText.line(places.path(of: diagnostic.span))):\(start.line):\(start.column): "
        + "\(diagnostic.severity.rawValue)[\(diagnostic.id)] \(ShownText.line(diagnostic.message))\n"
    }
    return output
  }
}
