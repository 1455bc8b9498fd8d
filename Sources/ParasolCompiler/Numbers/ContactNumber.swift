import ParasolModel
import ParasolRendering
import ParasolSyntax

/// How many contacts a month holds (F33 with tiers, F34 without).
struct ContactNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var gap: String {
    asked.sites.contains { rate($0) == nil }
      ? "the tiers of a contact plan are more than everyone" : asked.nobodyCounted
  }

  /// Contacts in a month over all sites; nil where nobody is counted.
  var monthly: Fraction? {
    let parts = parts
    guard !parts.isEmpty else { return nil }
    return parts.reduce(.zero) { $0 + $1.people.planningValue * $1.rate.perPerson }
  }

  var text: String? {
    let parts = parts
    guard let monthly else { return nil }
    func sum(_ people: (CountRange) -> Fraction) -> Fraction {
      parts.reduce(.zero) { $0 + people($1.people) * $1.rate.perPerson }
    }
    var text = "  \(NumberExplanation.shown(monthly)) contacts a month"
    let (low, high) = (sum(\.low), sum(\.high))
    text +=
      low == high
      ? "\n" : ", \(NumberExplanation.shown(low)) to \(NumberExplanation.shown(high))\n"
    text +=
      "\nFormulas F33 and F34: people × contacts of one person in a month, weekly in the high "
    text += "tier and fortnightly in the medium one unless the contact plan says otherwise; once a "
    text += "month where there are no tiers  [PACTR 9777, practice; SWIT 3.2, p46]\n"
    for part in parts.prefix(40) { text += line(part) }
    if parts.count > 40 { text += "  … and \(parts.count - 40) more sites\n" }
    return text + "\nFigures\n" + explanation.monthFactor
  }

  private struct Part {
    let site: Site
    let people: CountRange
    let rate: ContactRate
  }

  private var parts: [Part] {
    asked.sites.compactMap { site in
      let counted =
        asked.hotspot.map { ($0.people?.value.rows ?? []).map(\.value.value) }
        ?? site.people.map(\.count)
      guard !counted.isEmpty, let rate = rate(site) else { return nil }
      return Part(site: site, people: counted.reduce(CountRange.none, +), rate: rate)
    }
  }

  private func rate(_ site: Site) -> ContactRate? {
    ContactRate(site.contact, weeksInMonth: explanation.programme.policy.monthFactor.weeks)
  }

  private func line(_ part: Part) -> String {
    let shares = part.rate.shares
    let times = part.rate.times
    let tiers = [(shares.high, times.high), (shares.medium, times.medium), (shares.low, times.low)]
      .filter { $0.0 > .zero }
      .map { "\(NumberExplanation.share($0.0)) × \(NumberExplanation.shown($0.1))" }
    let stated = part.site.contact?.tiers.map { " (\(explanation.places.text($0.span)))" } ?? ""
    let name = asked.sites.count > 1 ? "\(part.site.id): " : ""
    return
      "  \(name)\(PeopleNumber.range(part.people)) × (\(tiers.joined(separator: " + ")))\(stated)"
      + " = \(NumberExplanation.shown(part.people.planningValue * part.rate.perPerson))\n"
  }
}

/// How many contacts a worker has on a working day (F35).
struct DailyContactNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var gap: String {
    if month == nil { return "there is no plan yet, so no month either" }
    guard asked.isSite else { return "working days differ from site to site" }
    return contacts.gap
  }

  private var contacts: ContactNumber { ContactNumber(explanation: explanation, asked: asked) }

  /// The one asked for, else the first that the plan covers whole, else its first.
  private var month: CalendarMonth? {
    if let month = asked.month { return month }
    guard let days = explanation.programme.plan?.days else { return nil }
    let first = days.lowerBound.month
    let next = first.advanced(by: 1)
    return first.first < days.lowerBound && next.last <= days.upperBound ? next : first
  }

  var text: String? {
    guard asked.isSite, let site = asked.sites.first, let month, let monthly = contacts.monthly
    else { return nil }
    let staffing = StaffingNumber(explanation: explanation, asked: asked).figures
    let listed = staffing.workersThere.flatMap { $0 > 0 ? $0 : nil }
    let workers = listed ?? staffing.workersNeeded
    let (days, stated) = workingDays(of: month, at: site)
    guard workers > 0, days > .zero else { return nil }
    let daily = monthly / workers / days
    let number = NumberExplanation.shown(daily)
    var text = "  \(number) contacts for each outreach worker on a working day of \(month)\n"
    text +=
      "\nFormula F35: contacts a month ÷ outreach workers ÷ working days  [Parasol's default]\n"
    text += "  contacts a month: \(NumberExplanation.shown(monthly))  "
    text += "(parasol explain \(asked.prefix)contacts)\n"
    text += "  outreach workers: \(workers), \(listed == nil ? "needed" : "listed")  "
    text += "(parasol explain \(asked.prefix)outreach_workers)\n"
    text += "  working days of \(month): \(NumberExplanation.shown(days))  (\(stated))\n"
    return text + "\nFigures\n"
      + explanation.figure(
        "contact-overload", "contacts_per_day_max", "what can be done well a day")
  }

  /// Days on which somebody is out, and where that is said.
  private func workingDays(of month: CalendarMonth, at site: Site) -> (Fraction, String) {
    if let stated = site.calendar?.workingDays {
      let days = (0..<month.length).count { stated.value.days.contains((month.first + $0).weekday) }
      return (Fraction(days), explanation.places.text(stated.span))
    }
    let weekly = explanation.programme.policy.number("planning", "days_per_week")
    return (
      weekly * month.length / 7,
      "\(NumberExplanation.shown(weekly)) of 7 days, as no 'working_days' are stated"
    )
  }
}
