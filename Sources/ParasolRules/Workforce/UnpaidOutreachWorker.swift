import ParasolModel
import ParasolSyntax

/// A community outreach worker is not paid.
enum UnpaidOutreachWorker: Rule {
  static let id: DiagnosticID = "unpaid-outreach-worker"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce, summary: "A community outreach worker is not paid.",
    why: "Outreach is work. Without pay only those can do it who can afford to.",
    remedy: "Give the post a salary that the workers have agreed to.",
    citation: .swit("3.2.1 and Table 3.1", "p46, p60"))

  static func check(_ programme: Programme, report: RuleReport) {
    for post in programme.content.posts where post.role.value == .outreach_worker {
      let subject = Subject.of(post, in: nil)
      if let pay = post.pay {
        if pay.value.amount == .zero {
          report(unpaid(post), at: pay.span, about: subject, help: help)
        }
      } else {
        report.absent(
          unpaid(post), at: post.span, about: subject, isDraft: programme.isDraft, help: help)
      }
    }
    for site in programme.sites where !programme.content.isUncertain(Post.self) {
      for worker in site.content.workers where worker.post == nil {
        report.absent(
          "outreach worker '\(worker.id.value)' has no post, so nothing says what they are paid",
          at: worker.span, about: .of(worker, in: site), isDraft: site.isDraft,
          help: "add 'post:' with the id of a paid post")
      }
    }
  }

  private static func unpaid(_ post: Post) -> String {
    "those who hold the post '\(post.id.value)' are not paid"
  }

  private static let help = "add 'pay:' with an amount such as '14000 KES per month'"
}
