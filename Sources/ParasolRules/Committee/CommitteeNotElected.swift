import ParasolModel
import ParasolSyntax

/// A committee was not elected, or its term has run out.
enum CommitteeNotElected: Rule {
  static let id: DiagnosticID = "committee-not-elected"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .committee, summary: "A committee was not elected, or its term has run out.",
    why: "Members speak for the community only as long as the community has chosen them.",
    remedy: "Hold an election, and put the next one on the calendar.",
    citation: .swit("3.4.1", "p66"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedCommittee.all(in: programme) {
      checkTerm(placed, programme, report)
      checkElection(placed, programme, report)
    }
  }

  private static func checkTerm(
    _ placed: PlacedCommittee, _ programme: Programme, _ report: RuleReport
  ) {
    let longest = DurationFigure(id, "term", in: programme)
    guard let term = placed.committee.term else { return }
    let start = programme.plan?.from.value ?? CalendarDay(number: 0)
    guard term.value.after(start) > longest.value.after(start) else { return }
    report(
      "a term of committee '\(placed.committee.id.value)' lasts \(term.value); "
        + "after \(longest.value) the community should choose again", at: term.span,
      about: placed.subject, notes: longest.notes, help: "write 'term: \(longest.value)' or less",
      citation: longest.citation)
  }

  private static func checkElection(
    _ placed: PlacedCommittee, _ programme: Programme, _ report: RuleReport
  ) {
    let committee = placed.committee
    guard let elected = committee.elected else {
      report.absent(
        "nothing says when committee '\(committee.id.value)' was elected", at: committee.span,
        about: placed.subject, isDraft: placed.isDraft(in: programme),
        help: "add 'elected:' with the day, when the community has voted")
      return
    }
    guard let plan = programme.plan, let terms = CommitteeTerms(committee, programme) else {
      return
    }
    if elected.value > plan.from.value {
      report(
        "committee '\(committee.id.value)' is elected on \(elected.value), after the plan begins; "
          + "nobody is on it yet", at: elected.span, about: placed.subject,
        help: "write the day of the last election, and the coming one as 'next_election'")
      return
    }
    checkReach(placed, elected, terms, plan, isDraft: placed.isDraft(in: programme), report)
  }

  /// Meetings between the end of a term and the next election.
  private static func checkReach(
    _ placed: PlacedCommittee, _ elected: Located<CalendarDay>, _ terms: CommitteeTerms,
    _ plan: PlanPeriod, isDraft: Bool, _ report: RuleReport
  ) {
    let committee = placed.committee
    let late = terms.meetingsWithoutTerm
    guard let first = late.first else { return }
    let meetings = late.count == 1 ? "a meeting" : "\(late.count) meetings"
    let start =
      "the term of committee '\(committee.id.value)' ends on \(terms.end); "
      + "\(meetings) from \(first) on would be held without "
    let notes = committee.meets.map { [Diagnostic.Note("it meets then", at: $0.span)] } ?? []
    if let next = committee.nextElection {
      report(
        start + "elected members", at: next.span, about: placed.subject,
        notes: [.init("elected for \(terms.length)", at: elected.span)] + notes,
        help: "hold the next election on \(terms.end) at the latest, and again within each term")
    } else if terms.end < plan.from.value {
      report(
        start + "elected members", at: elected.span, about: placed.subject, notes: notes,
        help: "hold an election before the plan begins")
    } else {
      report.absent(
        start + "elected members, as no election is planned",
        at: committee.term?.span ?? elected.span,
        about: placed.subject, isDraft: isDraft, notes: notes,
        help: "add 'next_election:' with a day up to \(terms.end)")
    }
  }
}

/// For how long the elections of a committee reach.
struct CommitteeTerms {
  let length: Duration
  /// The last day of the term that began with the last election.
  let end: CalendarDay
  /// Meetings of the plan on which nobody sits who was elected.
  let meetingsWithoutTerm: [CalendarDay]

  /// Nil when it was not elected, or when there is no plan.
  init?(_ committee: Committee, _ programme: Programme) {
    guard let elected = committee.elected?.value, let plan = programme.plan else { return nil }
    let longest = programme.policy.duration(CommitteeNotElected.id.text, "term")
    let length = committee.term?.value ?? longest
    let elections = [elected, committee.nextElection?.value].compactMap { $0 }
    self.length = length
    end = length.after(elected)
    let days = committee.meets?.value.days(in: plan.days, origin: plan.from.value) ?? []
    meetingsWithoutTerm = days.filter { day in
      !elections.contains { $0 <= day && day <= length.after($0) }
    }
  }
}
