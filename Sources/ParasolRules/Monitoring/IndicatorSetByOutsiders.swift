import ParasolModel
import ParasolSyntax

/// Nobody from the community chose what is measured.
enum IndicatorSetByOutsiders: Rule {
  static let id: DiagnosticID = "indicator-set-by-outsiders"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .monitoring, summary: "Nobody from the community chose what is measured.",
    why:
      "What is measured is what is worked for. Chosen by others, it is their success that counts.",
    remedy: "Choose the indicators with sex workers, and cite that decision.",
    citation: .swit("1.3 and Box 1.6", "p13, p16"))

  static func check(_ programme: Programme, report: RuleReport) {
    judge(programme.header.shared.indicators, nil, programme, report)
    for site in programme.sites { judge(site.header.shared.indicators, site, programme, report) }
  }

  private static func judge(
    _ indicators: Located<Indicators>?, _ site: Site?, _ programme: Programme,
    _ report: RuleReport
  ) {
    let broken = site?.content.brokenKeys ?? programme.content.brokenKeys
    guard let indicators, !broken.contains("decided") else { return }
    let subject = Subject(site?.id, "indicators")
    let isDraft = site?.isDraft ?? programme.isDraft
    guard let decided = indicators.value.decided else {
      guard !broken.contains("indicators") else { return }
      report.absent(
        "nothing says whether sex workers chose what is measured", at: indicators.span,
        about: subject, isDraft: isDraft,
        help: "add 'decided:' with the decision in which they chose it")
      return
    }
    if let problem = CitedDecision.problem(decided, in: programme, from: site) {
      report(
        "\(problem.text), so others chose what is measured", at: decided.span, about: subject,
        notes: problem.notes, help: "choose the indicators with sex workers, and cite that decision"
      )
    } else if let decision = programme.find(\.decisions, decided.value, from: site),
      decision.date == nil
    {
      report.absent(
        "'\(decision.id.value)' has no date, so nothing tells when sex workers chose what is measured",
        at: decided.span, about: subject, isDraft: isDraft,
        notes: [.init("the decision", at: decision.span)], help: "add 'date:' to the decision")
    }
  }
}
