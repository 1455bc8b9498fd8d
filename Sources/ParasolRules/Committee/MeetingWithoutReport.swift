import ParasolModel
import ParasolSyntax

/// A meeting leaves no report for community and programme.
enum MeetingWithoutReport: Rule {
  static let id: DiagnosticID = "meeting-without-report"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .committee, summary: "A meeting leaves no report for community and programme.",
    why: "Whoever was not there cannot hold anybody to what was agreed.",
    remedy: "Send a short report of each meeting to the community and to the programme.",
    citation: .swit("3.4.1 and Fig 3.10", "p66-67"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedCommittee.all(in: programme) {
      let name = placed.committee.id.value
      guard let readers = placed.committee.reportsTo else {
        report.absent(
          "nothing says who gets a report of the meetings of committee '\(name)'",
          at: placed.committee.span, about: placed.subject, isDraft: placed.isDraft(in: programme),
          help: "add 'reports_to: [community, programme]'")
        continue
      }
      let missing = ReportReader.allCases.filter { !readers.value.values.contains($0) }
      guard !missing.isEmpty else { continue }
      report(
        missing.count == ReportReader.allCases.count
          ? "nobody gets a report of the meetings of committee '\(name)'"
          : "the \(missing[0].rawValue) gets no report of the meetings of committee '\(name)'",
        at: readers.span, about: placed.subject, help: "write '[community, programme]'")
    }
  }
}
