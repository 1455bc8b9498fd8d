import ParasolModel
import ParasolSyntax

/// Weekly need is turned into monthly need by an unstated factor.
enum MonthFactorUndeclared: Rule {
  static let id: DiagnosticID = "month-factor-undeclared"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "Weekly need is turned into monthly need by an unstated factor.",
    why:
      "Four weeks are a twelfth less than a month. Who orders by one count and reports by the other runs short.",
    remedy: "Choose a policy, or write 'month_factor' into your own; every form then prints it.",
    citation: Citation("Kenya MOH peer calendar", .own))

  static func check(_ programme: Programme, report: RuleReport) {
    let figure = NumberFigure(id, "month_factor", in: programme)
    let factor = programme.policy.monthFactor
    let parameter = programme.policy.parameter(id.text, "month_factor")
    // Both are written with two decimals.
    if let change = parameter.change,
      (figure.value - factor.weeks).magnitude > Fraction(1, over: 200)
    {
      report(
        "the policy says \(figure.value.decimal(places: 2)) weeks a month, but '\(factor.rawValue)' holds, which is \(factor.weeks.decimal(places: 2))",
        at: change.value.span, about: .programme,
        help: "delete this change, and write 'month_factor:' with \(names)")
    }
    guard programme.header.policy == nil, !programme.content.brokenKeys.contains("policy"),
      let acts = firstActs(programme)
    else { return }
    report.absent(
      "nothing says how many weeks count as a month; need is worked out with \(factor.weeks.decimal(places: 2)), which is Parasol's default",
      at: programme.span, about: .programme, isDraft: programme.isDraft,
      notes: [.init("counted by the week here", at: acts)],
      help: "add 'policy:' with the policy of your country, or 'policy: who-2013'",
      citation: figure.citation)
  }

  private static let names =
    MonthFactor.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or ")

  /// Where something is counted by the week; without that no month factor is in use.
  private static func firstActs(_ programme: Programme) -> Span? {
    if let acts = programme.content.population.lazy.compactMap({ $0.actsPerWeek?.span }).first {
      return acts
    }
    for site in programme.sites {
      for hotspot in site.content.hotspots {
        if let acts = hotspot.actsPerWeek { return acts.span }
      }
    }
    return nil
  }
}
