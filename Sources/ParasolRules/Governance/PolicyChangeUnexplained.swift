import ParasolModel
import ParasolSyntax

/// A policy changes a figure without saying why and on whose word.
enum PolicyChangeUnexplained: Rule {
  static let id: DiagnosticID = "policy-change-unexplained"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .governance, summary: "A policy changes a figure without saying why and on whose word.",
    why:
      "Every figure protects somebody. Changed in silence, nobody can ask whether it still does.",
    remedy:
      "Give the change 'because', and 'source' for a country's figure or 'decided' for the programme's own.",
    citation: .swit("1.2.4", "p10-11"))

  static func check(_ programme: Programme, report: RuleReport) {
    for change in programme.policy.changes {
      let name = change.name.value
      var absent: [String] = []
      if change.because == nil { absent.append("why") }
      if change.source == nil, change.decided == nil { absent.append("on whose word") }
      if !absent.isEmpty {
        report.absent(
          "the policy changes '\(name)' of '\(change.rule.value)' without saying \(absent.inWords)",
          at: change.name.span, about: .programme, isDraft: programme.isDraft,
          notes: [
            .init(
              "Parasol starts from \(ShippedPolicy.policy.parameter(change.rule.value, name).value)"
            )
          ],
          help: change.because == nil
            ? "add 'because:' with the reason" : "add 'source:' or 'decided:'")
      }
      guard change.source == nil, let decided = change.decided,
        let problem = CitedDecision.problem(decided, in: programme)
      else { continue }
      report(
        "\(problem.text), but '\(name)' is changed on its word", at: decided.span,
        about: .programme, notes: problem.notes,
        help: "cite a decision that sex workers took before the plan began")
    }
  }
}
