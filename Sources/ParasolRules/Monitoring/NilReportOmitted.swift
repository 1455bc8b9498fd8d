import ParasolModel
import ParasolSyntax

/// Nothing happened and nothing was reported.
enum NilReportOmitted: Rule {
  static let id: DiagnosticID = "nil-report-omitted"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .monitoring, summary: "Nothing happened and nothing was reported.",
    why: "An empty line may hide violence that nobody asked about, or shelves that nobody counted.",
    remedy: "Write 0 for what did not happen, and leave empty only what nobody knows.",
    citation: .swit("ch. 6", "p144"))

  static func check(_ programme: Programme, report: RuleReport) {
    for flow in programme.content.reports {
      guard let told = flow.content?.value.items.first(where: { isOfEvents($0.value) }) else {
        continue
      }
      let subject = Subject.of(flow, in: nil)
      let what = told.value == .incidents ? "incidents" : "empty stocks"
      guard let zero = flow.nilAsZero else {
        report.absent(
          "nothing says whether report '\(flow.id.value)' tells a month without \(what) as 0",
          at: told.span, about: subject, isDraft: programme.isDraft,
          help: "add 'nil_as_zero: yes' when those who report write 0 for none")
        continue
      }
      guard !zero.value.value else { continue }
      report(
        "report '\(flow.id.value)' leaves a month without \(what) empty, which looks the same as a "
          + "month that nobody reported", at: zero.span, about: subject,
        notes: [.init("it tells these", at: told.span)],
        help: "let those who report write 0, then write 'nil_as_zero: yes'")
    }
  }

  /// What happens in some months and not in others.
  private static func isOfEvents(_ content: ReportContent) -> Bool {
    content == .incidents || content == .stocks
  }
}
