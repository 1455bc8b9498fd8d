import ParasolModel
import ParasolSyntax

/// A committee with the scope in which it stands.
struct PlacedCommittee {
  let committee: Committee
  /// Nil for a committee of the whole programme.
  let site: Site?

  var subject: Subject { .of(committee, in: site) }
  func isDraft(in programme: Programme) -> Bool { site?.isDraft ?? programme.isDraft }

  static func all(in programme: Programme) -> [PlacedCommittee] {
    programme.content.committees.map { PlacedCommittee(committee: $0, site: nil) }
      + programme.sites.flatMap(own)
  }

  /// Those that serve a site: its own and the programme's.
  static func serving(_ site: Site, in programme: Programme) -> [PlacedCommittee] {
    own(of: site) + programme.content.committees.map { PlacedCommittee(committee: $0, site: nil) }
  }

  /// False when a committee may be missing from the list.
  static func isWhole(_ site: Site, in programme: Programme) -> Bool {
    !site.content.isUncertain(Committee.self) && !programme.content.isUncertain(Committee.self)
  }

  private static func own(of site: Site) -> [PlacedCommittee] {
    site.content.committees.map { PlacedCommittee(committee: $0, site: site) }
  }
}
