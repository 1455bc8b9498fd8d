import ParasolModel
import ParasolSyntax

/// The programme calls itself led by sex workers but they do not hold the board or the budget.
enum ApproachContradictsControl: Rule {
  static let id: DiagnosticID = "approach-contradicts-control"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .participation,
    summary:
      "The programme calls itself led by sex workers but they do not hold the board or the budget.",
    why: "Who leads decides about seats and money. The word alone changes nothing for anyone.",
    remedy:
      "Give sex workers the majority of the board and the budget, or write 'approach: done_with'.",
    citation: .swit("Table 1.1, 1.2.3 and ch. 6", "p8, p10, p161"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("transition"),
      let transition = programme.header.transition
    else { return }
    checkShares(transition.value, report)
    guard let approach = transition.value.approach, approach.value == .led_by else { return }
    checkControl(approach, programme, report)
  }

  private static let subject = Subject(nil, "transition")

  private static func checkControl(
    _ approach: Located<ProgrammeApproach>, _ programme: Programme, _ report: RuleReport
  ) {
    guard !programme.content.brokenKeys.contains("organization") else { return }
    guard let name = programme.header.shared.organization else {
      report.absent(
        "the programme says that sex workers lead it, and not which organization runs it",
        at: approach.span, about: subject, isDraft: programme.isDraft,
        help: "add 'organization:' with the id of that organization")
      return
    }
    guard let lead = programme.find(\.organizations, name.value) else { return }
    let note = Diagnostic.Note("called led by sex workers", at: approach.span)
    checkBoard(of: lead, note, programme, report)
    guard let control = lead.budgetControl else {
      report.absent(
        "sex workers are said to lead, but nothing says who decides on the money of "
          + "'\(lead.id.value)'", at: lead.span, about: .of(lead, in: nil),
        isDraft: programme.isDraft, notes: [note],
        help: "add 'budget_control: sex_workers' if they do")
      return
    }
    guard control.value != .sex_workers else { return }
    report(
      "sex workers are said to lead, but \(holder(control.value)) on the money of '\(lead.id.value)'",
      at: control.span, about: .of(lead, in: nil), notes: [note],
      help: "hand over the budget, or write 'approach: done_with'")
  }

  /// The board of an organization that is called community-led is judged by
  /// `CommunityLedWithoutControl`.
  private static func checkBoard(
    of lead: Organization, _ note: Diagnostic.Note, _ programme: Programme, _ report: RuleReport
  ) {
    guard !lead.isCommunityLed else { return }
    let least = NumberFigure(id, "board_share_min", in: programme)
    guard let board = lead.board, let seats = board.value.sexWorkers else {
      report.absent(
        "sex workers are said to lead, but nothing says how many seats they hold in "
          + "'\(lead.id.value)'", at: lead.board?.span ?? lead.span, about: .of(lead, in: nil),
        isDraft: programme.isDraft, notes: [note] + least.notes,
        help: "add 'board: {sex_workers: …}' with the seats", citation: least.citation)
      return
    }
    let own = seats.value.value
    let all = own + (board.value.staff?.value.value ?? 0) + (board.value.other?.value.value ?? 0)
    guard own == 0 || Fraction(own) <= least.value * all else { return }
    report(
      "sex workers are said to lead, but hold \(own) of \(all) seats in '\(lead.id.value)', and more "
        + "than \((least.value * 100).decimal(places: 0))% is a majority", at: seats.span,
      about: .of(lead, in: nil), notes: [note] + least.notes,
      help: "give sex workers more seats, or write 'approach: done_with'",
      citation: least.citation)
  }

  /// From step to step the share of staff who are sex workers never falls.
  private static func checkShares(_ transition: Transition, _ report: RuleReport) {
    let phases = (transition.steps?.value.values ?? []).compactMap { step in
      step.staffShare.flatMap { share in step.date.map { (day: $0.value, share: share) } }
    }.sorted { $0.day < $1.day }
    for (earlier, later) in zip(phases, phases.dropFirst())
    where later.share.value.fraction < earlier.share.value.fraction {
      report(
        "the share of staff who are sex workers falls from \(percent(earlier.share.value)) on "
          + "\(earlier.day) to \(percent(later.share.value)) on \(later.day)",
        at: later.share.span, about: subject, notes: [.init("before", at: earlier.share.span)],
        help: "plan a share of at least \(percent(earlier.share.value))")
    }
  }

  private static func percent(_ share: Share) -> String { "\(share.fraction * 100)%" }

  private static func holder(_ holder: MoneyHolder) -> String {
    switch holder {
    case .sex_workers: "they decide"
    case .staff: "staff decide"
    case .partner: "a partner decides"
    case .donor: "a donor decides"
    }
  }
}
