import ParasolModel
import ParasolSyntax

/// A responder is on call too long without a break.
enum ResponderWithoutRest: Rule {
  static let id: DiagnosticID = "responder-without-rest"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "A responder is on call too long without a break.",
    why:
      "Who has not slept makes mistakes that others pay for, and soon gives the work up.",
    remedy: "Share the shifts so that two nights on call are followed by a day off.",
    citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    let limits = Limits(
      longest: DurationFigure(id, "oncall_max", in: programme),
      rest: DurationFigure(id, "rest_hours", in: programme))
    RuleScope.forEach(in: programme) { scope in
      for team in scope.all(\.crisisTeams) { judge(team, scope, limits, report) }
    }
  }

  private struct Limits {
    let longest: DurationFigure
    let rest: DurationFigure
  }

  /// What is wrong for one code, and where its first shift is written.
  private struct Strain: Hashable {
    let text: String
    let isOfNights: Bool
  }

  private static func judge(
    _ team: CrisisTeam, _ scope: RuleScope, _ limits: Limits, _ report: RuleReport
  ) {
    var codes: [(code: Located<EntityName>, ranges: [Range<Int>])] = []
    for shift in team.rota?.value.values ?? [] {
      for code in shift.who?.value.items ?? [] {
        let ranges = shift.when.value.weekMinutes
        if let place = codes.firstIndex(where: { $0.code.value == code.value }) {
          codes[place].ranges += ranges
        } else {
          codes.append((code, ranges))
        }
      }
    }
    var told: [(strain: Strain, codes: [Located<EntityName>])] = []
    for (code, ranges) in codes {
      guard let strain = strain(of: OnCallWeek(ranges), limits) else { continue }
      if let place = told.firstIndex(where: { $0.strain == strain }) {
        told[place].codes.append(code)
      } else {
        told.append((strain, [code]))
      }
    }
    for (strain, codes) in told { tell(strain, codes, team, scope, limits, report) }
  }

  private static func strain(of week: OnCallWeek, _ limits: Limits) -> Strain? {
    if let longest = limits.longest.value.minutes,
      let stretch = week.stretches.first(where: { $0.count > longest })
    {
      let when =
        stretch.count >= WeekMinutes.length
        ? "all week" : "for \(hours(stretch.count)), \(WeekMinutes.text(stretch)),"
      return Strain(text: "on call \(when) without a break", isOfNights: false)
    }
    guard let rest = limits.rest.value.minutes, let nights = week.nights(withRestBelow: rest) else {
      return nil
    }
    return Strain(
      text: "on call two nights in a row, until \(OnCallWeek.text(nights.end)), and again from "
        + "\(OnCallWeek.text(nights.end + nights.rest)), after \(hours(nights.rest))",
      isOfNights: true)
  }

  private static func tell(
    _ strain: Strain, _ codes: [Located<EntityName>], _ team: CrisisTeam, _ scope: RuleScope,
    _ limits: Limits, _ report: RuleReport
  ) {
    let limit = strain.isOfNights ? limits.rest : limits.longest
    let who = Listing.quoted(codes.map(\.value.text)) + (codes.count == 1 ? " is" : " are")
    report(
      "\(who) \(strain.text); "
        + (strain.isOfNights
          ? "\(limit.value) of rest should follow" : "\(limit.value) is the longest"),
      at: codes[0].span, about: scope.subject(team), notes: limit.notes,
      help: strain.isOfNights
        ? "give the next shift to somebody else" : "give a part of these hours to somebody else",
      citation: limit.citation)
  }

  private static func hours(_ minutes: Int) -> String {
    let text = Fraction(minutes, over: 60).description
    return text == "1" ? "1 hour" : "\(text) hours"
  }
}

/// The hours of a week at which one code is on call.
private struct OnCallWeek {
  /// In order; a stretch over Sunday's midnight is one, and ends after the week.
  let stretches: [Range<Int>]

  init(_ ranges: [Range<Int>]) {
    var joined = WeekMinutes(ranges).ranges
    if joined.count > 1, let first = joined.first, let last = joined.last, first.lowerBound == 0,
      last.upperBound == WeekMinutes.length
    {
      joined[joined.count - 1] = last.lowerBound..<WeekMinutes.length + first.upperBound
      joined.removeFirst()
    }
    stretches = joined
  }

  /// The end of two nights in a row, and the minutes until the next shift, where these are fewer than
  /// a rest. A night is a stretch with a midnight in it.
  func nights(withRestBelow least: Int) -> (end: Int, rest: Int)? {
    for (index, stretch) in stretches.enumerated() {
      guard let night = midnight(in: stretch) else { continue }
      let hadNightBefore = stretches.contains { midnight(in: $0) == (night + 6) % 7 }
      guard hadNightBefore else { continue }
      let next = stretches[(index + 1) % stretches.count]
      let rest = (next.lowerBound - stretch.upperBound).floorMod(WeekMinutes.length)
      if rest < least { return (stretch.upperBound, rest) }
    }
    return nil
  }

  /// The day of the week that begins while on call.
  private func midnight(in stretch: Range<Int>) -> Int? {
    let day = (stretch.lowerBound + 1439) / 1440
    return day * 1440 < stretch.upperBound ? day % 7 : nil
  }

  /// A minute of the week, or of the next one: `wed 17:00`.
  static func text(_ minute: Int) -> String {
    let day = Weekday.allCases[minute / 1440 % 7]
    return "\(day.rawValue) \(TimeOfDay(minutes: minute % 1440))"
  }
}
