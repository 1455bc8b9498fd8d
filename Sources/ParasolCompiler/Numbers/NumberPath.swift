import ParasolModel

/// A path whose last name is that of a computed number: of the programme, a region, a site or a
/// hotspot, and for some maybe of one month.
struct NumberPath {
  let number: ComputedNumber
  let sites: [Site]
  let region: Region?
  let hotspot: Hotspot?
  let month: CalendarMonth?
  /// The path before the number, with its dot; empty for the programme.
  let prefix: String
  /// As sentences name it: `site 'harbour-town'`.
  let place: String

  /// True for one site.
  var isSite: Bool { prefix.hasPrefix("sites.") && hotspot == nil }
  var isProgramme: Bool { prefix.isEmpty }

  /// Everyone there.
  var people: CountRange {
    sites.flatMap(\.people).reduce(CountRange.none) { $0 + $1.count }
  }

  init?(_ path: String, in programme: Programme) {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var month: CalendarMonth?
    if let last = parts.last, let found = CalendarMonth(parsing: last) {
      let days = programme.plan?.days
      guard let days, days.lowerBound.month <= found, found <= days.upperBound.month else {
        return nil
      }
      month = found
      parts.removeLast()
    }
    guard let name = parts.popLast(), let number = ComputedNumber(name),
      month == nil || number.takesMonth
    else { return nil }
    // Whoever reads the list of 'numbers' may ask for one of them below it.
    if parts.last == NumberExplanation.overviewName { parts.removeLast() }
    self.number = number
    self.month = month
    prefix = parts.map { $0 + "." }.joined()
    switch parts.count {
    case 0: (sites, region, hotspot, place) = (programme.sites, nil, nil, "the programme")
    case 2 where parts[0] == "regions":
      guard let found = programme.content.find(\.regions, parts[1]) else { return nil }
      region = found
      sites = programme.sites(inside: found)
      (hotspot, place) = (nil, "region '\(parts[1])'")
    case 2 where parts[0] == "sites":
      guard let site = programme.site(SiteID(parts[1])) else { return nil }
      (sites, region, hotspot, place) = ([site], nil, nil, "site '\(parts[1])'")
    case 4 where parts[0] == "sites" && parts[2] == "hotspots":
      guard number.isOfHotspots, let site = programme.site(SiteID(parts[1])),
        let found = site.content.find(\.hotspots, parts[3])
      else { return nil }
      (sites, region, hotspot, place) = ([site], nil, found, "hotspot '\(parts[3])'")
    default: return nil
    }
  }
}
