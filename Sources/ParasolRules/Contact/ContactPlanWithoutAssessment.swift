import ParasolModel
import ParasolSyntax

/// Contacts are planned without knowing and planning each person's needs.
enum ContactPlanWithoutAssessment: Rule {
  static let id: DiagnosticID = "contact-plan-without-assessment"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .contact, summary: "Contacts are planned without knowing and planning each person's needs.",
    why: "Everybody gets the same, and who needs something else does not get it.",
    remedy: "Ask each person what she needs, and plan the next contacts with her by that.",
    citation: .swit("3.2.1", "p46"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedContact.all(in: programme) {
      let contact = placed.contact.value
      var open: [(key: String, says: String)] = []
      if let asks = contact.needsAssessment {
        if !asks.value.value {
          report(
            "nobody is asked what they need", at: asks.span, about: placed.subject,
            help: "plan for it, then write 'needs_assessment: yes'")
        }
      } else {
        open.append(("needs_assessment", "whether people are asked what they need"))
      }
      if let plans = contact.individualPlan {
        if !plans.value.value {
          report(
            "nobody has a plan of their own", at: plans.span, about: placed.subject,
            help: "plan each person's contacts by what she needs, then write 'individual_plan: yes'"
          )
        }
      } else {
        open.append(("individual_plan", "whether each person has a plan"))
      }
      guard !open.isEmpty else { continue }
      report.absent(
        "\(placed.name) does not say "
          + Listing.plain(open.map(\.says)).replacing(" and ", with: " or "),
        at: placed.contact.span, about: placed.subject, isDraft: placed.isDraft,
        help: "add \(Listing.plain(open.map { "'\($0.key): yes'" })), once it is so")
    }
  }
}
