import ParasolModel
import ParasolSyntax

/// Workers must lend the programme their fare.
enum TransportNotAdvanced: Rule {
  static let id: DiagnosticID = "transport-not-advanced"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "Workers must lend the programme their fare.",
    why:
      "Whoever has no money that day stays at home, and the people at the far hotspot are not met.",
    remedy: "Pay the fare of each route before the journey.",
    citation: .swit("Table 3.1", "p60"))

  /// A post without fares is told by `TermsOfReferenceIncomplete`; where nothing is to be paid, all go
  /// on foot.
  static func check(_ programme: Programme, report: RuleReport) {
    for post in programme.content.posts {
      guard let fares = post.fares, let amount = fares.value.amount, amount.value.amount > .zero
      else { continue }
      let subject = Subject.of(post, in: nil)
      if amount.value.period != .route {
        report(
          "the fares of the post '\(post.id.value)' are \(amount.value), whatever the route costs; "
            + "who has the longest way pays for it", at: amount.span, about: subject,
          help: "write what one route costs, such as '100 \(amount.value.currency) per route'")
      }
      guard let advance = fares.value.inAdvance else {
        report.absent(
          "nothing says whether those who hold the post '\(post.id.value)' get their fare before the "
            + "journey", at: fares.span, about: subject, isDraft: programme.isDraft,
          help: "add 'in_advance: yes' once it is so")
        continue
      }
      guard !advance.value.value else { continue }
      report(
        "those who hold the post '\(post.id.value)' lend the programme their fare until it is paid back",
        at: advance.span, about: subject, notes: [.init("the fare", at: amount.span)],
        help: "pay it before the journey, and write 'in_advance: yes'")
    }
  }
}
