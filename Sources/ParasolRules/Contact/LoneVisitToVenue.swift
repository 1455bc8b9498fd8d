import ParasolModel
import ParasolSyntax

/// One person alone goes to see a manager or owner.
enum LoneVisitToVenue: Rule {
  static let id: DiagnosticID = "lone-visit-to-venue"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .contact, summary: "One person alone goes to see a manager or owner.",
    why: "A manager can threaten one person, and nobody would have seen it.",
    remedy: "Send at least two, and say so with 'team_size'.",
    citation: .swit("3.2.2 C", "p58"))

  static func check(_ programme: Programme, report: RuleReport) {
    check(programme.content.events, nil, programme, report)
    for site in programme.sites { check(site.content.events, site, programme, report) }
  }

  private static func check(
    _ events: [Event], _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    let team = NumberFigure(id, "gatekeeper_team", in: programme)
    for event in events where event.eventKind.value == .gatekeeper_visit {
      let subject = Subject.of(event, in: site)
      let help = "let \(team.value) go together"
      if let size = event.teamSize {
        guard Fraction(size.value.value) < team.value else { continue }
        report(
          message(event, size.value.value), at: size.span, about: subject, notes: team.notes,
          help: help, citation: team.citation)
        continue
      }
      let going = Participants(programme).all(event.who, from: site)
      guard let who = event.who, !going.isEmpty else {
        report.absent(
          "nothing says how many go on the visit '\(event.id.value)' to a manager or owner",
          at: event.span, about: subject, isDraft: site?.isDraft ?? programme.isDraft,
          notes: team.notes, help: "add 'team_size: \(team.value)' or more",
          citation: team.citation)
        continue
      }
      guard Fraction(going.count) < team.value else { continue }
      report(
        message(event, going.count), at: who.span, about: subject, notes: team.notes, help: help,
        citation: team.citation)
    }
  }

  private static func message(_ event: Event, _ count: Int) -> String {
    count == 1
      ? "one person alone goes on the visit '\(event.id.value)' to a manager or owner"
      : "only \(count) go on the visit '\(event.id.value)' to a manager or owner"
  }
}
