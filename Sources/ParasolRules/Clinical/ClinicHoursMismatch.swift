import ParasolModel
import ParasolSyntax

/// The clinic is closed when people can come, or the outreach clinic has no fixed time and place.
enum ClinicHoursMismatch: Rule {
  static let id: DiagnosticID = "clinic-hours-mismatch"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical,
    summary:
      "The clinic is closed when people can come, or the outreach clinic has no fixed time and place.",
    why: "People stay away from a clinic that is open only while they work, or that may not come.",
    remedy: "Open on an evening or a Saturday, or when people of the hotspots do not work.",
    citation: .swit("ch. 5 and Table 5.1", "p103, p119"))

  static func check(_ programme: Programme, report: RuleReport) {
    RuleScope.forEach(in: programme) { scope in
      for facility in scope.all(\.facilities)
      where facility.facilityKind.value == .outreach_clinic {
        judgeOutreach(facility, scope, report)
      }
    }
    let evening = DurationFigure(id, "evening_from", in: programme)
    for place in report.facts.carePlaces.all where !place.offered.isEmpty {
      judgeHours(place, evening, programme, report)
    }
  }

  private static func judgeOutreach(
    _ facility: Facility, _ scope: RuleScope, _ report: RuleReport
  ) {
    let name = facility.id.value
    let missing = [
      OpenPoint(
        "when", if: facility.when == nil && facility.hours == nil,
        "when the outreach clinic '\(name)' comes"),
      OpenPoint(
        "at", if: facility.at == nil && facility.area == nil,
        "where the outreach clinic '\(name)' is held", then: "where it is held"),
    ].compactMap { $0 }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says \(Listing.clauses(missing))", at: facility.span,
      about: scope.subject(facility), isDraft: scope.isDraft,
      help: first.key == "when"
        ? "add 'when:', such as 'every week on wed 17:00-20:00'"
        : "add 'at:' with a place that people know")
  }

  private static func judgeHours(
    _ place: CarePlace, _ evening: DurationFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let facility = place.facility
    guard let (windows, span) = windows(of: facility) else {
      // Without 'when', the outreach clinic was told above; without hours, urgent care tells.
      guard facility.facilityKind.value != .outreach_clinic, facility.when == nil,
        place.offered.union(place.referred).isDisjoint(with: [.hiv_pep, .emergency_contraception])
      else { return }
      report.absent(
        "nothing says when '\(facility.id.value)' is open", at: facility.span,
        about: place.subject, isDraft: place.isDraft(in: programme), help: "add 'hours:'")
      return
    }
    let from = evening.value.minutes ?? 1440
    guard !windows.contains(where: { $0.days.contains(.sat) || $0.hours.end > from }) else {
      return
    }
    let open = WeekMinutes(windows: windows)
    let busy = place.sites.flatMap { site in
      site.content.hotspots.filter { isAtWork($0, whenever: open) }
    }
    guard let first = busy.first, let active = first.active else { return }
    report(
      "'\(facility.id.value)' is open only when people are at work at "
        + "\(Listing.quoted(busy.map(\.id.value))): neither in the evening, from "
        + "\(TimeOfDay(minutes: from)), nor on Saturdays", at: span, about: place.subject,
      notes: [.init("at work at '\(first.id.value)'", at: active.span)] + evening.notes,
      help: "agree on an evening or a Saturday with the clinic", citation: evening.citation)
  }

  private static func windows(
    of facility: Facility
  ) -> (windows: [WeeklyWindow], span: Span)? {
    if let hours = facility.hours { return (hours.value.values, hours.span) }
    guard let when = facility.when, let hours = when.value.hours else { return nil }
    switch when.value.pattern {
    case .weeks(_, let days, _): return ([WeeklyWindow(days: days, hours: hours)], when.span)
    case .monthlyWeekday(_, _, let day, _):
      return ([WeeklyWindow(days: [day], hours: hours)], when.span)
    default: return nil
    }
  }

  /// True when people of a hotspot work through all hours at which the clinic is open.
  private static func isAtWork(_ hotspot: Hotspot, whenever open: WeekMinutes) -> Bool {
    guard let active = hotspot.active, let first = open.ranges.first?.lowerBound else {
      return false
    }
    // Most do not even work when it opens, which is quickly seen.
    let opening = WeekMinutes([first..<first + 1])
    guard active.value.items.contains(where: { $0.value.window.overlaps(opening) }) else {
      return false
    }
    let windows = active.value.values.filter(\.hasPeople).map(\.window)
    return WeekMinutes(windows: windows).missing(from: open).minutes == 0
  }
}
