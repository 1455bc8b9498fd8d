import ParasolModel
import ParasolSyntax

/// A facility with what is had there, and the sites whose people come.
struct CarePlace {
  let facility: Facility
  /// The site that declares it; nil for the programme.
  let site: Site?
  /// Services that are had there, by the programme's own offer.
  fileprivate(set) var offered: Set<ServiceCode> = []
  /// Services for which people are referred there.
  fileprivate(set) var referred: Set<ServiceCode> = []
  /// Sites whose people come, in the order of their ids.
  fileprivate(set) var sites: [Site] = []

  var subject: Subject { .of(facility, in: site) }
  func isDraft(in programme: Programme) -> Bool { site?.isDraft ?? programme.isDraft }
}

/// Every facility at which some service is had, or to which people are referred.
struct CarePlaces {
  private(set) var all: [CarePlace] = []
  private var indices: [Key: Int] = [:]
  private var referralSpans: Set<Span> = []

  /// Several sites may take one over from a template; each is a place of its own.
  private struct Key: Hashable {
    let span: Span
    let site: SiteID?
  }

  init(_ programme: Programme) {
    // What the programme offers holds at each site that does not offer it itself.
    var shared: [(service: String, place: Int)] = []
    for service in programme.content.services {
      if let place = add(service, RuleScope(programme: programme, site: nil)) {
        shared.append((service.id.value, place))
      }
    }
    for site in programme.sites {
      let scope = RuleScope(programme: programme, site: site)
      let own = site.content.services
      for service in own { add(service, scope).map { come(site, to: $0) } }
      for (service, place) in shared
      where own.isEmpty || !own.contains(where: { $0.id.value == service }) {
        come(site, to: place)
      }
    }
  }

  /// Whether services are referred there.
  func isReferral(_ facility: Facility) -> Bool { referralSpans.contains(facility.span) }

  private mutating func come(_ site: Site, to place: Int) {
    if all[place].sites.last !== site { all[place].sites.append(site) }
  }

  /// Nil where the service is not had at a facility.
  private mutating func add(_ service: Service, _ scope: RuleScope) -> Int? {
    guard let name = service.place, let code = service.code,
      let facility = scope.find(\.facilities, name)
    else { return nil }
    let home = Self.home(of: name.value, scope)
    let key = Key(span: facility.span, site: home?.id)
    let place = indices[key] ?? all.count
    if place == all.count {
      all.append(CarePlace(facility: facility, site: home))
      indices[key] = place
    }
    if service.at != nil {
      all[place].offered.insert(code)
    } else {
      all[place].referred.insert(code)
      referralSpans.insert(facility.span)
    }
    return place
  }

  /// The site in which a facility stands.
  private static func home(of name: Reference, _ scope: RuleScope) -> Site? {
    if name.text.utf8.contains(UInt8(ascii: ".")) {
      return name.text.split(separator: ".").first.flatMap {
        scope.programme.site(named: String($0))
      }
    }
    return scope.site?.content.find(\.facilities, name.text) == nil ? nil : scope.site
  }
}
