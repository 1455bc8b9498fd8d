import ParasolModel
import ParasolSyntax

/// The risk and vulnerability squares were not agreed with outreach workers.
enum RiskFactorsImposed: Rule {
  static let id: DiagnosticID = "risk-factors-imposed"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .contact, summary: "The risk factors of the chart were not agreed with outreach workers.",
    why:
      "Outreach workers know who is in danger. A chart made without them ranks people by prejudice.",
    remedy: "Choose the factors with outreach workers, and cite that decision.",
    citation: .swit("Fig 3.7", "p57"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedContact.all(in: programme) {
      guard let priority = placed.contact.value.priority else { continue }
      let broken = placed.site?.content.brokenKeys ?? programme.content.brokenKeys
      guard let decided = priority.value.decided else {
        guard !broken.contains("decided") else { continue }
        report.absent(
          "nothing says whether outreach workers agreed on the risk factors", at: priority.span,
          about: placed.subject, isDraft: placed.isDraft,
          help: "add 'decided:' with the decision in which they chose them")
        continue
      }
      if let problem = WorkersDecision.problem(decided, in: programme, from: placed.site) {
        report(
          "\(problem.text), so the risk factors were chosen over their heads", at: decided.span,
          about: placed.subject, notes: problem.notes,
          help: "choose the factors with outreach workers, and cite that decision")
      } else if let decision = programme.find(\.decisions, decided.value, from: placed.site),
        decision.date == nil
      {
        report.absent(
          "'\(decision.id.value)' has no date, so nothing tells when outreach workers chose the risk factors",
          at: decided.span, about: placed.subject, isDraft: placed.isDraft,
          notes: [.init("the decision", at: decision.span)], help: "add 'date:' to the decision")
      }
    }
  }
}
