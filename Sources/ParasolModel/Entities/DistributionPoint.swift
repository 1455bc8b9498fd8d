import ParasolSyntax

/// Where condoms and lubricant can be had (SWIT Table 4.2, p83).
package final class DistributionPoint: Entity {
  package static let section = "distribution_points"
  package static let subject = "distribution point"
  package static let kind = EntityKind.distributionPoint

  package let id: Located<String>
  package let pointKind: Located<DistributionPointKind>
  package let name: Located<LocalizedText>?
  package let at: Located<Reference>?
  package let area: Located<Reference>?
  package let walk: Located<WalkTime>?
  package let hours: Located<List<WeeklyWindow>>?
  package let products: Located<List<CommodityKind>>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let kind = fields.required("kind", as: DistributionPointKind.self, "what sort of point it is")
    name = fields.optional("name", "its name; stays in the team", audience: .team)
    at = fields.optional("at", "the place where it is")
    area = fields.optional("area", "the area of the town in which it lies")
    walk = fields.optional("walk", "minutes on foot for those who use it")
    hours = fields.optional("hours", "hours at which one gets something there")
    products = fields.optional("products", "what can be had")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    guard let kind else { return nil }
    self.id = id
    pointKind = kind
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(at, "at", .safeSpace, .facility, .hotspot)
    list.add(area, "area", .area)
    list.add(decision: decided)
    return list.uses
  }
}
