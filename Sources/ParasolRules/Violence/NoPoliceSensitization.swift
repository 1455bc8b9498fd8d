import ParasolModel
import ParasolSyntax

/// Police violence is named and no work with the police is planned and paid.
enum NoPoliceSensitization: Rule {
  static let id: DiagnosticID = "no-police-sensitization"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "Police violence is named and no work with the police is planned and paid.",
    why:
      "Where officers beat, extort and arrest, people hide from outreach as well. That changes only when somebody works with those who command them.",
    remedy: "Plan meetings or training with the police at least once a year, and set money aside.",
    citation: .swit("2.2.4, 1.2.7 and Fig 2.1", "p15, p29, p36"))

  private struct Work {
    let event: Event
    let scope: RuleScope
  }

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("context"),
      let named = programme.header.context?.value.violenceContexts?.value.items.first(where: {
        $0.value == .state
      }),
      RuleScope.isCertain(Event.self, in: programme)
    else { return }
    var work: [Work] = []
    RuleScope.forEach(in: programme) { scope in
      for event in scope.all(\.events) where event.eventKind.value == .police_accountability {
        work.append(Work(event: event, scope: scope))
      }
    }
    let interval = DurationFigure(id, "police_interval", in: programme)
    guard let first = work.first else {
      report.absent(
        "violence by the state is named here, but no work with the police is planned",
        at: named.span, about: Subject(nil, "context"), isDraft: programme.isDraft,
        help: "add an event of kind 'police_accountability' to 'events', with 'funded: yes'")
      return
    }
    let paid = work.filter { $0.event.funded?.value.value ?? false }
    guard !paid.isEmpty else {
      tellUnpaid(first, named, report)
      return
    }
    judgeTimes(of: paid, interval, programme, report)
  }

  private static func tellUnpaid(
    _ work: Work, _ named: Located<ViolenceContext>, _ report: RuleReport
  ) {
    let notes = [Diagnostic.Note("violence by the state is named here", at: named.span)]
    let subject = work.scope.subject(work.event)
    if let funded = work.event.funded {
      report(
        "there is no money for '\(work.event.id.value)', the work with the police",
        at: funded.span, about: subject, notes: notes,
        help: "set money aside, then write 'funded: yes'")
    } else {
      report.absent(
        "nothing says whether there is money for '\(work.event.id.value)', the work with the police",
        at: work.event.span, about: subject, isDraft: work.scope.isDraft, notes: notes,
        help: "add 'funded:' with yes or no")
    }
  }

  private static func judgeTimes(
    of paid: [Work], _ interval: DurationFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let timed = paid.filter { $0.event.when != nil }
    guard let first = timed.first, let when = first.event.when else {
      let work = paid[0]
      report.absent(
        "nothing says when '\(work.event.id.value)' takes place", at: work.event.span,
        about: work.scope.subject(work.event), isDraft: work.scope.isDraft,
        help: "add 'when:', such as 'every 6 months on first tue 10:00-12:00'")
      return
    }
    guard let plan = programme.plan else { return }
    let returning = Returning(plan: plan, period: interval.value)
    let days = timed.flatMap { returning.days(of: $0.event, at: $0.scope.site, in: programme) }
    guard let due = returning.missed(by: days) else { return }
    report(
      "'\(first.event.id.value)', the work with the police, does not take place by \(due); "
        + "\(interval.value) is the longest gap", at: when.span,
      about: first.scope.subject(first.event), notes: interval.notes,
      help: "write a time that returns within \(interval.value)", citation: interval.citation)
  }
}
