import ParasolModel
import ParasolSyntax

/// A group session too large to count as small-group prevention is counted.
enum OversizedSmallGroup: Rule {
  static let id: DiagnosticID = "oversized-small-group"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .contact, summary: "A group session too large to count as small-group prevention is counted.",
    why: "In a crowd nobody asks what she wanted to ask, and the report says that she was reached.",
    remedy: "Hold several smaller sessions, or count it for something else.",
    citation: Citation("PEPFAR MER 2.6.1", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    let most = NumberFigure(id, "group_max", in: programme)
    check(programme.content.events, nil, programme.isDraft, most, report)
    for site in programme.sites { check(site.content.events, site, site.isDraft, most, report) }
  }

  private static func check(
    _ events: [Event], _ site: Site?, _ isDraft: Bool, _ most: NumberFigure, _ report: RuleReport
  ) {
    for event in events where event.eventKind.value == .group_session {
      guard let counted = event.countedIn, counted.value == .kp_prev else { continue }
      let subject = Subject.of(event, in: site)
      guard let size = event.size else {
        report.absent(
          "nothing says how many take part in '\(event.id.value)', which is counted for 'kp_prev'",
          at: event.span, about: subject, isDraft: isDraft, notes: most.notes,
          help: "add 'size: \(most.value)' or less", citation: most.citation)
        continue
      }
      guard Fraction(size.value.value) > most.value else { continue }
      let sessions = (Fraction(size.value.value) / most.value).ceiling
      report(
        "\(Listing.people(size.value.value)) take part in '\(event.id.value)', which is counted for 'kp_prev'; up to \(most.value) do",
        at: size.span, about: subject,
        notes: [.init("counted here", at: counted.span)] + most.notes,
        help: "hold \(sessions) sessions, or write 'counted_in: contacts'", citation: most.citation)
    }
  }
}
