import ParasolModel
import ParasolSyntax

/// A rule is set aside without saying who decided it, why and for how long.
enum DeviationWithoutReason: Rule {
  static let id: DiagnosticID = "deviation-without-reason"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .governance,
    summary: "A rule is set aside without saying who decided it, why and for how long.",
    why:
      "Setting a rule aside moves a risk onto sex workers, so they decide about it, and look at it again.",
    remedy:
      "Give the waiver 'because', 'decided' with a decision in which sex workers took part, and 'until'.",
    citation: .swit("1.2.4", "p10-11"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    for waiver in programme.content.waivers { judge(waiver, nil, programme, report) }
    for site in programme.sites {
      for waiver in site.content.waivers { judge(waiver, site, programme, report) }
    }
  }

  private static func judge(
    _ waiver: Located<Waiver>, _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject(site?.id, "waivers")
    guard isWaivable(waiver.value.rule, subject, report) else { return }
    let name = waiver.value.rule.value.text
    var absent: [String] = []
    if waiver.value.because == nil { absent.append("a reason") }
    if waiver.value.decided == nil { absent.append("a decision") }
    if waiver.value.until == nil { absent.append("an end") }
    let broken = site?.content.brokenKeys ?? programme.content.brokenKeys
    if !absent.isEmpty, !broken.contains("waivers") {
      report.absent(
        "the waiver of '\(name)' has not got \(absent.inWords)", at: waiver.value.rule.span,
        about: subject, isDraft: site?.isDraft ?? programme.isDraft,
        help: "add 'because', 'decided' and 'until', each in one line")
    }
    judgeDecision(waiver.value, site, programme, subject, report)
    judgeEnd(waiver.value, site, programme, subject, report)
  }

  /// False after a report.
  private static func isWaivable(
    _ rule: Located<PlainText>, _ subject: Subject, _ report: RuleReport
  ) -> Bool {
    let name = rule.value.text
    guard let page = RuleCatalogue.page(DiagnosticID(name)) else {
      let known = RuleCatalogue.rules.map { $0.id } + RuleCatalogue.planRules.map { $0.id }
      let nearest = NearestName.of(name, among: known.sorted().map(\.text))
      report(
        "no rule is called '\(name)', so this waiver sets nothing aside", at: rule.span,
        about: subject,
        help: nearest.map { "did you mean '\($0)'?" } ?? "'parasol rules' lists them",
        replacement: nearest.map { .init(rule.span, with: $0, isSafe: false) })
      return false
    }
    guard !page.isWaivable else { return true }
    report(
      "no reason sets '\(name)' aside: \(page.summary.asClause)", at: rule.span, about: subject,
      help: "delete this waiver, and mend what it was for")
    return false
  }

  private static func judgeDecision(
    _ waiver: Waiver, _ site: Site?, _ programme: Programme, _ subject: Subject,
    _ report: RuleReport
  ) {
    guard let decided = waiver.decided,
      let problem = CitedDecision.problem(decided, in: programme, from: site)
    else { return }
    report(
      "\(problem.text), but '\(waiver.rule.value.text)' is set aside on its word",
      at: decided.span, about: subject, notes: problem.notes,
      help: "cite a decision that sex workers took before the plan began")
  }

  private static func judgeEnd(
    _ waiver: Waiver, _ site: Site?, _ programme: Programme, _ subject: Subject,
    _ report: RuleReport
  ) {
    guard let until = waiver.until else { return }
    let decision = waiver.decided.flatMap {
      programme.find(\.decisions, $0.value, from: site)?.date
    }
    guard let start = decision ?? programme.plan?.from else { return }
    let longest = programme.policy.parameter(id.text, "deviation_review")
    let last = programme.policy.duration(id.text, "deviation_review").after(start.value)
    guard until.value > last else { return }
    let since = decision == nil ? "the plan's first day" : "the decision"
    report(
      "'\(waiver.rule.value.text)' is set aside until \(until.value), more than \(longest.value) after \(since) of \(start.value)",
      at: until.span, about: subject, notes: [.init(since, at: start.span)],
      help: "write '\(last)' or an earlier day, and decide again before then",
      citation: longest.citation)
  }
}

extension String {
  /// A sentence without its full stop, to be put after a colon.
  fileprivate var asClause: String {
    let text = hasSuffix(".") ? String(dropLast()) : self
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
