import ParasolModel
import ParasolSyntax

/// Sex workers are never taught their rights.
enum NoRightsTraining: Rule {
  static let id: DiagnosticID = "no-rights-training"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "Sex workers are never taught their rights.",
    why:
      "Who knows what the police, a landlord or a clinic may not do can refuse it, and can say afterwards that it was wrong.",
    remedy: "Plan a session on rights and the law at least once a year.",
    citation: .swit("2.2.2 and Fig 2.1", "p26-27, p36"))

  /// A session on rights, with the days on which it takes place.
  private struct Session {
    let name: String
    let span: Span
    let subject: Subject
    let isDraft: Bool
    /// Nil where nothing says when.
    let days: [CalendarDay]?
  }

  static func check(_ programme: Programme, report: RuleReport) {
    guard let plan = programme.plan, RuleScope.isCertain(Event.self, in: programme),
      RuleScope.isCertain(Training.self, in: programme)
    else { return }
    let interval = DurationFigure(id, "rights_interval", in: programme)
    let returning = Returning(plan: plan, period: interval.value)
    let shared = sessions(RuleScope(programme: programme, site: nil), returning)
    guard shared.isEmpty || missed(shared, returning) != nil else { return }
    let own = programme.sites.map { site in
      sessions(RuleScope(programme: programme, site: site), returning)
    }
    guard own.contains(where: { !$0.isEmpty }) else {
      tell(shared, in: nil, programme, returning, interval, report)
      return
    }
    for (site, own) in zip(programme.sites, own) {
      tell(own + shared, in: site, programme, returning, interval, report)
    }
  }

  private static func sessions(_ scope: RuleScope, _ returning: Returning) -> [Session] {
    let events = scope.all(\.events).filter { event in
      event.eventKind.value == .rights_education && isForSexWorkers(event.who, scope)
    }.map { event in
      Session(
        name: event.id.value, span: event.when?.span ?? event.span, subject: scope.subject(event),
        isDraft: scope.isDraft,
        days: event.when.map { _ in
          returning.days(of: event, at: scope.site, in: scope.programme)
        })
    }
    let trainings = scope.all(\.trainings).filter { training in
      (training.topics?.value.values.contains(.legal_literacy) ?? false)
        && isForSexWorkers(training.who, scope)
    }.map { training in
      Session(
        name: training.id.value, span: training.dates?.span ?? training.span,
        subject: scope.subject(training), isDraft: scope.isDraft,
        days: training.dates.map { _ in returning.days(of: training) })
    }
    return events + trainings
  }

  /// True unless it is for others alone.
  private static func isForSexWorkers(
    _ who: Located<List<Reference>>?, _ scope: RuleScope
  ) -> Bool {
    guard let who else { return true }
    return who.value.values.contains {
      $0.text == "all" || scope.programme.isOfSexWorkers($0, from: scope.site)
    }
  }

  private static func missed(_ sessions: [Session], _ returning: Returning) -> CalendarDay? {
    returning.missed(by: sessions.flatMap { $0.days ?? [] })
  }

  private static func tell(
    _ sessions: [Session], in site: Site?, _ programme: Programme, _ returning: Returning,
    _ interval: DurationFigure, _ report: RuleReport
  ) {
    guard let due = missed(sessions, returning) else { return }
    guard let first = sessions.first(where: { $0.days != nil }) else {
      tellNone(sessions.first, in: site, programme, interval, report)
      return
    }
    report(
      "'\(first.name)', where sex workers learn their rights, does not take place by \(due); "
        + "\(interval.value) is the longest gap", at: first.span, about: first.subject,
      notes: interval.notes, help: "plan it again within \(interval.value)",
      citation: interval.citation)
  }

  private static func tellNone(
    _ session: Session?, in site: Site?, _ programme: Programme, _ interval: DurationFigure,
    _ report: RuleReport
  ) {
    if let session {
      report.absent(
        "nothing says when '\(session.name)' takes place, where sex workers learn their rights",
        at: session.span, about: session.subject, isDraft: session.isDraft,
        notes: interval.notes, help: "say on which days, at least every \(interval.value)",
        citation: interval.citation)
    } else {
      report.absent(
        "\(site.map { "at site '\($0.id)' " } ?? "")sex workers are never taught their rights",
        at: site?.span ?? programme.span, about: Subject(site?.id),
        isDraft: site?.isDraft ?? programme.isDraft, notes: interval.notes,
        help:
          "add an event of kind 'rights_education' to 'events', at least every \(interval.value)",
        citation: interval.citation)
    }
  }
}
