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
    let weeks = programme.policy.monthFactor.weeks
    for site in programme.sites where roster.isGiven(site) {
      guard let contact = site.contact, let rate = ContactRate(contact, weeksInMonth: weeks) else {
        continue
      }
      for worker in site.content.workers {
        let people = roster.rows(of: worker).reduce(0) { $0 + $1.count }
        // Too many people are another rule's.
        guard people > 0, Fraction(people) <= load else { continue }
        let days = workingDays(worker, site, programme)
        guard days > 0 else { continue }
        let monthly = rate.perPerson * people
        let daily = monthly / (weeks * days)
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
