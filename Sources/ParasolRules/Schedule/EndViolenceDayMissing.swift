import ParasolModel
import ParasolSyntax

/// The calendar has nothing on 17 December.
enum EndViolenceDayMissing: Rule {
  static let id: DiagnosticID = "end-violence-day-missing"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .schedule, summary: "The calendar has nothing on 17 December.",
    why:
      "On the International Day to End Violence against Sex Workers those who were hurt or killed are remembered, and the group is seen.",
    remedy: "Plan something on that day.", citation: .swit("Box 1.3", "p10"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let plan = programme.plan, !programme.content.isUncertain(Event.self),
      !programme.sites.contains(where: { $0.content.isUncertain(Event.self) })
    else { return }
    let figure = NumberFigure(id, "day", in: programme)
    let years = plan.days.lowerBound.civil.year...plan.days.upperBound.civil.year
    let days = years.compactMap { CalendarDay(year: $0, month: 12, day: figure.value.floor) }
      .filter(plan.days.contains)
    guard let first = days.first(where: { !isKept($0, programme, plan) }) else { return }
    let date = "yearly on \(figure.value) dec 10:00-16:00"
    report.absent(
      "the calendar has nothing on \(first), the day to end violence against sex workers",
      at: programme.span, about: Subject(nil, "events"), isDraft: programme.isDraft,
      notes: figure.notes, help: "add an event with 'kind: special_day' and 'when: \(date)'",
      citation: figure.citation)
  }

  private static func isKept(
    _ day: CalendarDay, _ programme: Programme, _ plan: PlanPeriod
  ) -> Bool {
    func isKept(_ content: ScopeContent) -> Bool {
      content.events.contains { event in
        guard isActivity(event.eventKind.value), let when = event.when else { return false }
        return !when.value.days(in: day...day, origin: plan.from.value).isEmpty
          && !(event.except?.value.values.contains { $0.contains(day) } ?? false)
      }
    }
    return isKept(programme.content) || programme.sites.contains { isKept($0.content) }
  }

  /// What can be held to mark a day.
  private static func isActivity(_ kind: EventKind) -> Bool {
    [.special_day, .group_activity, .advocacy].contains(kind)
  }
}
