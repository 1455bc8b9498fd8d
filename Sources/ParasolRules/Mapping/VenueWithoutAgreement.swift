import ParasolModel
import ParasolSyntax

/// Outreach goes to an establishment whose manager has agreed to nothing.
enum VenueWithoutAgreement: Rule {
  static let id: DiagnosticID = "venue-without-agreement"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .mapping, summary: "Outreach goes to an establishment whose manager has agreed to nothing.",
    why: "Workers are turned away, and those who talked with them may be punished.",
    remedy: "Visit the manager or owner and agree on access, on the helpline and on no harm.",
    citation: .swit("3.2.2 C and 2.2.5", "p58, p31"))

  static func check(_ programme: Programme, report: RuleReport) {
    for site in programme.sites {
      var found: VenueVisits?
      for hotspot in site.content.hotspots where isOpen(hotspot) {
        let visits = found ?? VenueVisits(site, programme)
        found = visits
        judge(hotspot, site, visits, report)
      }
    }
  }

  /// Whether access or safety is not agreed on.
  private static func isOpen(_ hotspot: Hotspot) -> Bool {
    guard hotspot.setting == .urban_establishment else { return false }
    guard let gatekeeper = hotspot.gatekeeper?.value else { return true }
    if gatekeeper.kind?.value == GatekeeperKind.none { return false }
    return gatekeeper.access?.value.value != true || gatekeeper.safety?.value.value != true
  }

  private static func judge(
    _ hotspot: Hotspot, _ site: Site, _ visits: VenueVisits, _ report: RuleReport
  ) {
    let name = hotspot.id.value
    let subject = Subject.of(hotspot, in: site)
    guard let gatekeeper = hotspot.gatekeeper else {
      report.absent(
        "nothing says whether the manager or owner of hotspot '\(name)' agrees that outreach comes",
        at: hotspot.span, about: subject, isDraft: site.isDraft,
        help: "add 'gatekeeper:', such as '{kind: manager, access: yes, safety: yes}'")
      return
    }
    let who = gatekeeper.value.kind?.value.rawValue ?? "manager or owner"
    var missing: [String] = []
    if gatekeeper.value.access == nil { missing.append("access") }
    if gatekeeper.value.safety == nil { missing.append("safety") }
    if !missing.isEmpty {
      report.absent(
        "nothing says whether \(missing.inWords) \(missing.count == 1 ? "is" : "are") agreed with "
          + "the \(who) of hotspot '\(name)'", at: gatekeeper.span, about: subject,
        isDraft: site.isDraft, help: "add '\(missing[0]): yes' when it is agreed, else 'no'")
    }
    let refused = [
      ("access", gatekeeper.value.access), ("safety", gatekeeper.value.safety),
    ].filter { $0.1?.value.value == false }
    guard let first = refused.first?.1, !visits.includes(hotspot) else { return }
    report(
      "\(refused.map(\.0).inWords) \(refused.count == 1 ? "is" : "are") not agreed with the \(who) "
        + "of hotspot '\(name)', and no visit is planned", at: first.span, about: subject,
      help: "add an event of kind 'gatekeeper_visit' with 'at: \(name)'")
  }
}

/// The planned visits to managers and owners of a site.
private struct VenueVisits {
  private let places: Set<String>
  /// A visit that names no place may go to any, and what could not be read may be one.
  private let isOpen: Bool

  init(_ site: Site, _ programme: Programme) {
    let own = site.content.events.filter { $0.eventKind.value == .gatekeeper_visit }
    let shared = programme.content.events.filter { $0.eventKind.value == .gatekeeper_visit }
    isOpen =
      (own + shared).contains { $0.at == nil } || site.content.isUncertain(Event.self)
      || programme.content.isUncertain(Event.self)
    let prefix = "\(site.id)."
    places = Set(
      own.compactMap { $0.at?.value.text }
        + shared.compactMap { $0.at?.value.text }.filter { $0.hasPrefix(prefix) }
        .map { String($0.dropFirst(prefix.count)) })
  }

  func includes(_ hotspot: Hotspot) -> Bool { isOpen || places.contains(hotspot.id.value) }
}
