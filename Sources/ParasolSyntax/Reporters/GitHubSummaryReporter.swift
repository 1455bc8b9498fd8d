/// The page that GitHub shows for a step: counts by area and the whole report, in Markdown.
package enum GitHubSummaryReporter {
  /// GitHub takes no more than a mebibyte a step, and steps before may have written some.
  private static let limit = 900_000

  package static func text(_ report: Report, context: ReportContext) -> String {
    var text = "## Parasol\n\n"
    for failure in report.failures { text += "- \(escaped(failure))\n" }
    text += escaped(ReportSummary.line(report)) + "\n\n"
    for sentence in ReportSummary.byArea(report, context) { text += "- \(sentence)\n" }
    var log = FullReporter.text(report, context: context)
    var isCut = false
    if log.utf8.count > limit {
      let end = log.utf8.index(log.startIndex, offsetBy: limit)
      log = String(log[..<(log[..<end].lastIndex(of: "\n") ?? log.startIndex)]) + "\n"
      isCut = true
    }
    var fence = "```"
    while log.contains(fence) { fence += "`" }
    text += "\n\(fence)text\n\(log)\(fence)\n"
    if isCut { text += "\nThe rest is in the log of the step.\n" }
    return text
  }

  /// Markdown takes signs of its own for what they are not.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in ShownText.line(text) {
      if "\\`*_{}[]<>#|".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
