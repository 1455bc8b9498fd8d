import ParasolModel
import ParasolSyntax

/// Who is with whom now, as `serves` tells it.
struct Roster {
  /// People of one hotspot who are with one worker.
  struct Row {
    let worker: OutreachWorker
    let site: Site
    let hotspot: Hotspot
    /// Nil when a number stands for several groups.
    let group: String?
    let count: Int
    /// The number.
    let span: Span
  }

  let rows: [Row]
  /// By the entity itself: what several sites take over from a template has one place in the text.
  private let byHotspot: [ObjectIdentifier: [Row]]
  private let byWorker: [ObjectIdentifier: [Row]]
  /// Sites whose roster was given: some worker has `serves`, or the plan keeps who is with whom.
  private let given: Set<SiteID>

  init(_ programme: Programme) {
    let keeps = programme.plan?.assignment?.value == .keep
    var rows: [Row] = []
    var given: Set<SiteID> = []
    for site in programme.sites {
      if keeps { given.insert(site.id) }
      for worker in site.content.workers {
        guard let serves = worker.serves?.value else { continue }
        given.insert(site.id)
        for row in serves.rows {
          guard let hotspot = programme.find(\.hotspots, Reference(row.name.value), from: site)
          else { continue }
          rows += Roster.rows(row, worker, site, hotspot)
        }
      }
    }
    self.rows = rows
    byHotspot = Dictionary(grouping: rows) { ObjectIdentifier($0.hotspot) }
    byWorker = Dictionary(grouping: rows) { ObjectIdentifier($0.worker) }
    self.given = given
  }

  private static func rows(
    _ row: Table<Either<Count, Table<Count>>>.Row, _ worker: OutreachWorker, _ site: Site,
    _ hotspot: Hotspot
  ) -> [Row] {
    switch row.value.value {
    case .scalar(let count):
      let groups = hotspot.people?.value.rows ?? []
      let only = groups.count == 1 ? groups.first?.name.value : nil
      return [
        Row(
          worker: worker, site: site, hotspot: hotspot, group: only, count: count.value,
          span: row.value.span)
      ]
    case .collection(let table):
      return table.rows.map {
        Row(
          worker: worker, site: site, hotspot: hotspot, group: $0.name.value,
          count: $0.value.value.value, span: $0.value.span)
      }
    }
  }

  /// True when the roster of this site was given and could be read.
  func isJudged(_ site: Site) -> Bool {
    given.contains(site.id) && !site.content.isUncertain(OutreachWorker.self)
  }

  func isGiven(_ site: Site) -> Bool { given.contains(site.id) }

  /// Rows of community outreach workers at a hotspot. Staff outreach workers do not count (SWIT
  /// 3.2, footnote 3, p45), nor does anyone who begins after the plan's end.
  func rows(at hotspot: Hotspot, in programme: Programme) -> [Row] {
    (byHotspot[ObjectIdentifier(hotspot)] ?? []).filter { row in
      guard row.count > 0 else { return false }
      let post = row.worker.post.flatMap {
        programme.find(\.posts, $0.value, from: row.site)
      }
      if post?.role.value == .staff_outreach_worker { return false }
      guard let starts = row.worker.starts?.value, let plan = programme.plan else { return true }
      return starts <= plan.days.upperBound
    }
  }

  /// All rows of a hotspot, also those that do not count.
  func everyRow(at hotspot: Hotspot) -> [Row] { byHotspot[ObjectIdentifier(hotspot)] ?? [] }

  func rows(of worker: OutreachWorker) -> [Row] { byWorker[ObjectIdentifier(worker)] ?? [] }
}

extension Hotspot {
  /// False at homes where outreach was said not to be welcome.
  var mayBeVisited: Bool { !(isHome && welcome?.value.value == false) }

  /// People live there, so that outreach needs their welcome.
  var isHome: Bool { setting == .residence_group || setting == .home_based }
}
