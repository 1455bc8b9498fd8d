import ParasolModel
import ParasolSyntax

/// Tells a site's shortfalls, those that belong together in one diagnostic.
struct ShortfallReporter {
  let programme: Programme
  let site: Site
  let problem: SiteProblem

  var places: ShortfallPlaces { ShortfallPlaces(programme: programme, site: site) }

  func diagnostics(_ shortfalls: [Shortfall]) -> [Diagnostic] {
    var groups: [(key: GroupKey, members: [Shortfall])] = []
    for shortfall in shortfalls where isToldHere(shortfall) {
      let key = GroupKey(shortfall)
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].members.append(shortfall)
      } else {
        groups.append((key, [shortfall]))
      }
    }
    return groups.compactMap { group in group.members.first.map { diagnostic($0, group.members) } }
  }

  private func isToldHere(_ shortfall: Shortfall) -> Bool {
    switch shortfall.kind {
    // That workers could take more people is in the plan to read, and nobody's mistake.
    case .workersUnderLoad: false
    // The rule on double booking tells it, and a waiver may have set it aside.
    case .meetingsClash: false
    // That no hours are stated at all has been told before planning.
    case .hotspotWithoutWindows:
      shortfall.hotspots.contains { places.hotspot($0)?.active != nil }
    default: true
    }
  }

  /// What is told in one breath: the same lack at the same hotspot, or of the same worker.
  private struct GroupKey: Hashable {
    let kind: Shortfall.Kind
    let certainty: Shortfall.Certainty
    let hotspots: [HotspotID]
    let worker: WorkerID?

    init(_ shortfall: Shortfall) {
      kind = shortfall.kind
      switch shortfall.kind {
      case .monthWithoutContact, .contactsMissing:
        certainty = .proved
        hotspots = shortfall.hotspots
        worker = nil
      case .sessionsMissing, .pairImpossible, .meetingMissed, .meetingsClash:
        certainty = shortfall.certainty
        hotspots = []
        worker = shortfall.workers.first?.worker
      case .contractTooShort:
        certainty = shortfall.certainty
        hotspots = []
        worker = shortfall.workers.first?.worker
      default:
        certainty = shortfall.certainty
        hotspots = shortfall.hotspots
        worker = nil
      }
    }
  }

  private func diagnostic(_ first: Shortfall, _ all: [Shortfall]) -> Diagnostic {
    let text = ShortfallText(problem: problem, places: places, shortfalls: all, first: first)
    return Diagnostic(
      ShortfallReporter.id(first), text.message, at: span(first),
      severity: severity(first.kind), notes: text.notes, help: text.help,
      citation: citation(first.kind))
  }

  private static func id(_ shortfall: Shortfall) -> DiagnosticID {
    switch shortfall.kind {
    case .peopleWithoutWorker, .hoursTooShort: "people-without-worker"
    case .peopleOutsideRoster: "people-outside-roster"
    case .hotspotWithoutWindows: "hotspot-without-session"
    case .sessionsMissing:
      shortfall.certainty == .proved ? "not-enough-sessions" : "sessions-not-found"
    case .pairImpossible: "pair-without-partner"
    case .contactsMissing: "tier-contacts-missing"
    case .monthWithoutContact: "month-without-contact"
    case .contractTooShort: "contract-too-short"
    case .meetingMissed: "meeting-outside-hours"
    case .meetingsClash: "clashing-meetings"
    case .clinicWithoutWorker: "clinic-without-known-worker"
    case .workersUnderLoad: "underused-outreach-worker"
    }
  }

  /// Where people would be left without anybody it is an error, in a draft a warning.
  private func severity(_ kind: Shortfall.Kind) -> Diagnostic.Severity {
    guard !programme.isDraft, !site.isDraft else { return .warning }
    return switch kind {
    case .peopleWithoutWorker, .hoursTooShort, .hotspotWithoutWindows, .monthWithoutContact: .error
    default: .warning
    }
  }

  private func citation(_ kind: Shortfall.Kind) -> Citation {
    switch kind {
    case .monthWithoutContact: .swit("3.2.1", "p46")
    case .contactsMissing: Citation("PACTR 9777 (Zimbabwe)", .practice)
    default: .own
    }
  }

  private func span(_ shortfall: Shortfall) -> Span {
    let hotspot = shortfall.hotspots.first
    let worker = shortfall.workers.first?.worker
    switch shortfall.kind {
    case .peopleWithoutWorker, .hoursTooShort:
      guard let hotspot else { return site.span }
      return shortfall.certainty == .proved ? places.people(hotspot) : places.span(hotspot)
    case .hotspotWithoutWindows: return hotspot.map(places.hours) ?? site.span
    case .peopleOutsideRoster: return hotspot.map(places.people) ?? site.span
    case .contactsMissing, .monthWithoutContact, .clinicWithoutWorker:
      return hotspot.map { places.span($0) } ?? site.span
    default: return worker.map { places.span($0) } ?? site.span
    }
  }
}
