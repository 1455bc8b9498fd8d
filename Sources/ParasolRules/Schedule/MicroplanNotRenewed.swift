import ParasolModel
import ParasolSyntax

/// The month starts without a renewed micro-plan.
enum MicroplanNotRenewed: Rule {
  static let id: DiagnosticID = "microplan-not-renewed"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .schedule, summary: "The month starts without a renewed micro-plan.",
    why:
      "Who was in trouble last month is then met no sooner, and who has left is looked for in vain.",
    remedy:
      "Let each worker renew the microplan after the month's last review, before the first contact.",
    citation: .swit("Fig 3.7", "p57"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let plan = programme.plan, !programme.content.isUncertain(Event.self) else { return }
    let interval = DurationFigure(id, "renewal_interval", in: programme)
    let participants = Participants(programme)
    let shared = renewals(in: programme.content, nil, programme, participants)
    let months = months(of: plan).dropFirst(max(1, interval.value.months ?? 1))
    guard !months.isEmpty else { return }
    for site in programme.sites
    where !site.content.workers.isEmpty && !site.content.isUncertain(Event.self) {
      let own = renewals(in: site.content, site, programme, participants)
      judge(Array(months), site, shared + own, interval, programme, report)
    }
  }

  private static func months(of plan: PlanPeriod) -> [CalendarMonth] {
    var months = [plan.days.lowerBound.month]
    while let last = months.last, last < plan.days.upperBound.month {
      months.append(last.advanced(by: 1))
    }
    return months
  }

  /// An event at which microplans are renewed.
  private struct Renewal {
    let event: Event
    let site: Site?
    /// Nil when it is for everyone.
    let who: Set<Participant>?
    let days: [CalendarDay]

    func isFor(_ worker: OutreachWorker, of home: Site) -> Bool {
      who?.contains(Participant(site: home.id, code: worker.id.value)) ?? true
    }
  }

  private static func renewals(
    in content: ScopeContent, _ site: Site?, _ programme: Programme, _ participants: Participants
  ) -> [Renewal] {
    content.events.filter { $0.eventKind.value == .microplan_renewal }.map { event in
      let days = event.when.map {
        programme.days(of: $0.value, at: site, except: event.except?.value.values ?? [])
      }
      return Renewal(
        event: event, site: site, who: event.who.map { participants.all($0, from: site) },
        days: days ?? [])
    }
  }

  /// A month of a worker that begins without a renewal.
  private struct Lack {
    let worker: OutreachWorker
    let month: CalendarMonth
    let window: ClosedRange<CalendarDay>
    let renewal: Renewal
  }

  private static func judge(
    _ months: [CalendarMonth], _ site: Site, _ renewals: [Renewal], _ interval: DurationFigure,
    _ programme: Programme, _ report: RuleReport
  ) {
    var open: [OutreachWorker] = []
    var lacks: [Lack] = []
    var reviews: [String: [CalendarDay]] = [:]
    for worker in site.content.workers {
      let own = renewals.filter { $0.isFor(worker, of: site) }
      guard let first = own.first else {
        open.append(worker)
        continue
      }
      let name = worker.supervisor?.value.text ?? ""
      let held = reviews[name] ?? days(ofReviewsWith: worker.supervisor, site, programme)
      reviews[name] = held
      let lack = months.lazy.compactMap {
        window(before: $0, worker, held, interval, programme)
      }.first { lack in !own.contains { $0.days.contains(where: lack.window.contains) } }
      if let lack {
        lacks.append(Lack(worker: worker, month: lack.month, window: lack.window, renewal: first))
      }
    }
    if !open.isEmpty { tellNone(open, site, renewals, interval, report) }
    guard let first = lacks.min(by: { $0.month < $1.month }) else { return }
    let others = lacks.count - 1
    let more = others == 0 ? "" : others == 1 ? " and one more" : " and \(others) more"
    report(
      "outreach worker '\(first.worker.id.value)'\(more) would begin \(first.month) without a renewed "
        + "microplan: '\(first.renewal.event.id.value)' has no day from \(first.window.lowerBound), the "
        + "last review before, to \(first.window.upperBound), the first day of work",
      at: first.renewal.event.when?.span ?? first.renewal.event.span,
      about: .of(first.renewal.event, in: first.renewal.site), notes: interval.notes,
      help: "hold it right after the month's last review, such as "
        + "'every month on last \(first.window.lowerBound.weekday.rawValue)'",
      citation: interval.citation)
  }

  private static func days(
    ofReviewsWith name: Located<Reference>?, _ site: Site, _ programme: Programme
  ) -> [CalendarDay] {
    let supervisor = name.flatMap { programme.find(\.supervisors, $0.value, from: site) }
    return supervisor?.review.map { programme.days(of: $0.value, at: site) } ?? []
  }

  /// From the last review before a month to the first day of it on which the worker can meet people:
  /// then nobody was met yet. The plan's first month was prepared before it began.
  private static func window(
    before month: CalendarMonth, _ worker: OutreachWorker, _ reviews: [CalendarDay],
    _ interval: DurationFigure, _ programme: Programme
  ) -> (month: CalendarMonth, window: ClosedRange<CalendarDay>)? {
    guard let plan = programme.plan, (worker.starts?.value ?? month.first) <= month.first else {
      return nil
    }
    let free = worker.available?.value.values
    let leave = worker.leave?.value.values ?? []
    let days = (month.first.number...month.last.number).lazy.map(CalendarDay.init)
    let work = days.first { day in
      (free?.contains { $0.days.contains(day.weekday) } ?? true)
        && !leave.contains { $0.contains(day) }
    }
    guard let work, work <= plan.days.upperBound else { return nil }
    let before = month.advanced(by: -max(1, interval.value.months ?? 1)).last
    // Where nobody knows when reviews are held, another rule asks for them.
    guard let last = reviews.last(where: { $0 <= before }) else { return nil }
    let start = max(last, plan.from.value)
    return start <= work ? (month, start...work) : nil
  }

  private static func tellNone(
    _ open: [OutreachWorker], _ site: Site, _ renewals: [Renewal], _ interval: DurationFigure,
    _ report: RuleReport
  ) {
    let isAll = open.count == site.content.workers.count
    let who =
      isAll
      ? "the outreach \(open.count == 1 ? "worker" : "workers") of site '\(site.id)' "
        + (open.count == 1 ? "renews the microplan" : "renew their microplans")
      : "\(Listing.quoted(open.map(\.id.value))) \(open.count == 1 ? "renews the microplan" : "renew their microplans")"
    report.absent(
      "nothing says when \(who) for the month", at: isAll ? site.span : open[0].span,
      about: isAll ? .of(site) : .of(open[0], in: site), isDraft: site.isDraft,
      notes: interval.notes,
      help: renewals.isEmpty
        ? "add an event with 'kind: microplan_renewal' after the last review of each month"
        : "add them to the 'who' of '\(renewals[0].event.id.value)'", citation: interval.citation)
  }
}
