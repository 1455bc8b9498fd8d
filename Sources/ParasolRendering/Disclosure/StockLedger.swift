import ParasolModel

/// The stock of one product at one place, month by month. For the team alone: it names the place.
package struct StockLedger: Sendable {
  package let site: SiteName
  package let place: LocalizedText
  package let product: CommodityKind
  package let months: [(month: CalendarMonth, point: StockPoint)]

  /// By site, place and product.
  static func all(_ programme: Programme, plan: Plan) -> [StockLedger] {
    programme.sites.flatMap { site -> [StockLedger] in
      let supplies = plan.site(site.id)?.supplies ?? []
      let places = Set(supplies.flatMap { $0.points.map(\.place) }).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      return places.flatMap { place in
        CommodityKind.allCases.compactMap { product in
          ledger(of: product, at: place, in: site, of: programme, supplies)
        }
      }
    }
  }

  private static func ledger(
    of product: CommodityKind, at place: String, in site: Site, of programme: Programme,
    _ supplies: [MonthlySupply]
  ) -> StockLedger? {
    let months = supplies.filter { $0.product == product }.compactMap { supply in
      supply.points.first { $0.place == place }.map { (month: supply.month, point: $0) }
    }
    guard !months.isEmpty else { return nil }
    let reference = Reference(place)
    let hotspot = programme.find(\.hotspots, reference, from: site)
    let name =
      programme.find(\.safeSpaces, reference, from: site)?.name?.value
      ?? programme.find(\.facilities, reference, from: site)?.name?.value
      ?? hotspot?.code.map { LocalizedText($0.value.text) } ?? hotspot?.name?.value
    return StockLedger(
      site: SiteName(site), place: name ?? LocalizedText(place), product: product, months: months)
  }
}
