import ParasolModel
import ParasolSyntax

/// A contact plan as the programme, or one site, states it. That of a site holds there as a whole.
struct PlacedContact {
  let contact: Located<ContactPlan>
  /// Nil for the programme's.
  let site: Site?
  let isDraft: Bool

  var subject: Subject { Subject(site?.id, "contact") }
  /// As messages name it: `the contact plan`, `the contact plan of site 'hill-town'`.
  var name: String {
    site.map { "the contact plan of site '\($0.id)'" } ?? "the contact plan"
  }

  /// Those that could be read.
  static func all(in programme: Programme) -> [PlacedContact] {
    var placed: [PlacedContact] = []
    if let shared = programme.header.shared.contact,
      !programme.content.brokenKeys.contains("contact")
    {
      placed.append(PlacedContact(contact: shared, site: nil, isDraft: programme.isDraft))
    }
    for site in programme.sites {
      guard let own = site.header.shared.contact, !site.content.brokenKeys.contains("contact")
      else { continue }
      placed.append(PlacedContact(contact: own, site: site, isDraft: site.isDraft))
    }
    return placed
  }

  /// Sites in which it holds.
  func sites(in programme: Programme) -> [Site] {
    if let site { return [site] }
    return programme.sites.filter { site in
      site.header.shared.contact == nil && !site.header.shared.removed.contains("contact")
        && !site.content.brokenKeys.contains("contact")
    }
  }
}
