/// What an id names. The kinds keep a hotspot's id from being handed over as a worker's.
package enum Kind {
  package enum Site {}
  package enum Region {}
  package enum Hotspot {}
  package enum Worker {}
  package enum Supervisor {}
  package enum Group {}
  package enum Organization {}
  package enum Place {}
  package enum Event {}
  package enum Decision {}
  package enum Estimate {}
  package enum Committee {}
}

/// The id of one entity as its author wrote it, in kebab-case, without the site in front.
package struct Identifier<Kind>: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

package typealias SiteID = Identifier<Kind.Site>
package typealias RegionID = Identifier<Kind.Region>
package typealias HotspotID = Identifier<Kind.Hotspot>
package typealias WorkerID = Identifier<Kind.Worker>
package typealias SupervisorID = Identifier<Kind.Supervisor>
package typealias GroupID = Identifier<Kind.Group>
package typealias OrganizationID = Identifier<Kind.Organization>
package typealias PlaceID = Identifier<Kind.Place>
package typealias EventID = Identifier<Kind.Event>
package typealias DecisionID = Identifier<Kind.Decision>
package typealias EstimateID = Identifier<Kind.Estimate>
package typealias CommitteeID = Identifier<Kind.Committee>
