import ParasolModel
import ParasolSyntax

/// A sex worker who trains others is not paid for it.
enum UnpaidTrainer: Rule {
  static let id: DiagnosticID = "unpaid-trainer"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce, summary: "A sex worker who trains others is not paid for it.",
    why: "To teach is work, and those who know the work best are paid for it like anyone else.",
    remedy: "Pay each trainer a fee.", citation: .swit("3.2.2 B", "p53"))

  static func check(_ programme: Programme, report: RuleReport) {
    judge(programme.content, nil, programme.isDraft, report)
    for site in programme.sites { judge(site.content, site, site.isDraft, report) }
  }

  private static func judge(
    _ content: ScopeContent, _ site: Site?, _ isDraft: Bool, _ report: RuleReport
  ) {
    for training in content.trainings {
      guard let trainers = training.trainers, let own = trainers.value.sexWorkers,
        own.value.value > 0
      else { continue }
      let subject = Subject.of(training, in: site)
      let who =
        own.value.value == 1 ? "sex worker who trains" : "\(own.value.value) sex workers who train"
      guard let fee = trainers.value.fee else {
        report.absent(
          "nothing says what the \(who) in '\(training.id.value)' \(own.value.value == 1 ? "is" : "are") paid",
          at: trainers.span, about: subject, isDraft: isDraft,
          help: "add 'fee:', such as '2000 KES per day'")
        continue
      }
      guard fee.value.amount == .zero else { continue }
      report(
        "the \(who) in '\(training.id.value)' \(own.value.value == 1 ? "is" : "are") not paid for it",
        at: fee.span, about: subject,
        notes: [.init("sex workers among the trainers", at: own.span)],
        help: "pay a fee for each day of training")
    }
  }
}
