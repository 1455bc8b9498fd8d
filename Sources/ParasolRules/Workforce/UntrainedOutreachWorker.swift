import ParasolModel
import ParasolSyntax

/// A worker goes to the field before basic training.
enum UntrainedOutreachWorker: Rule {
  static let id: DiagnosticID = "untrained-outreach-worker"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce, summary: "A worker goes to the field before basic training.",
    why: "Confidentiality, safety and the signs of illness cannot be learned from the people met.",
    remedy: "Date a basic course that names the worker and ends before they start.",
    citation: .swit("3.2.2 B", "p53"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.isUncertain(Training.self) else { return }
    for site in programme.sites where !site.content.isUncertain(Training.self) {
      let courses = report.facts.courses.of(.basic_start, for: site)
      for worker in site.content.workers {
        let code = Participant(site: site.id, code: worker.id.value)
        check(
          worker, courses.filter { $0.who.contains(code) }, site, programme, report)
      }
    }
  }

  private static func check(
    _ worker: OutreachWorker, _ courses: [Course], _ site: Site, _ programme: Programme,
    _ report: RuleReport
  ) {
    let subject = Subject.of(worker, in: site)
    let name = worker.id.value
    guard let course = courses.filter({ $0.lastDay != nil }).min(by: Course.endsEarlier),
      let dates = course.training.dates, let end = course.lastDay
    else {
      report.absent(
        courses.isEmpty
          ? "no basic course names outreach worker '\(name)'; they would meet people untrained"
          : "the basic course of outreach worker '\(name)' has no dates",
        at: worker.span, about: subject, isDraft: site.isDraft,
        notes: courses.map { .init("this course has no dates", at: $0.training.span) },
        help: courses.isEmpty
          ? "add '\(name)' to the 'who' of a course with 'tier: basic_start'"
          : "add 'dates:' to the course")
      return
    }
    let first = worker.starts?.value ?? programme.plan?.from.value ?? end
    guard end > first else { return }
    report(
      "outreach worker '\(name)' starts on \(first), before basic course "
        + "'\(course.training.id.value)' ends on \(end)", at: worker.starts?.span ?? worker.span,
      about: subject, notes: [.init("the course", at: dates.span)],
      help: "let them start on \(end + 1) or later")
  }
}
