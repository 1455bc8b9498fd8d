import ParasolModel
import ParasolSyntax

/// Planned condoms are far below the need.
enum CondomNeedUnmet: Rule {
  static let id: DiagnosticID = "condom-need-unmet"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .commodities, summary: "Planned condoms are far below the need.",
    why:
      "Every act without a condom for want of one is a risk that the plan itself puts on people.",
    remedy: "Plan as many condoms, male and female together, as people need, and order them.",
    citation: .swit("ch. 6 and Table 6.3", "p140, p147"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "ratio_error", in: programme)
    for shortage in CondomShortage.all(
      of: report.facts.stocks, in: programme, below: least.value)
    {
      guard let first = shortage.months.first else { continue }
      let missing = shortage.need.amount - first.planned
      report(
        "\(shortage.scope.name) hands out \(first.planned.floor) condoms in \(shortage.when), but \(shortage.need.amount.ceiling) are needed; \(missing.ceiling) times nobody would have one",
        at: shortage.span, about: shortage.scope.subject,
        notes: shortage.notes(programme) + [
          .init(
            "at least \((least.value * 100).decimal(places: 1))% of the need must be planned (\(least.citation.shown))"
          )
        ] + least.notes,
        help: "raise 'issues' to \(shortage.need.amount.ceiling) a month, and 'receipts' with them",
        citation: least.citation)
    }
  }
}
