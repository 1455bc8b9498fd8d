import ParasolModel
import ParasolSyntax

/// Supplies as the programme, or one site, states them.
struct PlacedCommodities {
  let commodities: Located<Commodities>
  /// Nil for the programme's.
  let site: Site?
  let isDraft: Bool
  /// What the programme states, which holds where a site says nothing of its own.
  let outer: Commodities?

  var subject: Subject { Subject(site?.id, "commodities") }
  var name: String { site.map { "site '\($0.id)'" } ?? "the programme" }

  /// Those that could be read.
  static func all(in programme: Programme) -> [PlacedCommodities] {
    let isBroken = programme.content.brokenKeys.contains("commodities")
    let shared = isBroken ? nil : programme.header.shared.commodities
    var placed: [PlacedCommodities] = []
    if let shared {
      placed.append(
        PlacedCommodities(
          commodities: shared, site: nil, isDraft: programme.isDraft, outer: nil))
    }
    for site in programme.sites {
      guard let own = site.header.shared.commodities,
        !site.content.brokenKeys.contains("commodities")
      else { continue }
      placed.append(
        PlacedCommodities(
          commodities: own, site: site, isDraft: site.isDraft, outer: shared?.value))
    }
    return placed
  }

  /// Its own word, else the programme's.
  func stated<Value>(_ key: (Commodities) -> Located<Value>?) -> Located<Value>? {
    key(commodities.value) ?? outer.flatMap(key)
  }
}

extension SupplyScope {
  /// The word of the site, else of the programme.
  func stated<Value>(
    _ key: (Commodities) -> Located<Value>?, in programme: Programme
  ) -> Located<Value>? {
    key(commodities.value)
      ?? (site == nil ? nil : programme.header.shared.commodities.flatMap { key($0.value) })
  }

  /// True where the programme's word could not be read, so that what a site lacks may stand there.
  func isUnsure(in programme: Programme) -> Bool {
    site != nil && programme.content.brokenKeys.contains("commodities")
  }
}
