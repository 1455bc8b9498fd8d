import ParasolModel
import ParasolSyntax

/// A region, a site or a hotspot, with what is known of its people besides the estimate.
struct PlaceCounts {
  /// As messages name it: `hotspot 'market-stage'`.
  let place: String
  let subject: Subject
  let isDraft: Bool
  let counts: CountDetails
  /// Nil for a region.
  let site: Site?
  /// The record that its estimate cites, its own or that of the scope.
  let record: Located<Reference>?
  private let stated: Located<Table<CountRange>>?
  /// What the hotspots of a site add up to, where it has no number of its own.
  private let sums: [(group: GroupID, count: CountRange)]

  /// The estimate of a group: stated there, or the sum of a site's hotspots.
  func estimate(of group: String) -> CountRange? {
    stated?.value[group]?.value ?? sums.first { $0.group.text == group }?.count
  }

  /// Where the estimate stands.
  func span(of group: String) -> Span? { stated?.value[group]?.span }

  /// Only places of which something is known besides.
  static func forEach(in programme: Programme, _ body: (PlaceCounts) -> Void) {
    for region in programme.content.regions {
      guard let counts = region.counts else { continue }
      body(
        PlaceCounts(
          place: "region '\(region.id.value)'", subject: .of(region, in: nil),
          isDraft: programme.isDraft, counts: counts, site: nil,
          record: region.estimate ?? programme.header.shared.estimate, stated: region.people,
          sums: []))
    }
    for site in programme.sites {
      if let counts = site.header.counts {
        let isWhole =
          !site.content.isUncertain(Hotspot.self) && !site.content.brokenKeys.contains("people")
        body(
          PlaceCounts(
            place: "site '\(site.id)'", subject: .of(site), isDraft: site.isDraft, counts: counts,
            site: site, record: site.estimate, stated: site.header.people,
            sums: isWhole ? site.people : []))
      }
      for hotspot in site.content.hotspots {
        guard let counts = hotspot.counts else { continue }
        body(
          PlaceCounts(
            place: "hotspot '\(hotspot.id.value)'", subject: .of(hotspot, in: site),
            isDraft: site.isDraft, counts: counts, site: site,
            record: hotspot.estimate ?? (hotspot.isOutsideEstimate ? nil : site.estimate),
            stated: hotspot.people, sums: []))
      }
    }
  }
}
