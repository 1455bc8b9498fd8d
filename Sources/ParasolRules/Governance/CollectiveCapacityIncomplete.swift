import ParasolModel
import ParasolSyntax

/// A collective has not answered the six capacity points or has no network behind it.
enum CollectiveCapacityIncomplete: Rule {
  static let id: DiagnosticID = "collective-capacity-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .governance,
    summary: "A collective has not answered the six capacity points or has no network behind it.",
    why:
      "A collective that never asks what it lacks cannot ask for help with it, and a young one without others stands alone.",
    remedy:
      "Answer the six points with the members, plan a step for each 'no', and join a network.",
    citation: .swit("Box 1.6 and 1.2.3", "p10, p13"))

  static func check(_ programme: Programme, report: RuleReport) {
    let items = NumberFigure(id, "capacity_items", in: programme)
    let young = DurationFigure(id, "collective_new_years", in: programme)
    for organization in programme.content.organizations where organization.isCommunityLed {
      checkAnswers(organization, items, programme, report)
      checkSteps(organization, programme, report)
      checkNetwork(organization, young, programme, report)
    }
  }

  private static func checkAnswers(
    _ organization: Organization, _ items: NumberFigure, _ programme: Programme,
    _ report: RuleReport
  ) {
    let stated = organization.capacity
    let missing = Capacity.allCases.filter { stated?.value[$0] == nil }
    let answered = Capacity.allCases.count - missing.count
    guard Fraction(answered) < items.value else { return }
    report.absent(
      answered == 0
        ? "'\(organization.id.value)' has answered none of the \(items.value) points on its strength"
        : "'\(organization.id.value)' has answered \(answered) of \(items.value) points on its "
          + "strength; \(Listing.quoted(missing.map(\.rawValue))) "
          + "\(missing.count == 1 ? "is" : "are") open",
      at: stated?.span ?? organization.span, about: .of(organization, in: nil),
      isDraft: programme.isDraft, notes: items.notes,
      help: "add '\(missing[0].rawValue): yes' or 'no' below 'capacity:', as the members see it",
      citation: items.citation)
  }

  /// What is still weak needs a step that builds it.
  private static func checkSteps(
    _ organization: Organization, _ programme: Programme, _ report: RuleReport
  ) {
    guard !programme.content.brokenKeys.contains("transition") else { return }
    let steps = programme.header.transition?.value.steps?.value.values ?? []
    let planned = steps.compactMap(\.capacity?.value)
    let weak = (organization.capacity?.value.rows ?? []).filter { row in
      !row.value.value.value && !planned.contains { $0.rawValue == row.name.value }
    }
    guard let first = weak.first else { return }
    report.absent(
      "'\(organization.id.value)' says no to \(Listing.quoted(weak.map(\.name.value))), and no step of "
        + "the transition builds \(weak.count == 1 ? "it" : "them")",
      at: first.value.span, about: .of(organization, in: nil), isDraft: programme.isDraft,
      notes: weak.dropFirst().prefix(3).map { .init("nor this", at: $0.value.span) },
      help: "add a step with 'capacity: \(first.name.value)' below 'transition'")
  }

  private static func checkNetwork(
    _ organization: Organization, _ young: DurationFigure, _ programme: Programme,
    _ report: RuleReport
  ) {
    guard organization.networks?.value.items.isEmpty ?? true, let founded = organization.founded,
      let today = report.asOf ?? programme.plan?.from.value,
      young.value.after(founded.value) > today
    else { return }
    report.absent(
      "'\(organization.id.value)' was founded on \(founded.value), less than \(young.value) before "
        + "\(today), and has no network behind it",
      at: organization.networks?.span ?? founded.span, about: .of(organization, in: nil),
      isDraft: programme.isDraft, notes: young.notes,
      help: "join a network of sex workers, then add 'networks: [national]'",
      citation: young.citation)
  }
}
