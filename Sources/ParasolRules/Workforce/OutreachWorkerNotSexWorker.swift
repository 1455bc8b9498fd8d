import ParasolModel
import ParasolSyntax

/// Someone who is not a sex worker is counted as a community outreach worker.
enum OutreachWorkerNotSexWorker: Rule {
  static let id: DiagnosticID = "outreach-worker-not-sex-worker"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce,
    summary: "Someone who is not a sex worker is counted as a community outreach worker.",
    why: "Outreach rests on people who know the work, and whom their colleagues trust.",
    remedy: "Open the post to sex workers, or give staff the role 'staff_outreach_worker'.",
    citation: .swit("3.2 footnote 3 and Box 1.2", "p45, p9"))

  static func check(_ programme: Programme, report: RuleReport) {
    let due = NumberFigure(id, "share_required", in: programme)
    for post in programme.content.posts where post.role.value == .outreach_worker {
      let subject = Subject.of(post, in: nil)
      guard let holder = post.heldBy else {
        report.absent(
          "nothing says that sex workers hold the post '\(post.id.value)'", at: post.span,
          about: subject, isDraft: programme.isDraft, help: "add 'held_by: sex_workers'")
        continue
      }
      // What anyone may hold is held by sex workers for certain in no part.
      let share: Fraction = holder.value == .sex_workers ? Fraction(1) : .zero
      guard share < due.value else { continue }
      let holders = holder.value == .staff ? "staff" : "anyone"
      report(
        "the post '\(post.id.value)' of community outreach workers is open to \(holders); "
          + "those who hold it must be sex workers", at: holder.span, about: subject,
        notes: [.init("the post is for community outreach", at: post.role.span)],
        help: "write 'held_by: sex_workers', or 'role: staff_outreach_worker' for staff")
    }
    for site in programme.sites {
      for worker in site.content.workers { check(worker, site, programme, report) }
    }
  }

  /// A post of another sort under a community outreach worker's code.
  private static func check(
    _ worker: OutreachWorker, _ site: Site, _ programme: Programme, _ report: RuleReport
  ) {
    guard let name = worker.post, let post = programme.find(\.posts, name.value, from: site),
      post.role.value != .outreach_worker, post.role.value != .staff_outreach_worker
    else { return }
    report(
      "outreach worker '\(worker.id.value)' holds the post '\(post.id.value)' of a "
        + "\(post.role.value.rawValue.replacing("_", with: " "))", at: name.span,
      about: .of(worker, in: site), notes: [.init("the role of this post", at: post.role.span)],
      help: "name a post with 'role: outreach_worker'")
  }
}
