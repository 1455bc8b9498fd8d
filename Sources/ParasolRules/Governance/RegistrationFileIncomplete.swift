import ParasolModel
import ParasolSyntax

/// A group that wants to register lacks some papers and has no host network.
enum RegistrationFileIncomplete: Rule {
  static let id: DiagnosticID = "registration-file-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .governance,
    summary: "A group that wants to register lacks some papers and has no host network.",
    why:
      "Until it is registered a group cannot hold money or sign for rooms; a host can do it for the group meanwhile.",
    remedy:
      "Prepare the papers, or name the body that hosts the group and the day of the next step.",
    citation: .swit("ch. 6", "p164-165", .partial))

  static func check(_ programme: Programme, report: RuleReport) {
    let needed = NumberFigure(id, "documents_required", in: programme)
    for organization in programme.content.organizations
    where organization.registering?.value.value == true {
      let ready = organization.documents?.value.values ?? []
      let missing = papers.filter { paper in !paper.parts.allSatisfy(ready.contains) }
      let count = papers.count - missing.count
      guard Fraction(count) < needed.value, !isHosted(organization, programme),
        let place = organization.documents?.span ?? organization.registering?.span
      else { continue }
      let host = organization.host.map {
        Diagnostic.Note("the host is named, the day of the next step is not", at: $0.span)
      }
      report.absent(
        "'\(organization.id.value)' wants to register with \(count) of \(needed.value) papers; "
          + "\(missing.map(\.name).inWords) \(missing.count == 1 ? "is" : "are") not ready, and no "
          + (host == nil ? "body hosts it meanwhile" : "step is dated"), at: place,
        about: .of(organization, in: nil), isDraft: programme.isDraft,
        notes: [host].compactMap { $0 } + needed.notes,
        help: host == nil
          ? "add them to 'documents' once they are ready, or add 'host:' and 'register_by:'"
          : "add 'register_by:' with a day", citation: needed.citation)
    }
  }

  /// Each paper of the file with its words; the board's are three of one.
  private static let papers: [(name: String, parts: [RegistrationDocument])] = [
    ("mission and bylaws", [.mission_and_bylaws]),
    ("financial or audit reports", [.financial_or_audit_reports]),
    ("a list of resources", [.list_of_resources]), ("an organization chart", [.organization_chart]),
    ("board members and rules", [.board_members, .board_rules, .board_endorsement]),
    ("letters of support", [.letters_of_support]),
  ]

  /// A host and a dated step stand in for papers.
  private static func isHosted(_ organization: Organization, _ programme: Programme) -> Bool {
    guard organization.host != nil else { return false }
    let steps = programme.header.transition?.value.steps?.value.values ?? []
    return organization.registerBy != nil
      || steps.contains { $0.kind?.value == .registration && $0.date != nil }
  }
}
