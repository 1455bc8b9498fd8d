import ParasolModel
import ParasolSyntax

/// Staff, not community leaders, run what happens in the safe space.
enum SafeSpaceRunByStaff: Rule {
  static let id: DiagnosticID = "safe-space-run-by-staff"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .safeSpace, summary: "Staff, not community leaders, run what happens in the safe space.",
    why: "A space is the community's own only when its people decide what goes on in it.",
    remedy: "Hand the running of the space over to community leaders.",
    citation: .swit("3.3.1", "p63"))

  static func check(_ programme: Programme, report: RuleReport) {
    for space in programme.content.safeSpaces { check(space, nil, programme, report) }
    for site in programme.sites {
      for space in site.content.safeSpaces { check(space, site, programme, report) }
    }
  }

  private static func check(
    _ space: SafeSpace, _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject.of(space, in: site)
    guard let manager = space.managedBy else {
      report.absent(
        "nothing says who runs what happens in safe space '\(space.id.value)'", at: space.span,
        about: subject, isDraft: site?.isDraft ?? programme.isDraft,
        help: "add 'managed_by: community_leaders'")
      return
    }
    guard manager.value != .community_leaders else { return }
    let who = manager.value == .staff ? "staff" : "others"
    report(
      "\(who), not community leaders, run what happens in safe space '\(space.id.value)'",
      at: manager.span, about: subject,
      help: "hand it over, then write 'managed_by: community_leaders'")
  }
}
