import ParasolModel
import ParasolSyntax

/// Someone other than sex workers picked the sex workers' representatives.
enum AppointedCommunitySeat: Rule {
  static let id: DiagnosticID = "appointed-community-seat"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .participation,
    summary: "Someone other than sex workers picked the sex workers' representatives.",
    why:
      "A representative answers to those who chose them. Picked by staff or a donor, they cannot speak against staff or donor.",
    remedy: "Let sex workers choose who holds their seats, and write 'chosen_by: sex_workers'.",
    citation: .swit("Box 1.1", "p7"))

  static func check(_ programme: Programme, report: RuleReport) {
    let most = NumberFigure(id, "appointed_seats_max", in: programme)
    for organization in programme.content.organizations {
      guard let board = organization.board, let seats = board.value.sexWorkers else { continue }
      judge(
        seats, on: "the board of '\(organization.id.value)'", board.value.chosenBy,
        at: board.span, .of(organization, in: nil), programme.isDraft, most, report)
    }
    checkCommittees(programme.content, nil, programme.isDraft, most, report)
    for site in programme.sites { checkCommittees(site.content, site, site.isDraft, most, report) }
  }

  private static func checkCommittees(
    _ content: ScopeContent, _ site: Site?, _ isDraft: Bool, _ most: NumberFigure,
    _ report: RuleReport
  ) {
    for committee in content.committees {
      guard let seats = committee.seats?.value.sexWorkers else { continue }
      judge(
        seats, on: "'\(committee.id.value)'", committee.chosenBy, at: committee.span,
        .of(committee, in: site), isDraft, most, report)
    }
  }

  private static func judge(
    _ seats: Located<Count>, on body: String, _ chooser: Located<Chooser>?, at span: Span,
    _ subject: Subject, _ isDraft: Bool, _ most: NumberFigure, _ report: RuleReport
  ) {
    guard seats.value.value > 0 else { return }
    let count = seats.value.value == 1 ? "seat" : "\(seats.value.value) seats"
    let note = Diagnostic.Note("sex workers' seats", at: seats.span)
    guard let chooser else {
      report.absent(
        "nothing says who chose the sex workers' \(count) on \(body)", at: span, about: subject,
        isDraft: isDraft, notes: [note], help: "add 'chosen_by: sex_workers' if they did")
      return
    }
    let appointed = chooser.value == .sex_workers ? 0 : seats.value.value
    guard most.isBelow(appointed) else { return }
    report(
      "the sex workers' \(count) on \(body) \(seats.value.value == 1 ? "was" : "were") filled by \(who(chooser.value)), so nobody there answers to sex workers",
      at: chooser.span, about: subject, notes: [note],
      help: "hold an election among sex workers")
  }

  private static func who(_ chooser: Chooser) -> String {
    switch chooser {
    case .sex_workers: "sex workers"
    case .staff: "staff"
    case .donor: "a donor"
    case .government: "the government"
    case .other: "others"
    }
  }
}
