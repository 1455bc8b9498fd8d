import ParasolModel
import ParasolSyntax

/// Where condoms are kept at a hotspot itself.
enum CondomBoxes {
  /// How many places with condoms each hotspot has: distribution points, and stock that lies there.
  static func counts(in programme: Programme) -> [ObjectIdentifier: Int] {
    var counts: [ObjectIdentifier: Int] = [:]
    func add(_ points: [DistributionPoint], _ site: Site?) {
      for point in points where hasCondoms(point) {
        guard let at = point.at,
          let hotspot = programme.find(\.hotspots, at.value, from: site)
        else { continue }
        counts[ObjectIdentifier(hotspot), default: 0] += 1
      }
    }
    add(programme.content.distributionPoints, nil)
    for site in programme.sites { add(site.content.distributionPoints, site) }
    for placed in PlacedCommodities.all(in: programme) {
      for row in placed.commodities.value.stock?.value.rows ?? [] {
        guard row.value.value[.male_condom] != nil || row.value.value[.female_condom] != nil,
          let hotspot = programme.find(
            \.hotspots, Reference(row.name.value), from: placed.site)
        else { continue }
        counts[ObjectIdentifier(hotspot), default: 0] += 1
      }
    }
    return counts
  }

  static func hotspots(in programme: Programme) -> Set<ObjectIdentifier> {
    Set(counts(in: programme).keys)
  }

  /// True unless it says that it has other things alone.
  private static func hasCondoms(_ point: DistributionPoint) -> Bool {
    guard let products = point.products else { return true }
    return products.value.values.contains(.male_condom)
      || products.value.values.contains(.female_condom)
  }
}
