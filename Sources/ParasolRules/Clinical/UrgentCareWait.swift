import ParasolModel
import ParasolSyntax

/// The longest that somebody of a site waits for urgent care (F73): until the place opens, and the
/// way there from the farthest hotspot.
struct UrgentCareWait {
  struct Limit {
    let figure: String
    let what: String
    let minutes: Int
  }

  enum Outcome {
    /// Where and when is not known here, and told elsewhere or nowhere.
    case unknown
    case noHours(Facility)
    case wait(UrgentCareWait)
  }

  let place: String
  /// The longest stretch of the week in which it is closed.
  let gap: Range<Int>?
  let hours: Span?
  let travel: Int
  /// The hotspot from which the way is longest, as messages name it.
  let from: String
  private(set) var limit: Limit?
  private(set) var subject: Subject?

  var total: Int { (gap?.count ?? 0) + travel }

  func about(_ subject: Subject, limit: Limit) -> UrgentCareWait {
    var copy = self
    copy.subject = subject
    copy.limit = limit
    return copy
  }

  static func of(
    _ service: Service, at place: Located<Reference>, in site: Site, _ programme: Programme
  ) -> Outcome {
    if let facility = programme.find(\.facilities, place.value, from: site) {
      guard let hours = facility.hours else { return .noHours(facility) }
      let (way, from) = way(to: facility, in: site, programme)
      return .wait(
        UrgentCareWait(
          place: facility.id.value, gap: longestGap(hours.value.values), hours: hours.span,
          travel: way, from: from))
    }
    if let space = programme.find(\.safeSpaces, place.value, from: site), let open = space.open {
      let (way, from) = longestWay(to: space.area?.value.text, in: site, programme)
      return .wait(
        UrgentCareWait(
          place: space.id.value, gap: longestGap(open.value.values), hours: open.span,
          travel: way, from: from))
    }
    return .unknown
  }

  private static func longestGap(_ windows: [WeeklyWindow]) -> Range<Int>? {
    let open = WeekMinutes(windows: windows)
    let week = WeekMinutes.length
    var gaps = open.missing(from: WeekMinutes([0..<week])).ranges
    if gaps.count > 1, let first = gaps.first, let last = gaps.last, first.lowerBound == 0,
      last.upperBound == week
    {
      gaps[gaps.count - 1] = last.lowerBound..<week + first.upperBound
    }
    return gaps.max { $0.count < $1.count }
  }

  private static func way(
    to facility: Facility, in site: Site, _ programme: Programme
  ) -> (minutes: Int, from: String) {
    if let travel = facility.travel?.value.minutes { return (travel, "here") }
    return longestWay(to: facility.area?.value.text, in: site, programme)
  }

  /// By the streets along both axes, as the planner counts; zero where the map does not tell.
  private static func longestWay(
    to area: String?, in site: Site, _ programme: Programme
  ) -> (minutes: Int, from: String) {
    guard let area, let target = site.content.find(\.areas, area)?.position else {
      return (0, "here")
    }
    let fixed = programme.policy.duration("planning", "travel_fixed").minutes ?? 0
    let speed = programme.policy.number("planning", "metres_per_minute")
    var longest = (minutes: 0, from: "here")
    for hotspot in site.content.hotspots {
      guard
        let home = hotspot.area.flatMap({ site.content.find(\.areas, $0.value.text)?.position }),
        home != target
      else { continue }
      let metres = abs(home.east - target.east) + abs(home.north - target.north)
      let minutes = fixed + (Fraction(metres) / speed).floor
      if minutes > longest.minutes { longest = (minutes, "'\(hotspot.id.value)'") }
    }
    return longest
  }
}
