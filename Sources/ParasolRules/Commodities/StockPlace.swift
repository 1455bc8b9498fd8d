import ParasolModel
import ParasolSyntax

/// Where a stock lies, as its name tells.
struct StockPlace {
  /// Who or what gives things out there.
  enum Hands {
    /// Outreach workers, or a place of the community's own.
    case community
    /// A clinic or a shop.
    case others
    /// A box at a venue, out of which people help themselves.
    case nobody
  }

  let hands: Hands
  /// The safe space, facility or hotspot; nil for a point that names none.
  let ground: ObjectIdentifier?
  let point: DistributionPoint?

  /// Nil for a name that could not be looked up.
  init?(_ name: String, from site: Site?, in programme: Programme) {
    let reference = Reference(name)
    if let space = programme.find(\.safeSpaces, reference, from: site) {
      (hands, ground, point) = (.community, ObjectIdentifier(space), nil)
    } else if let facility = programme.find(\.facilities, reference, from: site) {
      (hands, ground, point) = (.others, ObjectIdentifier(facility), nil)
    } else if let hotspot = programme.find(\.hotspots, reference, from: site) {
      (hands, ground, point) = (.nobody, ObjectIdentifier(hotspot), nil)
    } else if let found = programme.find(\.distributionPoints, reference, from: site) {
      let home = StockPlace.home(of: name, site, programme)
      hands = StockPlace.hands(of: found)
      ground = found.at.flatMap { StockPlace.ground($0.value, from: home, in: programme) }
      point = found
    } else {
      return nil
    }
  }

  private static func hands(of point: DistributionPoint) -> Hands {
    switch point.pointKind.value {
    case .outreach_worker, .safe_space: .community
    case .clinic, .outlet: .others
    case .venue: .nobody
    }
  }

  /// The site in whose words a name is to be read.
  private static func home(of name: String, _ site: Site?, _ programme: Programme) -> Site? {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return site }
    return programme.site(named: String(name.prefix { $0 != "." }))
  }

  /// What lies at a place of the map.
  static func ground(
    _ reference: Reference, from site: Site?, in programme: Programme
  ) -> ObjectIdentifier? {
    if let space = programme.find(\.safeSpaces, reference, from: site) {
      return ObjectIdentifier(space)
    }
    if let facility = programme.find(\.facilities, reference, from: site) {
      return ObjectIdentifier(facility)
    }
    return programme.find(\.hotspots, reference, from: site).map { ObjectIdentifier($0) }
  }
}
