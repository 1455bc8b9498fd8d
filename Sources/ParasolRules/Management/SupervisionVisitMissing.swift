import ParasolModel
import ParasolSyntax

/// A monthly visit or all-staff meeting is not planned.
enum SupervisionVisitMissing: Rule {
  static let id: DiagnosticID = "supervision-visit-missing"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .management, summary: "A monthly visit or all-staff meeting is not planned.",
    why:
      "Those at the frontline are left alone with what they see, and the centre learns of it late.",
    remedy:
      "Let the staff of each town meet every month, and somebody from the district and a field officer come as often.",
    citation: .swit("Fig 6.6", "p160"))

  private static let kinds: [(kind: EventKind, none: String, some: String)] = [
    (.staff_meeting, "no meeting of all staff is planned", "the meeting of all staff"),
    (
      .district_visit, "nobody from the district comes to see the work",
      "the visit from the district"
    ),
    (
      .field_visit, "no field officer comes to the safe space or the clinic",
      "the field officer's visit"
    ),
  ]

  static func check(_ programme: Programme, report: RuleReport) {
    // A local group has no levels above it.
    guard programme.header.management?.value == .central_management, let plan = programme.plan,
      !programme.sites.isEmpty, RuleScope.isCertain(Event.self, in: programme)
    else { return }
    let interval = DurationFigure(id, "visit_interval", in: programme)
    let rhythm = Rhythm(plan: plan, period: interval.value)
    for kind in kinds { judge(kind, rhythm, interval, programme, report) }
  }

  private static func judge(
    _ kind: (kind: EventKind, none: String, some: String), _ rhythm: Rhythm,
    _ interval: DurationFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let shared = programme.content.events.filter { $0.eventKind.value == kind.kind }
    let sharedDays = days(shared, nil, programme)
    guard !rhythm.stretches(without: sharedDays).isEmpty else { return }
    let own = programme.sites.map { site in
      site.content.events.filter { $0.eventKind.value == kind.kind }
    }
    if shared.isEmpty, own.allSatisfy(\.isEmpty) {
      report.absent(
        "\(kind.none), at any site", at: programme.header.management?.span ?? programme.span,
        about: Subject(nil, "events"), isDraft: programme.isDraft, notes: interval.notes,
        help: "add an event of kind '\(kind.kind.rawValue)' to 'events', every \(interval.value)",
        citation: interval.citation)
      return
    }
    var told: Set<Span> = []
    for (site, own) in zip(programme.sites, own) {
      let missed = rhythm.stretches(without: sharedDays + days(own, site, programme))
      guard let first = missed.first else { continue }
      if let event = own.first ?? shared.first {
        guard told.insert(event.span).inserted else { continue }
        let scope = RuleScope(programme: programme, site: own.isEmpty ? nil : site)
        tell(event, first, kind.some, scope, interval, report)
      } else {
        report.absent(
          "\(kind.none) at site '\(site.id)'", at: site.span, about: .of(site),
          isDraft: site.isDraft, notes: interval.notes,
          help: "add an event of kind '\(kind.kind.rawValue)' to 'events', every \(interval.value)",
          citation: interval.citation)
      }
    }
  }

  private static func tell(
    _ event: Event, _ missed: String, _ what: String, _ scope: RuleScope,
    _ interval: DurationFigure, _ report: RuleReport
  ) {
    guard let when = event.when else {
      report.absent(
        "nothing says when '\(event.id.value)', \(what), takes place", at: event.span,
        about: scope.subject(event), isDraft: scope.isDraft, notes: interval.notes,
        help: "add 'when:', such as 'every month on first mon 10:00-12:00'",
        citation: interval.citation)
      return
    }
    report(
      "'\(event.id.value)', \(what), does not take place in \(missed); \(interval.value) is the longest gap",
      at: when.span, about: scope.subject(event), notes: interval.notes,
      help: "write a time that returns within \(interval.value)", citation: interval.citation)
  }

  private static func days(
    _ events: [Event], _ site: Site?, _ programme: Programme
  ) -> [CalendarDay] {
    events.flatMap { event in
      event.when.map {
        programme.days(of: $0.value, at: site, except: event.except?.value.values ?? [])
      } ?? []
    }
  }
}
