import ParasolModel
import ParasolSyntax

/// Staff outnumber the community in its own committee.
enum StaffMajorityCommittee: Rule {
  static let id: DiagnosticID = "staff-majority-committee"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .committee, summary: "Staff outnumber the community in its own committee.",
    why: "Where the staff has the votes or the chair, its own work is not criticized.",
    remedy: "Give sex workers most of the seats, and the chair.", citation: .swit("3.4.1", "p66"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedCommittee.all(in: programme) {
      // That no sex worker sits there is told by itself.
      if placed.committee.seats?.value.sexWorkers?.value.value == 0 { continue }
      checkSeats(placed, programme, report)
      checkChair(placed, programme, report)
    }
  }

  private static func checkSeats(
    _ placed: PlacedCommittee, _ programme: Programme, _ report: RuleReport
  ) {
    guard let seats = placed.committee.seats?.value, let sexWorkers = seats.sexWorkers,
      let staff = seats.staff
    else { return }
    let invited = seats.invited?.value.value ?? 0
    let all = sexWorkers.value.value + staff.value.value + invited
    let most = NumberFigure(id, "staff_share", in: programme)
    guard all > 0, Fraction(staff.value.value, over: all) > most.value else { return }
    report(
      "staff hold \(staff.value.value) of \(all) seats of committee "
        + "'\(placed.committee.id.value)'; \(PolicyValue.share(most.value)) is the most",
      at: staff.span, about: placed.subject,
      notes: [.init("sex workers hold \(sexWorkers.value.value)", at: sexWorkers.span)]
        + most.notes, help: "let the community elect more members", citation: most.citation)
  }

  private static func checkChair(
    _ placed: PlacedCommittee, _ programme: Programme, _ report: RuleReport
  ) {
    let name = placed.committee.id.value
    guard let chair = placed.committee.chair else {
      report.absent(
        "nothing says who holds the chair of committee '\(name)'", at: placed.committee.span,
        about: placed.subject, isDraft: placed.isDraft(in: programme),
        help: "add 'chair: sex_workers' when a member of the community holds it")
      return
    }
    guard chair.value != .sex_workers else { return }
    report(
      "\(chair.value == .staff ? "staff hold" : "an invited guest holds") the chair of committee "
        + "'\(name)', which is the community's own", at: chair.span, about: placed.subject,
      help: "let the members elect one of the community, then write 'chair: sex_workers'")
  }
}
