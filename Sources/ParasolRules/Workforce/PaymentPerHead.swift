import ParasolModel
import ParasolSyntax

/// A worker is paid for each person brought to a service.
enum PaymentPerHead: Rule {
  static let id: DiagnosticID = "payment-per-head"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce, summary: "A worker is paid for each person brought to a service.",
    why: "People are then pressed to come, and are no longer free to say no.",
    remedy: "Pay a salary that does not depend on how many people come.",
    citation: .swit("3.2.2 C", "p60"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    let most = NumberFigure(id, "per_head_incentives_max", in: programme)
    for post in programme.content.posts {
      let incentives = post.incentives?.value.items ?? []
      let perHead = incentives.count { $0.value.basis.flatMap { head($0.value) } != nil }
      let subject = Subject.of(post, in: nil)
      for incentive in incentives {
        guard let basis = incentive.value.basis else {
          if incentive.value.kind?.value == .money {
            report.absent(
              "nothing says what the extra money of the post '\(post.id.value)' depends on",
              at: incentive.span, about: subject, isDraft: programme.isDraft,
              help: "add 'basis: fixed' or 'basis: recognition'")
          }
          continue
        }
        guard let head = head(basis.value), most.isBelow(perHead) else { continue }
        report(
          "those who hold the post '\(post.id.value)' are paid for each \(head); "
            + "people would be pressed to agree", at: basis.span, about: subject,
          help: "write 'basis: fixed', or leave the incentive out")
      }
    }
  }

  private static func head(_ basis: IncentiveBasis) -> String? {
    switch basis {
    case .per_person_referred: "person referred"
    case .per_test: "test"
    case .per_visit: "visit"
    case .per_condom: "condom"
    case .fixed, .recognition: nil
    }
  }
}
