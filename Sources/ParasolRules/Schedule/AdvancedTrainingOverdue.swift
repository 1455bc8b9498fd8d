import ParasolModel
import ParasolSyntax

/// More than a quarter passes without further training.
enum AdvancedTrainingOverdue: Rule {
  static let id: DiagnosticID = "advanced-training-overdue"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .schedule, summary: "More than a quarter passes without further training.",
    why: "Questions about the law, violence and new services stay without an answer.",
    remedy: "Date a course with 'tier: advanced_quarterly' in every quarter.",
    citation: .swit("3.2.2 B", "p53"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let plan = programme.plan, !programme.content.isUncertain(Training.self) else { return }
    let gap = DurationFigure(id, "training_gap", in: programme)
    for site in programme.sites
    where !site.content.workers.isEmpty && !site.content.isUncertain(Training.self) {
      let courses = report.facts.courses.of(.advanced_quarterly, for: site)
      guard courses.contains(where: { $0.training.dates != nil }) else {
        if plan.days.upperBound >= gap.value.after(plan.from.value) {
          tellNone(site, courses, gap, report)
        }
        continue
      }
      let gaps = site.content.workers.compactMap {
        overdue($0, courses, site, programme, gap.value)
      }
      for (index, first) in gaps.enumerated()
      where !gaps[..<index].contains(where: { $0.isLike(first) }) {
        tell(gaps.filter { $0.isLike(first) }, site, gap, report)
      }
    }
  }

  /// One worker's first stretch that is too long.
  private struct Gap {
    let worker: OutreachWorker
    let from: CalendarDay
    let until: CalendarDay
    /// Where the training before, or the first day of work, stands.
    let span: Span
    /// No training follows inside the plan.
    let isOpen: Bool

    func isLike(_ other: Gap) -> Bool { from == other.from && until == other.until }
  }

  private static func overdue(
    _ worker: OutreachWorker, _ courses: [Course], _ site: Site, _ programme: Programme,
    _ longest: Duration
  ) -> Gap? {
    guard let plan = programme.plan else { return nil }
    let code = Participant(site: site.id, code: worker.id.value)
    let spans = courses.filter { $0.who.contains(code) }
      .flatMap { $0.training.dates?.value.items ?? [] }.sorted { $0.value.first < $1.value.first }
    // Courses of earlier years need not be listed.
    let starts = worker.starts.flatMap { longest.after($0.value) < plan.from.value ? nil : $0 }
    let start = starts ?? plan.from
    var last = (day: start.value, span: start.span)
    if let before = spans.last(where: { $0.value.last <= plan.from.value }) {
      last = (before.value.last, before.span)
    }
    for span in spans {
      if span.value.first > last.day, isOverdue(last.day, longest, span.value.first, plan) {
        return Gap(
          worker: worker, from: last.day, until: span.value.first, span: last.span,
          isOpen: false)
      }
      if span.value.last > last.day { last = (span.value.last, span.span) }
    }
    let end = plan.days.upperBound + 1
    guard isOverdue(last.day, longest, end, plan) else { return nil }
    return Gap(worker: worker, from: last.day, until: end, span: last.span, isOpen: true)
  }

  /// True when a day of the plan lies after what was due and before the next training.
  private static func isOverdue(
    _ from: CalendarDay, _ longest: Duration, _ next: CalendarDay, _ plan: PlanPeriod
  ) -> Bool {
    let due = longest.after(from)
    return due < next && next > plan.days.lowerBound && due < plan.days.upperBound
  }

  private static func tell(
    _ gaps: [Gap], _ site: Site, _ gap: DurationFigure, _ report: RuleReport
  ) {
    guard let first = gaps.first else { return }
    let names = Listing.quoted(gaps.map(\.worker.id.value))
    let subject =
      gaps.count == 1 ? Subject.of(first.worker, in: site) : Subject(site.id, "trainings")
    let until = first.isOpen ? "the plan's end" : "\(first.until)"
    report(
      "no further training for \(names) from \(first.from) to \(until), which is longer than "
        + "\(gap.value)", at: first.span, about: subject, notes: gap.notes,
      help: "add a date up to \(gap.value.after(first.from)) to a course with "
        + "'tier: advanced_quarterly'", citation: gap.citation)
  }

  private static func tellNone(
    _ site: Site, _ courses: [Course], _ gap: DurationFigure, _ report: RuleReport
  ) {
    let count = site.content.workers.count
    report.absent(
      "no further training is dated for the "
        + (count == 1 ? "outreach worker" : "\(count) outreach workers") + " of site '\(site.id)'",
      at: courses.first?.training.span ?? site.span, about: Subject(site.id, "trainings"),
      isDraft: site.isDraft, notes: gap.notes,
      help: "date a course with 'tier: advanced_quarterly' every \(gap.value)",
      citation: gap.citation)
  }
}
