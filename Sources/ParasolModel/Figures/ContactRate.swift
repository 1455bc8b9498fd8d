/// How often the people of a site are met in a month (F33 with tiers, F34 without; PACTR 9777 and
/// SWIT 3.2, p46).
package struct ContactRate: Sendable {
  /// Shares of people met sooner, and the rest.
  package let shares: (high: Fraction, medium: Fraction, low: Fraction)
  /// Contacts of one person in a month, by tier.
  package let times: (high: Fraction, medium: Fraction, low: Fraction)

  /// Everyone once a month where no contact plan says otherwise; nil where the tiers are more than
  /// everyone.
  package init?(_ contact: ContactPlan?, weeksInMonth weeks: Fraction) {
    let least = ContactRate.perMonth(contact?.every?.value, weeks) ?? Fraction(1)
    let tiers = contact?.tiers?.value
    let intervals = contact?.tierEvery?.value
    let high = tiers?[.high]?.value.fraction ?? .zero
    let medium = tiers?[.medium]?.value.fraction ?? .zero
    let low = Fraction(1) - high - medium
    guard low >= .zero else { return nil }
    let highTimes = ContactRate.perMonth(intervals?[.high]?.value, weeks) ?? weeks
    let mediumTimes = ContactRate.perMonth(intervals?[.medium]?.value, weeks) ?? weeks / 2
    shares = (high, medium, low)
    times = (max(highTimes, least), max(mediumTimes, least), least)
  }

  /// Contacts of one person in a month, on average over all tiers.
  package var perPerson: Fraction {
    shares.high * times.high + shares.medium * times.medium + shares.low * times.low
  }

  private static func perMonth(_ every: Duration?, _ weeks: Fraction) -> Fraction? {
    guard let every else { return nil }
    if let minutes = every.minutes, minutes > 0 { return weeks * 10_080 / minutes }
    // Who is met less than monthly is told as such.
    return Fraction(1)
  }
}
