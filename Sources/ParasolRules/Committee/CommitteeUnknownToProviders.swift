import ParasolModel
import ParasolSyntax

/// Providers have never met the committee that judges their service.
enum CommitteeUnknownToProviders: Rule {
  static let id: DiagnosticID = "committee-unknown-to-providers"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .committee, summary: "Providers have never met the committee that judges their service.",
    why: "Praise and complaints from people whom nobody at the clinic knows change nothing there.",
    remedy:
      "Introduce the committee at each facility, and keep in touch with the chief medical officer.",
    citation: .swit("3.4.2", "p68"))

  static func check(_ programme: Programme, report: RuleReport) {
    // Where the services of every site can be had.
    let shared = places(of: programme.content.services, in: programme)
    for placed in PlacedCommittee.all(in: programme) where judgesClinics(placed.committee) {
      let facilities = judged(by: placed, shared, programme)
      guard !facilities.isEmpty else { continue }
      let events = programme.content.events + (placed.site?.content.events ?? [])
      let isUncertain =
        programme.content.isUncertain(Event.self)
        || placed.site?.content.isUncertain(Event.self) == true
      if !isUncertain { checkIntroduction(placed, facilities, events, programme, report) }
      checkOfficer(placed, events, isUncertain: isUncertain, programme, report)
    }
  }

  /// A committee of the programme looks at all of its facilities; one of a site at those where its
  /// people go.
  private static func judged(
    by placed: PlacedCommittee, _ shared: [Facility], _ programme: Programme
  ) -> [Facility] {
    guard let site = placed.site else { return programme.content.facilities }
    let own = places(of: site.content.services, in: programme)
    return (site.content.facilities + shared + own).uniqued
  }

  /// The facilities of the programme that these services name.
  private static func places(of services: [Service], in programme: Programme) -> [Facility] {
    services.compactMap { service in
      service.place.flatMap { programme.content.find(\.facilities, $0.value.text) }
    }
  }

  private static func judgesClinics(_ committee: Committee) -> Bool {
    committee.remit?.value.values.contains(.clinical_services) ?? true
  }

  private static func checkIntroduction(
    _ placed: PlacedCommittee, _ facilities: [Facility], _ events: [Event],
    _ programme: Programme, _ report: RuleReport
  ) {
    let committee = placed.committee
    if committee.clinicWork?.value.values.contains(.introduction) == true { return }
    let meetings = events.filter { $0.eventKind.value == .introduction && isOf(committee, $0) }
    // An introduction that names no place is taken for one at all of them.
    if meetings.contains(where: { $0.at == nil }) { return }
    let met = Set(meetings.compactMap { $0.at?.value.text })
    let unmet = facilities.filter { !met.contains($0.id.value) }
    guard !unmet.isEmpty else { return }
    report.absent(
      "nothing says that committee '\(committee.id.value)' was introduced at "
        + "\(Listing.quoted(unmet.map(\.id.value))), whose service it judges",
      at: committee.clinicWork?.span ?? committee.span, about: placed.subject,
      isDraft: placed.isDraft(in: programme),
      help: "add 'introduction' to 'clinic_work', or an event of kind 'introduction'")
  }

  private static func checkOfficer(
    _ placed: PlacedCommittee, _ events: [Event], isUncertain: Bool, _ programme: Programme,
    _ report: RuleReport
  ) {
    let committee = placed.committee
    let longest = DurationFigure(id, "officer_interval", in: programme)
    if let stated = committee.officerContact {
      guard stated.value.isLonger(than: longest.value) else { return }
      report(
        "committee '\(committee.id.value)' is in touch with the chief medical officer every "
          + "\(stated.value); at most \(longest.value) should lie between two times",
        at: stated.span, about: placed.subject, notes: longest.notes,
        help: "write 'officer_contact: \(longest.value)' or a shorter time",
        citation: longest.citation)
      return
    }
    let planned = events.filter {
      $0.eventKind.value == .officer_contact && isOf(committee, $0)
    }
    guard planned.isEmpty else {
      checkPlanned(planned, placed, longest, programme, report)
      return
    }
    guard !isUncertain else { return }
    report.absent(
      "nothing says how often committee '\(committee.id.value)' is in touch with the chief medical "
        + "officer", at: committee.span, about: placed.subject,
      isDraft: placed.isDraft(in: programme), notes: longest.notes,
      help: "add 'officer_contact: \(longest.value)' or a shorter time",
      citation: longest.citation)
  }

  /// Contacts that stand on the calendar.
  private static func checkPlanned(
    _ events: [Event], _ placed: PlacedCommittee, _ longest: DurationFigure,
    _ programme: Programme, _ report: RuleReport
  ) {
    guard let plan = programme.plan, let last = events.compactMap(\.when).last else { return }
    let days = events.flatMap { event in
      event.when.map {
        programme.days(of: $0.value, at: placed.site, except: event.except?.value.values ?? [])
      } ?? []
    }
    let missed = Rhythm(plan: plan, period: longest.value).stretches(without: days)
    guard !missed.isEmpty else { return }
    report(
      "committee '\(placed.committee.id.value)' is not in touch with the chief medical officer in "
        + "\(Listing.plain(missed)); \(longest.value) is the longest gap", at: last.span,
      about: placed.subject, notes: longest.notes,
      help: "plan a visit or letter at least every \(longest.value)", citation: longest.citation)
  }

  /// Whether the committee goes there; an event that says nobody is anyone's.
  private static func isOf(_ committee: Committee, _ event: Event) -> Bool {
    guard let who = event.who else { return true }
    return who.value.values.contains {
      $0.text == committee.id.value || $0.text.hasSuffix(".\(committee.id.value)")
    }
  }
}

extension [Facility] {
  /// Each once, by id.
  fileprivate var uniqued: [Facility] {
    guard count > 1 else { return self }
    var seen: Set<String> = []
    return filter { seen.insert($0.id.value).inserted }.sorted { $0.id.value < $1.id.value }
  }
}
