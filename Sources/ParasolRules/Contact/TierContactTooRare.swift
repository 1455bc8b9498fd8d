import ParasolModel
import ParasolSyntax

/// A person in a higher risk tier is met too rarely.
enum TierContactTooRare: Rule {
  static let id: DiagnosticID = "tier-contact-too-rare"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .contact, summary: "A person in a higher risk tier is met too rarely.",
    why: "Those in most danger were found, and then are met no sooner than everyone else.",
    remedy:
      "Meet the high tier every week, the medium tier every two weeks, all others every month.",
    citation: Citation("PACTR 9777 (Zimbabwe)", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    let high = DurationFigure(id, "high_interval", in: programme)
    let medium = DurationFigure(id, "medium_interval", in: programme)
    let low = DurationFigure(id, "low_interval", in: programme)
    let longest = programme.policy.duration(ContactLessThanMonthly.id.text, "contact_interval")
    for placed in PlacedContact.all(in: programme) {
      let contact = placed.contact.value
      let intervals = contact.tierEvery?.value
      judge(intervals?[.high], "the high tier", high, placed, report)
      judge(intervals?[.medium], "the medium tier", medium, placed, report)
      // What is too long for anybody is told as such.
      guard contact.tiers != nil, let every = contact.every, !every.value.isLonger(than: longest)
      else { continue }
      judge(every, "no tier", low, placed, report)
    }
  }

  private static func judge(
    _ every: Located<Duration>?, _ who: String, _ longest: DurationFigure,
    _ placed: PlacedContact, _ report: RuleReport
  ) {
    guard let every, every.value.isLonger(than: longest.value) else { return }
    report(
      "those of \(who) wait up to \(every.value) for the next contact; \(longest.value) is the longest time",
      at: every.span,
      about: placed.subject, notes: longest.notes, help: "write '\(longest.value)'",
      citation: longest.citation)
  }
}
