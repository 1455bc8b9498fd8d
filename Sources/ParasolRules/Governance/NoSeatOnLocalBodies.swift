import ParasolModel
import ParasolSyntax

/// Sex worker organizations sit on none of the local planning, funding or implementing bodies.
enum NoSeatOnLocalBodies: Rule {
  static let id: DiagnosticID = "no-seat-on-local-bodies"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .governance,
    summary:
      "Sex worker organizations sit on none of the local planning, funding or implementing bodies.",
    why: "Where they do not sit, others decide what is done and paid for in their name.",
    remedy: "Ask for a seat on each of these bodies, and say under 'seats_on' where there is one.",
    citation: .swit("1.2.6", "p13"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.isUncertain(Organization.self) else { return }
    let own = programme.content.organizations.filter(\.isCommunityLed)
    // Without such an organization there is nobody to take a seat; other rules ask for one.
    guard let first = own.first else { return }
    let kinds = NumberFigure(id, "bodies_required", in: programme)
    let held = own.flatMap { $0.seatsOn?.value.values ?? [] }
    let missing = PlanningBody.allCases.filter { !held.contains($0) }
    let count = PlanningBody.allCases.count - missing.count
    guard Fraction(count) < kinds.value else { return }
    let stated = own.first { $0.seatsOn != nil }
    let subject = Subject.of(stated ?? first, in: nil)
    guard let seats = stated?.seatsOn else {
      report.absent(
        "nothing says on which local bodies \(Listing.quoted(own.map(\.id.value))) "
          + "\(own.count == 1 ? "has" : "have") a seat", at: first.span, about: subject,
        isDraft: programme.isDraft, notes: kinds.notes,
        help: "add 'seats_on:', such as '[planning, funding, implementation]'",
        citation: kinds.citation)
      return
    }
    // A seat that a group does not have yet is nothing wrong in a draft.
    report.absent(
      "sex workers' organizations sit on bodies of \(count) of \(kinds.value) kinds; they have no seat "
        + "where \(missing.map(spoken).inWords) is decided", at: seats.span, about: subject,
      isDraft: programme.isDraft, notes: kinds.notes,
      help: "ask for a seat, then add \(Listing.quoted(missing.map(\.rawValue)))",
      citation: kinds.citation)
  }

  private static func spoken(_ body: PlanningBody) -> String {
    switch body {
    case .planning: "what is planned"
    case .funding: "what is paid for"
    case .implementation: "how it is done"
    }
  }
}
