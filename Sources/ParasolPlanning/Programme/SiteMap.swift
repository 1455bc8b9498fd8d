import ParasolModel

/// Where things of a site lie on the group's own squared paper.
struct SiteMap {
  let site: Site
  let programme: Programme

  /// The landmark where nothing is stated: nobody then seems far from anybody.
  static let landmark = PlanPoint(x: 0, y: 0)

  func point(ofArea area: Located<Reference>?) -> PlanPoint {
    point(named: area?.value.text)
  }

  /// A safe space, facility or hotspot; the meeting place when none is named.
  func point(ofPlace place: String?) -> PlanPoint {
    guard let place = place ?? site.meetingPlace?.value.text else { return SiteMap.landmark }
    let reference = Reference(place)
    if let space = programme.find(\.safeSpaces, reference, from: site) {
      return point(ofArea: space.area)
    }
    if let hotspot = programme.find(\.hotspots, reference, from: site) {
      return point(ofArea: hotspot.area)
    }
    let facility = programme.find(\.facilities, reference, from: site)
    return point(named: facility?.area?.value.text)
  }

  private func point(named name: String?) -> PlanPoint {
    guard let name, let area = site.content.find(\.areas, name) else { return SiteMap.landmark }
    return PlanPoint(x: area.position.east, y: area.position.north)
  }
}
