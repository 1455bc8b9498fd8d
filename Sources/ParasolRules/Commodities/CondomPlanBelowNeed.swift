import ParasolModel
import ParasolSyntax

/// Planned condoms are somewhat below the need.
enum CondomPlanBelowNeed: Rule {
  static let id: DiagnosticID = "condom-plan-below-need"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "Planned condoms are somewhat below the need.",
    why: "What is missing in the plan is missing at night.",
    remedy: "Plan as many condoms, male and female together, as people need.",
    citation: .swit("ch. 6 and Table 6.3", "p140, p147"))

  static func check(_ programme: Programme, report: RuleReport) {
    let low = programme.policy.number(CondomNeedUnmet.id.text, "ratio_error")
    let high = NumberFigure(id, "ratio_warning", in: programme)
    for shortage in CondomShortage.all(
      of: report.facts.stocks, in: programme, below: high.value)
    where shortage.months.allSatisfy({ $0.share >= low }) {
      guard let first = shortage.months.first else { continue }
      report(
        "\(shortage.scope.name) hands out \(first.planned.floor) condoms in \(shortage.when), but \(shortage.need.amount.ceiling) are needed",
        at: shortage.span, about: shortage.scope.subject,
        notes: shortage.notes(programme) + high.notes,
        help: "raise 'issues' to \(shortage.need.amount.ceiling) a month, and 'receipts' with them",
        citation: high.citation)
    }
  }
}
