import ParasolModel
import ParasolSyntax

/// There are hours with nobody on call.
enum UncoveredCrisisHours: Rule {
  static let id: DiagnosticID = "uncovered-crisis-hours"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .violence, summary: "There are hours with nobody on call.",
    why: "Violence keeps no hours. Who calls the crisis number in a gap is left alone with it.",
    remedy: "Give every hour of the week to somebody on the crisis team.",
    citation: .swit("Box 2.9", "p35"))

  static func check(_ programme: Programme, report: RuleReport) {
    judge(programme.content, nil, programme, report)
    for site in programme.sites { judge(site.content, site, programme, report) }
  }

  private static func judge(
    _ content: ScopeContent, _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    let needed = programme.policy.parameter(id.text, "hours_per_week")
    let least = programme.policy.duration(id.text, "hours_per_week").minutes ?? WeekMinutes.length
    for team in content.crisisTeams {
      let subject = Subject.of(team, in: site)
      guard let rota = team.rota else {
        report.absent(
          "nothing says who of '\(team.id.value)' is on call when", at: team.span, about: subject,
          isDraft: site?.isDraft ?? programme.isDraft, help: "add 'rota:' with the shifts of a week"
        )
        continue
      }
      let shifts = rota.value.items
      let staffed = shifts.filter { !($0.value.who?.value.items.isEmpty ?? true) }
      let covered = WeekMinutes(windows: staffed.map(\.value.when.value))
      guard covered.minutes < min(least, WeekMinutes.length) else { continue }
      let empty = shifts.first { $0.value.who?.value.items.isEmpty ?? true }
      let gaps = covered.missing(from: WeekMinutes([0..<WeekMinutes.length]))
      report(
        "nobody of '\(team.id.value)' is on call \(text(gaps)): \(hours(gaps.minutes)) a week without help",
        at: empty?.value.when.span ?? shiftBefore(gaps, among: shifts)?.value.when.span
          ?? rota.span,
        about: subject, notes: [.init("the week needs \(needed.value) on call")],
        help: "add a shift for these hours, or lengthen the one before")
    }
  }

  /// The shift that ends where the first gap begins.
  private static func shiftBefore(
    _ gaps: WeekMinutes, among shifts: [Located<CrisisShift>]
  ) -> Located<CrisisShift>? {
    gaps.ranges.lazy.compactMap { gap in
      shifts.first { shift in
        shift.value.when.value.weekMinutes.contains { range in
          range.upperBound % WeekMinutes.length == gap.lowerBound % WeekMinutes.length
        }
      }
    }.first
  }

  /// The gaps of a week: those at the same time of several days told once.
  private static func text(_ gaps: WeekMinutes) -> String {
    guard gaps.minutes < WeekMinutes.length else { return "at any hour" }
    let groups = gaps.byTimeOfDay
    let shown = groups.prefix(3).map { text($0.first, on: $0.days) }
    let rest = groups.dropFirst(3).reduce(0) { $0 + $1.days.count }
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more times" : "")
  }

  private static func text(_ gap: Range<Int>, on days: [Weekday]) -> String {
    guard days.count > 1 else { return WeekMinutes.text(gap) }
    let from = TimeOfDay(minutes: gap.lowerBound % 1440)
    let to = TimeOfDay(minutes: (gap.upperBound - 1) % 1440 + 1)
    return "\(days.written) \(from)-\(to)"
  }

  private static func hours(_ minutes: Int) -> String {
    let text = Fraction(minutes, over: 60).description
    return text == "1" ? "1 hour" : "\(text) hours"
  }
}
