import ParasolModel
import ParasolSyntax

/// A worker is planned more contacts a day than can be done well.
enum ContactOverload: Rule {
  static let id: DiagnosticID = "contact-overload"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .contact, summary: "A worker is planned more contacts a day than can be done well.",
    why: "A contact becomes a handful of condoms in passing, and nobody is listened to.",
    remedy: "Give some of the people to another worker, or put fewer into the higher tiers.",
    citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    let roster = report.facts.roster
    let most = NumberFigure(id, "contacts_per_day_max", in: programme)
    let load = programme.policy.number("overloaded-outreach-worker", "caseload_max")
    for site in programme.sites where roster.isGiven(site) {
      guard let meetings = Meetings(site.contact, in: programme) else { continue }
      for worker in site.content.workers {
        let people = roster.rows(of: worker).reduce(0) { $0 + $1.count }
        // Too many people are another rule's.
        guard people > 0, Fraction(people) <= load else { continue }
        let days = workingDays(worker, site, programme)
        guard days > 0 else { continue }
        let monthly = meetings.perPerson * people
        let daily = monthly / (meetings.weeks * days)
        guard daily > most.value else { continue }
        report(
          "outreach worker '\(worker.id.value)' would meet \(daily.decimal(places: 1)) people a day; \(most.value) can be met well",
          at: worker.serves?.span ?? worker.span, about: .of(worker, in: site),
          notes: [
            .init(
              "\(Listing.people(people)), \(monthly.decimal(places: 0)) contacts a month, on \(days) days a week"
            )
          ] + most.notes, help: "give some of them to a worker who has room",
          citation: most.citation)
      }
    }
  }

  /// How often people are met, over all tiers (F33, F34).
  private struct Meetings {
    /// Of a month.
    let weeks: Fraction
    /// Contacts of one person in a month, on average.
    let perPerson: Fraction

    /// Nil without a contact plan, or with tiers that are more than everyone.
    init?(_ contact: ContactPlan?, in programme: Programme) {
      guard let contact else { return nil }
      weeks = programme.policy.monthFactor.weeks
      let least = Meetings.perMonth(contact.every?.value, weeks) ?? Fraction(1)
      let shares = contact.tiers?.value
      let intervals = contact.tierEvery?.value
      let high = shares?[.high]?.value.fraction ?? .zero
      let medium = shares?[.medium]?.value.fraction ?? .zero
      let low = Fraction(1) - high - medium
      guard low >= .zero else { return nil }
      let highTimes = Meetings.perMonth(intervals?[.high]?.value, weeks) ?? weeks
      let mediumTimes = Meetings.perMonth(intervals?[.medium]?.value, weeks) ?? weeks / 2
      perPerson =
        high * max(highTimes, least) + medium * max(mediumTimes, least) + low * least
    }

    private static func perMonth(_ every: Duration?, _ weeks: Fraction) -> Fraction? {
      guard let every else { return nil }
      if let minutes = every.minutes, minutes > 0 { return weeks * 10_080 / minutes }
      // Who is met less than monthly is told as such.
      return Fraction(1)
    }
  }

  private static let everyDay = 0b111_1111

  /// Days of a week on which the worker can be out.
  private static func workingDays(
    _ worker: OutreachWorker, _ site: Site, _ programme: Programme
  ) -> Int {
    var days = worker.available == nil ? everyDay : 0
    for window in worker.available?.value.items ?? [] {
      for day in window.value.days { days |= 1 << day.index }
    }
    if let working = site.calendar?.workingDays {
      days &= working.value.days.reduce(0) { $0 | 1 << $1.index }
    }
    return min(days.nonzeroBitCount, programme.policy.number("planning", "days_per_week").floor)
  }
}
