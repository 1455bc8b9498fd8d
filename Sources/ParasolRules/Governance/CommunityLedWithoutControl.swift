import ParasolModel
import ParasolSyntax

/// An organization is called community-led though sex workers do not decide in it.
enum CommunityLedWithoutControl: Rule {
  static let id: DiagnosticID = "community-led-without-control"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .governance,
    summary: "An organization is called community-led though sex workers do not decide in it.",
    why:
      "Community-led means that power lies with sex workers themselves. The word on an organization that others run hides who decides.",
    remedy: "Give sex workers more than half of the seats, or name the kind of organization it is.",
    citation: .swit("1.2.3", "p10"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = programme.policy.parameter(id.text, "board_share_min")
    let share = programme.policy.number(id.text, "board_share_min")
    for organization in programme.content.organizations where organization.isCommunityLed {
      let subject = Subject.of(organization, in: nil)
      let kind = Diagnostic.Note("called community-led", at: organization.organizationKind.span)
      guard let board = organization.board, let seats = board.value.sexWorkers else {
        report.absent(
          "'\(organization.id.value)' calls itself community-led, but nothing says how many seats sex workers hold in it",
          at: organization.board?.span ?? organization.organizationKind.span, about: subject,
          isDraft: programme.isDraft, help: "add 'board: {sex_workers: …}' with the seats")
        continue
      }
      let own = seats.value.value
      let all =
        own + (board.value.staff?.value.value ?? 0) + (board.value.other?.value.value ?? 0)
      guard own == 0 || Fraction(own) <= share * all else { continue }
      let meaning = own * 2 < all ? "the others outvote them" : "they cannot decide by themselves"
      report(
        "'\(organization.id.value)' calls itself community-led, but sex workers hold \(own) of \(all) seats, so \(meaning)",
        at: seats.span, about: subject,
        notes: [
          kind, .init("they must hold more than \(least.value) of them (\(least.citation.shown))"),
        ],
        help: "give sex workers more seats, or write 'kind: cbo' or 'kind: ngo'",
        citation: own == 0 ? nil : least.citation)
    }
  }
}
