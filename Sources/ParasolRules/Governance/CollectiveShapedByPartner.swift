import ParasolModel
import ParasolSyntax

/// A supporting partner, not the members, set the form and purpose of the collective.
enum CollectiveShapedByPartner: Rule {
  static let id: DiagnosticID = "collective-shaped-by-partner"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .governance,
    summary: "A supporting partner, not the members, set the form and purpose of the collective.",
    why:
      "A collective that others designed serves what others need, and falls apart when they leave.",
    remedy: "Let the members decide again what the collective is for and what form it has.",
    citation: .swit("1.2.3", "p10"))

  static func check(_ programme: Programme, report: RuleReport) {
    for organization in programme.content.organizations {
      let isBornOfProgramme = organization.origin?.value == .from_programme_process
      guard isBornOfProgramme || organization.isCommunityLed else { continue }
      let questions = [
        (organization.formDecidedBy, "form", "form_decided_by"),
        (organization.purposeDecidedBy, "purpose", "purpose_decided_by"),
      ]
      let subject = Subject.of(organization, in: nil)
      let origin = organization.origin.map {
        Diagnostic.Note("it came out of the programme", at: $0.span)
      }
      let byPartner = questions.filter { $0.0?.value == .partner }
      if let first = byPartner.first?.0 {
        report(
          "a partner decided on the \(byPartner.map(\.1).inWords) of '\(organization.id.value)', not its "
            + "members", at: first.span, about: subject,
          notes: isBornOfProgramme ? [origin].compactMap { $0 } : [],
          help: "let the members decide again, then write 'members'")
      }
      let open = questions.filter { $0.0 == nil }
      guard isBornOfProgramme, !open.isEmpty, let place = organization.origin else { continue }
      report.absent(
        "'\(organization.id.value)' came out of the programme, and nothing says who decided on its "
          + open.map(\.1).inWords, at: place.span, about: subject, isDraft: programme.isDraft,
        help: "add '\(open[0].2): members' if they did")
    }
  }
}
