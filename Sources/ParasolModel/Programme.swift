import ParasolSyntax

/// A whole programme: every reference in it names something that exists, entities are sorted by id.
/// What is absent has not been stated; what was broken has been told and is not here. A class, as
/// every rule is handed it: immutable, and never copied.
package final class Programme: Sendable {
  package let id: String
  /// The programme's id in its root file, where messages about the whole point.
  package let span: Span
  package let header: ProgrammeHeader
  package let content: ScopeContent
  package let isDraft: Bool
  package let policy: Policy
  /// Sorted by id.
  package let sites: [Site]
  /// Files that hold choices for sites, not what is true of one.
  package let templateFiles: Set<FileID>
  /// Pieces of the text that look like they lead to persons, in the order of the files.
  package let personalData: [PersonalDatum]

  init(
    id: String, span: Span, header: ProgrammeHeader, content: ScopeContent, isDraft: Bool,
    policy: Policy, sites: [Site], templateFiles: Set<FileID>, personalData: [PersonalDatum]
  ) {
    self.id = id
    self.span = span
    self.header = header
    self.content = content
    self.isDraft = isDraft
    self.policy = policy
    self.sites = sites
    self.templateFiles = templateFiles
    self.personalData = personalData
  }

  package var name: LocalizedText { header.name?.value ?? LocalizedText(id) }

  /// The first one is that of plain texts.
  package var languages: [String] {
    let stated = header.languages?.value.values.map(\.text) ?? []
    return stated.isEmpty ? ["en"] : stated
  }

  package var plan: PlanPeriod? { header.plan?.value }

  package func site(_ id: SiteID) -> Site? { site(named: id.text) }

  package func site(named id: String) -> Site? {
    var (low, high) = (0, sites.count)
    while low < high {
      let middle = (low + high) / 2
      let text = sites[middle].id.text
      if text == id { return sites[middle] }
      if text < id { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// An entity by the name used in a site, or in the programme when `site` is nil.
  @inlinable package func find<Found: Entity>(
    _ list: (ScopeContent) -> [Found], _ reference: Reference, from site: Site? = nil
  ) -> Found? {
    if reference.text.utf8.contains(UInt8(ascii: ".")) {
      let parts = reference.text.split(separator: ".")
      guard parts.count == 2 else { return nil }
      return self.site(named: String(parts[0]))?.content.find(list, String(parts[1]))
    }
    return site?.content.find(list, reference.text) ?? content.find(list, reference.text)
  }

  /// True for a body whose decisions are sex workers' decisions: a community-led organization, a
  /// population group, outreach workers, a crisis team, or a committee with such seats.
  package func isOfSexWorkers(_ reference: Reference, from site: Site? = nil) -> Bool {
    if reference.text == "outreach_workers" { return true }
    if let found = find(\.organizations, reference, from: site) { return found.isCommunityLed }
    if let found = find(\.committees, reference, from: site) {
      return (found.seats?.value.sexWorkers?.value.value ?? 0) > 0
    }
    if find(\.population, reference, from: site) != nil { return true }
    if find(\.workers, reference, from: site) != nil { return true }
    if let found = find(\.crisisTeams, reference, from: site) {
      return found.heldBy?.value == .sex_workers
    }
    return isBrokenBody(reference, from: site)
  }

  /// True for a body whose own entry could not be read: nobody is blamed for naming it.
  private func isBrokenBody(_ reference: Reference, from site: Site?) -> Bool {
    let declared = site?.content.names[reference.text] ?? content.names[reference.text]
    switch declared?.kind {
    case .organization, .committee, .populationGroup, .outreachWorker, .crisisTeam: return true
    default: return false
    }
  }

  /// True when sex workers were among those who decided. The number that came, if stated, must be
  /// above zero.
  package func isDecidedBySexWorkers(_ decision: Decision, from site: Site? = nil) -> Bool {
    let took = decision.who?.value.values.contains { isOfSexWorkers($0, from: site) } ?? false
    return took && (decision.sexWorkers?.value.value ?? 1) > 0
  }
}

/// A set of hotspots run by one local team. A class, as are the entities that rules and the planner
/// hand on most: immutable, and handed on without being copied.
package final class Site: Sendable {
  package let id: SiteID
  package let span: Span
  package let header: SiteHeader
  package let content: ScopeContent
  package let isDraft: Bool
  /// Where it names the template that it extends.
  package let extends: Span?
  /// The site's own, else the programme's.
  package let organization: Located<Reference>?
  package let estimate: Located<Reference>?
  package let meetingPlace: Located<Reference>?
  package let contact: ContactPlan?
  package let calendar: LocalCalendar?
  /// By estimate: how often the same people are seen at several places, where a source says so.
  private let overlaps: [String: Fraction]

  init(
    _ declared: Declarations.SiteDeclarations, content: ScopeContent,
    in programme: ProgrammeHeader, estimates: [EstimateRecord]
  ) {
    let own = declared.header.shared
    id = SiteID(declared.id.value)
    span = declared.id.span
    extends = declared.extends
    header = declared.header
    self.content = content
    isDraft = declared.isDraft
    /// What holds from outside, unless it is taken away here.
    func outer<Value>(_ key: String, _ value: Value?) -> Value? {
      own.removed.contains(key) ? nil : value
    }
    organization = own.organization ?? outer("organization", programme.shared.organization)
    estimate = own.estimate ?? outer("estimate", programme.shared.estimate)
    meetingPlace = own.meetingPlace ?? outer("meeting_place", programme.shared.meetingPlace)
    contact = own.contact?.value ?? outer("contact", programme.shared.contact?.value)
    calendar = own.calendar?.value ?? programme.shared.calendar?.value
    let overlaps = (content.estimates + estimates).reduce(into: [:]) { found, record in
      found[record.id.value] = found[record.id.value] ?? record.overlap?.value.value.value.value
    }
    self.overlaps = overlaps
    people = Site.people(content, declared.header, estimate: estimate, overlaps)
  }

  package var name: LocalizedText { header.name?.value ?? LocalizedText(id.text) }

  /// The site's services over the programme's.
  package func services(of programme: Programme) -> [Service] {
    let own = content.services
    let shared = programme.content.services.filter { service in
      !own.contains { $0.id.value == service.id.value }
    }
    return (own + shared).sorted { $0.id.value < $1.id.value }
  }

  /// People by group: the sum of the hotspots (F6), or the site's own estimate where no hotspot has
  /// been counted; where `planning` says another number, that one. Sorted by group.
  package let people: [(group: GroupID, count: CountRange)]

  private static func people(
    _ content: ScopeContent, _ header: SiteHeader, estimate: Located<Reference>?,
    _ overlaps: [String: Fraction]
  ) -> [(group: GroupID, count: CountRange)] {
    var sums: [(group: GroupID, count: CountRange)] = []
    for hotspot in content.hotspots {
      let factor = overlap(at: hotspot, estimate: estimate, overlaps)
      for row in hotspot.people?.value.rows ?? [] {
        let count = row.value.value.planned(as: hotspot.counts?.planned(row.name.value))
          .times(factor)
        if let place = sums.firstIndex(where: { $0.group.text == row.name.value }) {
          sums[place].count = sums[place].count + count
        } else {
          sums.append((GroupID(row.name.value), CountRange.none + count))
        }
      }
    }
    if sums.isEmpty {
      let own = Dictionary(
        (header.people?.value.rows ?? []).map { ($0.name.value, $0.value.value) },
        uniquingKeysWith: { _, last in last })
      sums = own.map { (GroupID($0.key), $0.value) }
    }
    if let counts = header.counts {
      sums = sums.map { ($0.group, $0.count.planned(as: counts.planned($0.group.text))) }
    }
    return sums.sorted { $0.group.text < $1.group.text }
  }

  /// What the people of a hotspot count for in the sum of a site (F7): 1 unless a source says that
  /// the same people are seen at several places.
  package func overlap(at hotspot: Hotspot) -> Fraction {
    Site.overlap(at: hotspot, estimate: estimate, overlaps)
  }

  private static func overlap(
    at hotspot: Hotspot, estimate: Located<Reference>?, _ overlaps: [String: Fraction]
  ) -> Fraction {
    guard !overlaps.isEmpty, let cited = (hotspot.estimate ?? estimate)?.value.text else {
      return Fraction(1)
    }
    return overlaps[cited] ?? Fraction(1)
  }

  /// What staffing counts with, over all groups.
  package var planningValue: Fraction {
    people.reduce(.zero) { $0 + $1.count.planningValue }
  }
}
