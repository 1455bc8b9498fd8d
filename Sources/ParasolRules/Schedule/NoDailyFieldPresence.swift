import ParasolModel
import ParasolSyntax

/// There are working days with no outreach worker in the field, or none to advise them.
enum NoDailyFieldPresence: Rule {
  static let id: DiagnosticID = "no-daily-field-presence"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .schedule,
    summary: "There are working days with no outreach worker in the field, or none to advise them.",
    why: "Whoever needs somebody on such a day finds nobody, and a worker in trouble cannot ask.",
    remedy: "Share out the days of the week, among workers and among supervisors.",
    citation: .swit("3.2.2 B and Fig 6.6", "p53, p160"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "workers_per_day_min", in: programme)
    guard !programme.content.brokenKeys.contains("calendar") else { return }
    var open: Site?
    for site in programme.sites where !site.content.workers.isEmpty {
      guard !site.content.brokenKeys.contains("calendar") else { continue }
      guard let days = site.calendar?.workingDays else {
        open = open ?? site
        continue
      }
      checkWorkers(days, site, least, report)
      checkSupervisors(days, site, programme, report)
    }
    guard let open else { return }
    report.absent(
      "nothing says on which days of the week somebody is out at the hotspots", at: programme.span,
      about: Subject(nil, "calendar"), isDraft: programme.isDraft || open.isDraft,
      notes: least.notes, help: "add 'calendar: {working_days: mon-sat}' with your own days",
      citation: least.citation)
  }

  /// Somebody is free on each of these days while people are there. What has no hours stated is
  /// asked for by other rules.
  private static func checkWorkers(
    _ days: Located<WeekdaySet>, _ site: Site, _ least: NumberFigure, _ report: RuleReport
  ) {
    let workers = site.content.workers
    let hotspots = site.content.hotspots.filter(\.mayBeVisited)
    guard !site.content.isUncertain(OutreachWorker.self), !site.content.isUncertain(Hotspot.self),
      !hotspots.isEmpty, hotspots.allSatisfy({ $0.active != nil }),
      workers.allSatisfy({ $0.available != nil })
    else { return }
    let there = WeekMinutes(
      windows: hotspots.flatMap { hotspot in
        (hotspot.active?.value.values ?? []).filter(\.hasPeople).map(\.window)
      })
    let missed = days.value.days.filter { day in
      let count = workers.count { worker in
        worker.available?.value.values.contains { window in
          window.days.contains(day)
            && WeeklyWindow(days: [day], hours: window.hours).overlaps(there)
        } ?? false
      }
      return Fraction(count) < least.value
    }
    guard !missed.isEmpty else { return }
    let who =
      least.value == 1
      ? "no outreach worker of site '\(site.id)'"
      : "fewer than \(least.value) outreach workers of site '\(site.id)'"
    report(
      "\(who) can be out on \(missed.map(\.rawValue).inWords) while people are there",
      at: site.span,
      about: .of(site), notes: [.init("the working days", at: days.span)] + least.notes,
      help: "let somebody be 'available' then, or take the day out of 'working_days'",
      citation: least.citation)
  }

  private static func checkSupervisors(
    _ days: Located<WeekdaySet>, _ site: Site, _ programme: Programme, _ report: RuleReport
  ) {
    var seen: Set<ObjectIdentifier> = []
    let supervisors = site.content.workers.compactMap { worker in
      worker.supervisor.flatMap { programme.find(\.supervisors, $0.value, from: site) }
    }.filter { seen.insert(ObjectIdentifier($0)).inserted }
    guard !supervisors.isEmpty, supervisors.allSatisfy({ $0.available != nil }) else { return }
    let missed = days.value.days.filter { day in
      !supervisors.contains { supervisor in
        supervisor.available?.value.values.contains { $0.days.contains(day) } ?? false
      }
    }
    guard !missed.isEmpty, let first = supervisors.first else { return }
    report(
      "nobody advises the outreach workers of site '\(site.id)' on "
        + "\(missed.map(\.rawValue).inWords), when "
        + "\(Listing.quoted(supervisors.map(\.id.value))) \(supervisors.count == 1 ? "does" : "do") not work",
      at: first.available?.span ?? first.span, about: .of(site),
      notes: [.init("the working days", at: days.span)],
      help: "let a supervisor be 'available' then, or take the day out of 'working_days'")
  }
}
