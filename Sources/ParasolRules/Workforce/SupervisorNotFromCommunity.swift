import ParasolModel
import ParasolSyntax

/// A supervisor is neither a promoted outreach worker nor due to hand over to one.
enum SupervisorNotFromCommunity: Rule {
  static let id: DiagnosticID = "supervisor-not-from-community"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce,
    summary: "A supervisor is neither a promoted outreach worker nor due to hand over to one.",
    why: "Who has never stood at the hotspot cannot tell what a hard night was like.",
    remedy: "Promote an outreach worker, or fix the day on which the post passes to one.",
    citation: .swit("3.2.2 C and D", "p58, p62"))

  static func check(_ programme: Programme, report: RuleReport) {
    var supervisors = programme.content.supervisors.map { (supervisor: $0, site: Site?.none) }
    var isWhole = !programme.content.isUncertain(Supervisor.self)
    for site in programme.sites {
      supervisors += site.content.supervisors.map { ($0, site) }
      isWhole = isWhole && !site.content.isUncertain(Supervisor.self)
    }
    for (supervisor, site) in supervisors { judge(supervisor, site, programme, report) }
    if isWhole { checkYears(supervisors.map(\.supervisor), programme, report) }
  }

  private static func judge(
    _ supervisor: Supervisor, _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject.of(supervisor, in: site)
    let name = supervisor.id.value
    let isDraft = site?.isDraft ?? programme.isDraft
    guard let origin = supervisor.origin else {
      report.absent(
        "nothing says whether supervisor '\(name)' was an outreach worker before",
        at: supervisor.span, about: subject, isDraft: isDraft,
        help: "add 'origin: promoted_outreach_worker', or 'origin: staff' with 'handover:'")
      return
    }
    guard origin.value == .staff else { return }
    guard let date = supervisor.handover?.value.date else {
      report.absent(
        "supervisor '\(name)' is of the staff, and nothing says when the post passes to somebody from "
          + "outreach", at: supervisor.handover?.span ?? origin.span, about: subject,
        isDraft: isDraft, help: "add 'handover: {date: …}' with the day")
      return
    }
    guard let plan = programme.plan, date.value < plan.from.value else { return }
    report(
      "the post of supervisor '\(name)' was to pass to somebody from outreach on \(date.value), before "
        + "the plan begins on \(plan.from.value), and is still held by staff", at: date.span,
      about: subject, notes: [.init("still held by staff", at: origin.span)],
      help: "fix a new day with the outreach workers, or write 'origin: promoted_outreach_worker'")
  }

  /// After some years at least one such post is held by a former outreach worker.
  private static func checkYears(
    _ supervisors: [Supervisor], _ programme: Programme, _ report: RuleReport
  ) {
    let years = DurationFigure(id, "promotion_years", in: programme)
    guard let today = report.asOf ?? programme.plan?.from.value, let first = supervisors.first,
      let origin = first.origin,
      supervisors.allSatisfy({ $0.origin?.value == .staff && $0.handover?.value.date != nil }),
      let lead = programme.header.shared.organization,
      let founded = programme.find(\.organizations, lead.value)?.founded,
      years.value.after(founded.value) < today, !programme.content.isUncertain(Post.self),
      !programme.content.posts.contains(where: isHeldByFormerWorker)
    else { return }
    report(
      "since '\(lead.value.text)' began on \(founded.value) no outreach worker has become supervisor or "
        + "staff; \(years.value) are the longest time for that", at: origin.span,
      about: Subject(nil, "supervisors"),
      notes: [.init("it began", at: founded.span)] + years.notes,
      help: "promote an outreach worker to one of these posts", citation: years.citation)
  }

  private static func isHeldByFormerWorker(_ post: Post) -> Bool {
    post.heldBy?.value == .sex_workers && post.role.value != .outreach_worker
      && post.role.value != .supervisor
  }
}
