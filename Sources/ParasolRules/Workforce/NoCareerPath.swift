import ParasolModel
import ParasolSyntax

/// Outreach workers have nowhere to rise to.
enum NoCareerPath: Rule {
  static let id: DiagnosticID = "no-career-path"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "Outreach workers have nowhere to rise to.",
    why:
      "Whoever stays an outreach worker for ever leaves with all they know, and others go on leading the programme.",
    remedy:
      "Name the supervisor's or staff post that comes next and the steps to it, and tell the staff about it.",
    citation: .swit("3.2.1, 3.2.2 B and D", "p46, p51, p62"))

  static func check(_ programme: Programme, report: RuleReport) {
    let content = programme.content
    guard !content.isUncertain(Post.self) else { return }
    let outreach = content.posts.filter { $0.role.value == .outreach_worker }
    guard let first = outreach.first else { return }
    let least = NumberFigure(id, "posts_min", in: programme)
    let goals = Set(outreach.compactMap { goal(of: $0, in: content)?.id.value })
    if Fraction(goals.count) < least.value {
      tellMissing(outreach, first, goals, least, programme, report)
    }
    for post in outreach { checkWay(of: post, programme, report) }
    checkBriefing(outreach, programme, report)
  }

  /// The supervisor's or staff post that comes at the end of the posts that lead to one another.
  private static func goal(of post: Post, in content: ScopeContent) -> Post? {
    var seen: Set<String> = [post.id.value]
    var current = post
    while let next = current.leadsTo.flatMap({ content.find(\.posts, $0.value.text) }),
      seen.insert(next.id.value).inserted
    {
      if next.role.value != .outreach_worker { return next }
      current = next
    }
    return nil
  }

  private static func tellMissing(
    _ outreach: [Post], _ first: Post, _ goals: Set<String>, _ least: NumberFigure,
    _ programme: Programme, _ report: RuleReport
  ) {
    if let stated = outreach.compactMap(\.leadsTo).first {
      report(
        goals.isEmpty
          ? "the posts after '\(first.id.value)' are outreach again, so nobody rises to supervisor or staff"
          : "outreach workers can rise to \(Listing.quoted(goals.sorted())) alone; "
            + "at least \(least.value) such posts are to be open to them",
        at: stated.span, about: .of(first, in: nil), notes: least.notes,
        help: "let 'leads_to' name a supervisor's or staff post", citation: least.citation)
    } else {
      report.absent(
        "no post comes after '\(first.id.value)', so outreach workers have nowhere to rise to",
        at: first.span, about: .of(first, in: nil), isDraft: programme.isDraft, notes: least.notes,
        help: "add 'leads_to:' with a supervisor's or staff post", citation: least.citation)
    }
  }

  private static func checkWay(
    of post: Post, _ programme: Programme, _ report: RuleReport
  ) {
    guard let leadsTo = post.leadsTo,
      let next = programme.content.find(\.posts, leadsTo.value.text)
    else { return }
    let subject = Subject.of(post, in: nil)
    if let open = next.openTo, !open.value.values.contains(where: { $0 != .staff }) {
      report(
        "'\(post.id.value)' leads to '\(next.id.value)', but outreach workers may not apply for it",
        at: leadsTo.span, about: subject, notes: [.init("who may apply", at: open.span)],
        help: "add 'outreach_workers' to 'open_to' of '\(next.id.value)'")
    }
    guard post.steps?.value.items.isEmpty ?? true else { return }
    report.absent(
      "nothing says what it takes to get from '\(post.id.value)' to '\(next.id.value)'",
      at: post.steps?.span ?? leadsTo.span, about: subject, isDraft: programme.isDraft,
      help: "add 'steps:', such as '[a year of outreach, the course for supervisors]'")
  }

  /// Staff who do not know of it stand in its way. Where no post is held by staff there is nobody to
  /// brief.
  private static func checkBriefing(
    _ outreach: [Post], _ programme: Programme, _ report: RuleReport
  ) {
    guard let staff = programme.content.posts.first(where: { $0.heldBy?.value == .staff }),
      let leadsTo = outreach.compactMap(\.leadsTo).first,
      !programme.content.brokenKeys.contains("transition")
    else { return }
    let steps = programme.header.transition?.value.steps?.value.values ?? []
    guard !steps.contains(where: { $0.kind?.value == .staff_briefing }) else { return }
    report.absent(
      "nothing says when staff are told that outreach workers can rise to other posts",
      at: leadsTo.span, about: Subject(nil, "transition"), isDraft: programme.isDraft,
      notes: [.init("a post held by staff", at: staff.span)],
      help: "add a step with 'kind: staff_briefing' below 'transition'")
  }
}
