/// Visits that people make to a clinic in a month, and the clinic days that these fill (F40 to F43).
package struct ClinicLoad: Sendable {
  /// Check-ups a month.
  package let checkUps: Fraction
  /// Visits with symptoms a month.
  package let withSymptoms: Fraction
  /// Second visits after these.
  package let followUps: Fraction
  /// Visits that a clinic day can hold.
  package let perDay: Fraction

  package init(people: Fraction, checkUps rate: ServiceRate, policy: Policy) {
    let rule = ClinicLoad.rule
    checkUps = rate.monthly(people)
    withSymptoms = people * policy.number(rule, "episode_rate") / 12
    followUps = withSymptoms * policy.number(rule, "follow_up_rate")
    perDay = policy.number(rule, "patients_per_day")
  }

  package init(_ parts: [ClinicLoad], perDay: Fraction) {
    checkUps = parts.reduce(.zero) { $0 + $1.checkUps }
    withSymptoms = parts.reduce(.zero) { $0 + $1.withSymptoms }
    followUps = parts.reduce(.zero) { $0 + $1.followUps }
    self.perDay = perDay
  }

  package var visits: Fraction { checkUps + withSymptoms + followUps }
  package var days: Fraction { visits / perDay }

  /// The rule whose figures these are.
  package static let rule = "clinic-overbooked"
}
