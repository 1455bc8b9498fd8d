import ParasolModel
import ParasolSyntax

/// Somebody is planned to be met less than once a month.
enum ContactLessThanMonthly: Rule {
  static let id: DiagnosticID = "contact-less-than-monthly"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .contact, summary: "Somebody is planned to be met less than once a month.",
    why: "Condoms run out, and an infection or a beating stays unseen, long before the next visit.",
    remedy: "Plan a contact with everyone in every month.",
    citation: .swit("3.2.1 and Fig 6.6", "p46, p160"))

  static func check(_ programme: Programme, report: RuleReport) {
    let longest = DurationFigure(id, "contact_interval", in: programme)
    let shared = programme.header.shared.contact
    if !programme.content.brokenKeys.contains("contact") {
      check(
        shared, at: programme.span, .programme, isDraft: programme.isDraft, longest,
        programme, report)
    }
    for site in programme.sites where !site.content.brokenKeys.contains("contact") {
      guard let own = site.header.shared.contact else { continue }
      check(own, at: site.span, .of(site), isDraft: site.isDraft, longest, programme, report)
    }
  }

  private static func check(
    _ contact: Located<ContactPlan>?, at span: Span, _ subject: Subject, isDraft: Bool,
    _ longest: DurationFigure, _ programme: Programme, _ report: RuleReport
  ) {
    guard let every = contact?.value.every else {
      // Sites may each have said it for themselves.
      if subject == .programme, programme.sites.allSatisfy({ $0.contact?.every != nil }) { return }
      report.absent(
        "nothing says how often everyone is met", at: contact?.span ?? span, about: subject,
        isDraft: isDraft, notes: longest.notes, help: "add 'contact: {every: \(longest.value)}'",
        citation: longest.citation)
      return
    }
    guard let reason = tooLong(every.value, longest.value, programme.plan) else { return }
    report(
      "contact every \(every.value) leaves people unmet \(reason)", at: every.span, about: subject,
      notes: longest.notes, help: "write 'every: \(longest.value)'", citation: longest.citation)
  }

  /// Why an interval does not meet everyone in time; nil when it does. Days and weeks meet a month
  /// only if they fit into its shortest one.
  private static func tooLong(
    _ every: Duration, _ longest: Duration, _ plan: PlanPeriod?
  ) -> String? {
    if let stated = every.months, let allowed = longest.months {
      return stated > allowed ? "for longer than \(longest)" : nil
    }
    if let stated = every.minutes, let allowed = longest.minutes {
      return stated > allowed ? "for longer than \(longest)" : nil
    }
    if let minutes = every.minutes, let months = longest.months, let plan {
      let full = Rhythm.fullMonths(of: plan)
      guard months > 0, full.count >= months else { return nil }
      let windows = (0...(full.count - months)).map { start in
        (first: full[start], days: full[start..<(start + months)].reduce(0) { $0 + $1.length })
      }
      guard let shortest = windows.min(by: { $0.days < $1.days }),
        minutes > shortest.days * 1440
      else { return nil }
      return "in some months: \(shortest.first) has \(shortest.days) days"
    }
    // A month may have 31 days.
    guard let months = every.months, let minutes = longest.minutes else { return nil }
    return months * 31 * 1440 > minutes ? "for longer than \(longest)" : nil
  }
}
