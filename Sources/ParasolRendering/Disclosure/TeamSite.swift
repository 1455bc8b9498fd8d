import ParasolModel

/// One site as its team sees it.
package struct TeamSite: Sendable {
  package let name: SiteName
  /// Nil where nothing could be planned yet.
  package let plan: SitePlan?
  /// Sorted by id.
  package let hotspots: [TeamHotspot]
  /// Sorted by id.
  package let workers: [TeamWorker]
  /// What calendars call their entries, by kind and id.
  private let occasionNames: [Occasion: LocalizedText]
  private let placeNames: [String: LocalizedText]

  private struct Occasion: Hashable {
    let kind: CalendarEntry.Kind
    let id: String
  }

  package var id: SiteID { name.id }

  init(_ site: Site, of programme: Programme, plan: SitePlan?) {
    name = SiteName(site)
    self.plan = plan
    hotspots = site.content.hotspots.map(TeamHotspot.init)
    workers = site.content.workers.map { TeamWorker($0, in: site, of: programme) }
    var occasions: [Occasion: LocalizedText] = [:]
    var places: [String: LocalizedText] = [:]
    for content in [programme.content, site.content] {
      for found in content.events {
        occasions[Occasion(kind: .event, id: found.id.value)] = found.name?.value
      }
      for found in content.trainings {
        occasions[Occasion(kind: .training, id: found.id.value)] = found.name?.value
      }
      for found in content.committees {
        occasions[Occasion(kind: .committee, id: found.id.value)] = found.name?.value
      }
      for found in content.safeSpaces { places[found.id.value] = found.name?.value }
      for found in content.facilities {
        occasions[Occasion(kind: .clinic, id: found.id.value)] = found.name?.value
      }
      for found in content.facilities { places[found.id.value] = found.name?.value }
    }
    occasionNames = occasions
    placeNames = places
  }

  package func worker(_ id: WorkerID) -> TeamWorker? { workers.first { $0.id == id } }

  package func hotspot(_ id: HotspotID) -> TeamHotspot? { hotspots.first { $0.id == id } }

  /// Everyone whom an entry concerns, without workers who are on leave that day.
  func people(of entry: CalendarEntry) -> [String] {
    let present = entry.workers.filter { worker($0)?.isOnLeave(entry.day) != true }
    return present.map(\.text) + entry.supervisors.map(\.text) + entry.others
  }

  /// How a hotspot is called in print.
  package func printed(_ id: HotspotID, in language: String) -> String {
    hotspot(id)?.printed(in: language) ?? id.text
  }

  /// What a dated entry is called by its author; nil when it only has an id.
  package func name(of entry: CalendarEntry, in language: String) -> String? {
    occasionNames[Occasion(kind: entry.kind, id: entry.id)]?.text(in: language)
  }

  /// What a dated entry is called in print: its name, else what kind of thing it is; an event
  /// without a name by the words of its id.
  func printed(_ entry: CalendarEntry, _ words: Words) -> String {
    if let name = name(of: entry, in: words.asked) { return name }
    return entry.kind == .event
      ? entry.id.replacing("-", with: " ") : words.calendarKind(entry.kind)
  }

  /// Where something takes place, as it is called in print.
  package func printedPlace(_ place: String, in language: String) -> String {
    let id = place.split(separator: ".").last.map(String.init) ?? place
    return placeNames[id]?.text(in: language)
      ?? hotspot(HotspotID(id))?.printed(in: language) ?? id
  }
}

/// A hotspot as the team calls it.
package struct TeamHotspot: Hashable, Sendable {
  package let id: HotspotID
  package let code: String?
  package let name: LocalizedText?
  package let typology: Typology
  package let pairs: PairNeed?

  init(_ hotspot: Hotspot) {
    id = HotspotID(hotspot.id.value)
    code = hotspot.code?.value.text
    name = hotspot.name?.value
    typology = hotspot.typology.value
    pairs = hotspot.pairs?.value.need?.value
  }

  /// The code where there is one, else the name, else the id.
  package func printed(in language: String) -> String {
    code ?? name?.text(in: language) ?? id.text
  }

  /// Whether two go together at these hours.
  package func needsPair(_ hours: TimeRange) -> Bool {
    switch pairs {
    case nil, .never: false
    case .always: true
    case .after(let minutes): hours.end > minutes
    }
  }
}

/// An outreach worker as the team knows her: a code.
package struct TeamWorker: Hashable, Sendable {
  package let id: WorkerID
  /// False where pictures have to do.
  package let readsEasily: Bool
  package let leave: [DaySpan]
  package let isPaidForMeetings: Bool

  init(_ worker: OutreachWorker, in site: Site, of programme: Programme) {
    id = WorkerID(worker.id.value)
    readsEasily = [nil, .literate].contains(worker.literacy?.value)
    leave = worker.leave?.value.values ?? []
    let post = worker.post.flatMap { programme.find(\.posts, $0.value, from: site) }
    isPaidForMeetings = post?.paidTime?.value.values.contains(.meeting) ?? false
  }

  package func isOnLeave(_ day: CalendarDay) -> Bool { leave.contains { $0.contains(day) } }
}
