import ParasolModel
import ParasolSyntax

/// The place was taken without looking at it, or for too short a time.
enum SafeSpaceLocationUnassessed: Rule {
  static let id: DiagnosticID = "safe-space-location-unassessed"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .safeSpace,
    summary:
      "The place was taken without looking at access, visibility, neighbours and safety, or for too short a time.",
    why: "People do not come to a place that is far, watched or unsafe, or that soon moves again.",
    remedy: "Look at the place together before renting it, and rent it for the whole plan.",
    citation: .swit("3.3.1", "p63"))

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, isDraft in
      for space in content.safeSpaces {
        checkLocation(space, site, isDraft, programme, report)
        checkLease(space, site, isDraft, programme, report)
      }
    }
  }

  private static func checkLocation(
    _ space: SafeSpace, _ site: Site?, _ isDraft: Bool, _ programme: Programme,
    _ report: RuleReport
  ) {
    let due = NumberFigure(id, "checks_required", in: programme)
    let found = space.locationCheck?.value.rows.count ?? 0
    guard Fraction(found) < due.value else { return }
    let missing = LocationQuestion.allCases.filter { space.locationCheck?.value[$0] == nil }
    report.absent(
      "nothing says what a look at safe space '\(space.id.value)' found about "
        + missing.map(words).inWords, at: space.locationCheck?.span ?? space.span,
      about: .of(space, in: site), isDraft: isDraft, notes: due.notes,
      help: space.locationCheck == nil
        ? "add 'location_check:', such as '{\(missing[0].rawValue): good}'"
        : "add '\(missing[0].rawValue):' with 'good', 'acceptable' or 'poor'",
      citation: due.citation)
  }

  private static func words(_ question: LocationQuestion) -> String {
    switch question {
    case .access: "access"
    case .public_visibility: "who sees people go in"
    case .neighbours: "the neighbours"
    case .safe_from_outsiders_and_police: "safety from outsiders and police"
    }
  }

  private static func checkLease(
    _ space: SafeSpace, _ site: Site?, _ isDraft: Bool, _ programme: Programme,
    _ report: RuleReport
  ) {
    let subject = Subject.of(space, in: site)
    guard let end = space.lease?.value.to else {
      guard space.lease?.value.landlord?.value != .community else { return }
      report.absent(
        "nothing says until when the rooms of safe space '\(space.id.value)' can be used",
        at: space.lease?.span ?? space.span, about: subject, isDraft: isDraft,
        help: space.lease == nil
          ? "add 'lease:' with 'landlord' and 'to'; 'landlord: community' for rooms of your own"
          : "add 'to:' with the last day")
      return
    }
    guard let plan = programme.plan, end.value < plan.days.upperBound else { return }
    report(
      "the lease of safe space '\(space.id.value)' ends on \(end.value), before the plan ends on "
        + "\(plan.days.upperBound)", at: end.span, about: subject,
      notes: [.init("the plan", at: plan.weeks.span)],
      help: "rent the rooms for the whole plan")
  }
}
