import ParasolModel
import ParasolSyntax

/// Something planned at a hotspot falls when nobody is there.
enum OutreachOutsideHotspotHours: PlanRule {
  static let id: DiagnosticID = "outreach-outside-hotspot-hours"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .schedule, summary: "Something planned at a hotspot falls when nobody is there.",
    why: "A team would wait at an empty place, and those it came for would be missed.",
    remedy: "Move it into the hours at which people are there.",
    citation: .swit("Fig 3.4 and Box 6.4", "p50, p155"))

  static func check(_ plan: Plan, of programme: Programme, report: RuleReport) {
    let least = DurationFigure(id, "overlap_min", in: programme)
    for sitePlan in plan.sites {
      guard let site = programme.site(sitePlan.site) else { continue }
      for event in site.content.events {
        check(event, at: event.at, in: site, sitePlan, least, report)
      }
      for hotspot in site.content.hotspots {
        checkSessions(hotspot, in: site, sitePlan, least, report)
      }
    }
  }

  /// An event at a hotspot, by the dates that the plan gives it.
  private static func check(
    _ event: Event, at place: Located<Reference>?, in site: Site, _ plan: SitePlan,
    _ least: DurationFigure, _ report: RuleReport
  ) {
    guard let place, let hotspot = site.content.find(\.hotspots, place.value.text),
      let busy = busyMinutes(hotspot), let when = event.when
    else { return }
    let missed = plan.calendar.filter { entry in
      guard entry.id == event.id.value, !entry.isOfProgramme, let hours = entry.hours else {
        return false
      }
      return shared(busy, minutes(entry.day, hours)) < (least.value.minutes ?? 1)
    }
    guard let first = missed.first, let hours = first.hours else { return }
    let often = missed.count == 1 ? "" : ", and on \(missed.count - 1) more days"
    let met = shared(busy, minutes(first.day, hours))
    report(
      met == 0
        ? "nobody is at '\(hotspot.id.value)' during '\(event.id.value)' on \(first.day)\(often)"
        : "people are at '\(hotspot.id.value)' for \(met) min of '\(event.id.value)' on "
          + "\(first.day)\(often); \(least.value) are due",
      at: when.span, about: .of(event, in: site),
      notes: (hotspot.active?.value.items ?? []).map {
        .init("people are there then", at: $0.span)
      } + least.notes,
      help: "move it into these hours, or to another place")
  }

  /// The planner's own sessions, looked at independently of it.
  private static func checkSessions(
    _ hotspot: Hotspot, in site: Site, _ plan: SitePlan, _ least: DurationFigure,
    _ report: RuleReport
  ) {
    guard let active = hotspot.active, let busy = busyMinutes(hotspot) else { return }
    let id = HotspotID(hotspot.id.value)
    let missed = plan.rota.first { session in
      session.hotspot == id
        && shared(busy, minutes(session.day, session.hours)) < (least.value.minutes ?? 1)
    }
    guard let missed else { return }
    let met = shared(busy, minutes(missed.day, missed.hours))
    report(
      "a session is planned at '\(id)' on \(missed.day) at \(missed.hours), when "
        + (met == 0
          ? "nobody is there" : "people are there for \(met) min; \(least.value) are due"),
      at: active.span, about: .of(hotspot, in: site), notes: least.notes,
      help: "correct the hours of the hotspot")
  }

  /// Hours at which somebody is there, or nobody has counted; nil when none are stated.
  private static func busyMinutes(_ hotspot: Hotspot) -> WeekMinutes? {
    guard let active = hotspot.active else { return nil }
    return WeekMinutes(windows: active.value.values.filter(\.hasPeople).map(\.window))
  }

  /// How long people are there during a visit.
  private static func shared(_ busy: WeekMinutes, _ visit: WeekMinutes) -> Int {
    visit.minutes - busy.missing(from: visit).minutes
  }

  private static func minutes(_ day: CalendarDay, _ hours: TimeRange) -> WeekMinutes {
    WeekMinutes(windows: [WeeklyWindow(days: [day.weekday], hours: hours)])
  }
}
