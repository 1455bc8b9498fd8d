import ParasolModel
import ParasolSyntax

/// A lubricant that harms condoms is planned.
enum UnsafeLubricant: Rule {
  static let id: DiagnosticID = "unsafe-lubricant"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .commodities, summary: "A lubricant that harms condoms is planned, or nobody knows if it does.",
    why: "Oil weakens latex in minutes: the condom breaks, and nobody knew that it would.",
    remedy: "Plan lubricant that is made with water or with silicone, and say which.",
    citation: .swit("Table 4.2", "p83"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedCommodities.all(in: programme) {
      guard let base = placed.commodities.value.lubricantBase, base.value == .oil else { continue }
      report(
        "\(placed.name) plans lubricant that is made with oil, which makes condoms break",
        at: base.span, about: placed.subject, help: "write 'lubricant_base: water' or 'silicone'")
    }
    for scope in report.facts.stocks {
      guard scope.stated(\.lubricantBase, in: programme) == nil, !scope.isUnsure(in: programme),
        let line = scope.lines.first(where: { $0.product == .lubricant })
      else { continue }
      report.absent(
        "nothing says what the lubricant at '\(line.place)' is made with; oil makes condoms break",
        at: line.name.span, about: scope.subject, isDraft: scope.isDraft,
        help: "read the pack, then add 'lubricant_base: water' or 'silicone' to 'commodities'")
    }
  }
}
