import ParasolModel
import ParasolSyntax

/// Monthly or package coverage is above one hundred per cent.
enum CoverageOverHundred: Rule {
  static let id: DiagnosticID = "coverage-over-hundred"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .coverage, summary: "Monthly or package coverage is above one hundred per cent.",
    why:
      "Nobody can meet more people in a month than there are. Such a figure counts somebody twice, or leaves people out below the line.",
    remedy: "Aim at no more than everyone, or say that it is of people ever contacted.",
    citation: Citation("Blanchard et al. 2008", .own))

  static func check(_ programme: Programme, report: RuleReport) {
    let most = NumberFigure(id, "coverage_max", in: programme)
    let shared = programme.header.shared.indicators
    judge(shared, nil, shared, most, report)
    for site in programme.sites {
      judge(site.header.shared.indicators, site, shared, most, report)
    }
    judgeTarget(most, programme, report)
  }

  private static func judge(
    _ indicators: Located<Indicators>?, _ site: Site?, _ shared: Located<Indicators>?,
    _ most: NumberFigure, _ report: RuleReport
  ) {
    for row in indicators?.value.targets?.value.rows ?? [] {
      let target = IndicatorTarget.figure(row.value)
      guard case .share(let share) = target.value, share > most.value,
        let meaning = IndicatorTarget.meaning(of: row.name.value, in: [indicators, shared]),
        meaning != .ever_contacted
      else { continue }
      report(
        "'\(row.name.value)' aims at \(percent(share)), but of people \(meaning.spoken) there are never more than \(percent(most.value))",
        at: target.span, about: Subject(site?.id, "indicators"), notes: most.notes,
        help: "aim at \(percent(most.value)) or less", citation: most.citation)
    }
  }

  /// The share of the estimate that every caseload together is to reach.
  private static func judgeTarget(
    _ most: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let rule = EstimateNotCovered.id.text
    let target = programme.policy.number(rule, "coverage_target")
    guard target > most.value,
      let change = programme.policy.parameter(rule, "coverage_target").change
    else { return }
    report(
      "the policy wants \(percent(target)) of the people who were counted to be with a worker, which is more than there are",
      at: change.value.span, about: .programme, notes: most.notes,
      help: "write \(percent(most.value)) or less", citation: most.citation)
  }

  private static func percent(_ share: Fraction) -> String {
    (share * 100).decimal(places: 1) + "%"
  }
}
