import ParasolModel
import ParasolSyntax

/// Adds up what lies in a region or a site (F6).
struct EstimateParts {
  struct Sum {
    /// By population group.
    var groups: [String: CountRange] = [:]
    /// As messages begin with them: `its 3 hotspots add up to`.
    var start = ""
    /// False when some part has no number, so that the sum is only a lower bound.
    var isWhole = true
    var notes: [Diagnostic.Note] = []
  }

  let programme: Programme

  init(_ programme: Programme) {
    self.programme = programme
  }

  /// Nil when no part has a number.
  func parts(of region: Region) -> Sum? { parts(of: region, above: []) }

  /// Regions that lie in each other in a circle are walked once.
  private func parts(of region: Region, above: [String]) -> Sum? {
    guard !above.contains(region.id.value) else { return nil }
    let regions = programme.content.regions.filter { $0.parent?.value.text == region.id.value }
    let sites = programme.sites.filter { $0.header.region?.value.text == region.id.value }
    guard !regions.isEmpty || !sites.isEmpty else { return nil }
    var sum = Sum()
    var words: [String] = []
    if !regions.isEmpty {
      words.append(regions.count == 1 ? "its one region" : "its \(regions.count) regions")
    }
    if !sites.isEmpty {
      words.append(sites.count == 1 ? "its one site" : "its \(sites.count) sites")
    }
    let isOne = regions.count + sites.count == 1
    sum.start = words.joined(separator: " and ") + (isOne ? " has" : " add up to")
    // A site whose region could not be read may lie here.
    sum.isWhole =
      !programme.content.isUncertain(Region.self)
      && !programme.sites.contains { $0.content.brokenKeys.contains("in") }
    for part in regions {
      add(part.people?.value.rows.map { ($0.name.value, $0.value.value) }, part.span, to: &sum) {
        parts(of: part, above: above + [region.id.value])
      }
    }
    for site in sites {
      if site.content.brokenKeys.contains("people") {
        sum.isWhole = false
        continue
      }
      add(
        site.header.people?.value.rows.map { ($0.name.value, $0.value.value) }, site.span, to: &sum
      ) {
        hotspots(of: site)
      }
    }
    return sum.groups.isEmpty ? nil : sum
  }

  /// Nil when no hotspot has a number.
  func hotspots(of site: Site) -> Sum? {
    let hotspots = site.content.hotspots
    var sum = Sum()
    sum.start =
      hotspots.count == 1 ? "its one hotspot has" : "its \(hotspots.count) hotspots add up to"
    sum.isWhole = !site.content.isUncertain(Hotspot.self)
    for hotspot in hotspots {
      let overlap = site.overlap(at: hotspot)
      let rows = hotspot.people?.value.rows.map { ($0.name.value, $0.value.value.times(overlap)) }
      add(rows, hotspot.span, to: &sum) { nil }
    }
    return sum.groups.isEmpty ? nil : sum
  }

  /// A part's own numbers, else those of its parts.
  private func add(
    _ own: [(String, CountRange)]?, _ span: Span, to sum: inout Sum, orParts: () -> Sum?
  ) {
    let inner = own == nil ? orParts() : nil
    let rows = own ?? (inner?.groups ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    if rows.isEmpty || inner?.isWhole == false {
      sum.isWhole = false
      if sum.notes.count < 3, rows.isEmpty { sum.notes.append(.init("no number here", at: span)) }
    }
    for (group, count) in rows { sum.groups[group] = (sum.groups[group] ?? .none) + count }
  }
}
