import ParasolModel
import ParasolSyntax

/// Community staff earn less than others for comparable work.
enum PayBelowComparableStaff: Rule {
  static let id: DiagnosticID = "pay-below-comparable-staff"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "Community staff earn less than others for comparable work.",
    why: "The same work at a lower wage tells sex workers that they count for less.",
    remedy: "Raise the pay, or compare with a post whose work is alike.",
    citation: .swit("Box 3.2 and 3.2.2 D", "p46, p62"))

  static func check(_ programme: Programme, report: RuleReport) {
    for post in programme.content.posts where post.heldBy?.value != .staff {
      guard post.role.value == .outreach_worker || post.role.value == .supervisor else { continue }
      let others = comparable(with: post, in: programme)
      guard !others.isEmpty else { continue }
      judge(post, others, programme, report)
    }
  }

  /// Those that the post names; else posts of staff for the same work.
  private static func comparable(with post: Post, in programme: Programme) -> [Post] {
    if let named = post.comparable?.value.values {
      return named.compactMap { programme.content.find(\.posts, $0.text) }
    }
    let isOutreach = post.role.value == .outreach_worker
    return programme.content.posts.filter { other in
      other.id.value != post.id.value && other.heldBy?.value == .staff
        && other.role.value == (isOutreach ? .staff_outreach_worker : .supervisor)
    }
  }

  private static func judge(
    _ post: Post, _ others: [Post], _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject.of(post, in: nil)
    // A post without pay is told by other rules.
    guard let pay = post.pay, pay.value.amount > .zero else { return }
    guard let own = HourlyPay(post, in: programme) else {
      tellOpen(post, post, subject, programme, report)
      return
    }
    let rates = others.compactMap { HourlyPay($0, in: programme) }
    if let open = others.first(where: { HourlyPay($0, in: programme) == nil }), rates.isEmpty {
      tellOpen(post, open, subject, programme, report)
      return
    }
    let lowest = rates.filter { $0.currency == own.currency && $0.amount > .zero }
      .min { $0.amount < $1.amount }
    let least =
      post.role.value == .supervisor
      ? NumberFigure(id, "supervisor_pay_ratio", in: programme)
      : NumberFigure(id, "pay_ratio_min", in: programme)
    guard let lowest, own.amount < lowest.amount * least.value else { return }
    let ratio = (own.amount / lowest.amount).decimal(places: 2)
    report(
      "the post '\(post.id.value)' pays \(own.text), and '\(lowest.post.id.value)' \(lowest.text) for "
        + "comparable work; that is \(ratio) of it, and at least "
        + "\(least.value.decimal(places: 2)) is fair", at: pay.span, about: subject,
      notes: [own.note(isPointing: false), lowest.note(isPointing: true)].compactMap { $0 }
        + least.notes,
      help: "raise the pay, or shorten the hours", citation: least.citation)
  }

  private static func tellOpen(
    _ post: Post, _ open: Post, _ subject: Subject, _ programme: Programme, _ report: RuleReport
  ) {
    guard post.comparable != nil, open.hours == nil || open.pay == nil else { return }
    let missing = open.hours == nil ? "hours" : "pay"
    report.absent(
      "nothing tells whether the pay of '\(post.id.value)' is fair: the \(missing) of "
        + "'\(open.id.value)' \(missing == "pay" ? "is" : "are") not stated",
      at: post.comparable?.span ?? post.span, about: subject, isDraft: programme.isDraft,
      notes: [.init("this post", at: open.span)],
      help: "add '\(missing):' to '\(open.id.value)'")
  }
}
