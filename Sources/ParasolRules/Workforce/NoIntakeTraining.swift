import ParasolModel
import ParasolSyntax

/// New outreach workers cannot be trained until someone plans it.
enum NoIntakeTraining: Rule {
  static let id: DiagnosticID = "no-intake-training"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "New outreach workers cannot be trained until someone plans it.",
    why: "When a worker leaves, the people they met wait for months until somebody may take over.",
    remedy: "Date a basic course for newcomers at regular times.",
    citation: .swit("3.2.2 B", "p51"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let plan = programme.plan, !programme.content.isUncertain(Training.self) else { return }
    let interval = DurationFigure(id, "intake_interval", in: programme)
    let rhythm = Rhythm(plan: plan, period: interval.value)
    // A plan shorter than the interval has no time in which it could be missed.
    guard !rhythm.stretches(without: []).isEmpty else { return }
    for site in programme.sites
    where !site.content.workers.isEmpty && !site.content.isUncertain(Training.self) {
      let courses = report.facts.courses.of(.basic_start, for: site)
      let days = courses.flatMap { $0.training.dates?.value.values ?? [] }.map(\.first)
      let missed = rhythm.stretches(without: days)
      guard let first = missed.first else { continue }
      let more =
        missed.count == 1
        ? "" : missed.count == 2 ? " and once more" : " and \(missed.count - 1) more times"
      report.absent(
        "no basic course is dated for newcomers of site '\(site.id)' in \(first)\(more); "
          + "\(interval.value) is the longest wait", at: courses.first?.training.span ?? site.span,
        about: Subject(site.id, "trainings"), isDraft: site.isDraft, notes: interval.notes,
        help: "add a date in that time to a course with 'tier: basic_start'",
        citation: interval.citation)
    }
  }
}
