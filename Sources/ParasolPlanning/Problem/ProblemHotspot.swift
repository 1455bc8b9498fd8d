import ParasolModel

/// One hotspot as the planner sees it.
package struct ProblemHotspot: Hashable, Sendable {
  package var id: HotspotID
  package var point: PlanPoint
  /// Any one of them will do; empty when nobody has said.
  package var languages: [String]
  package var tiers: TierCounts
  /// Sorted by id; the people add up to those of the tiers.
  package var groups: [ProblemGroup]
  package var windows: [DayWindow]
  /// A session that ends later needs two workers; nil when nobody asked for pairs.
  package var pairFrom: Int?

  package init(
    id: HotspotID, point: PlanPoint, languages: [String] = [], tiers: TierCounts,
    groups: [ProblemGroup], windows: [DayWindow], pairFrom: Int? = nil
  ) {
    let everyone = ProblemGroup(id: ProblemHotspot.everyone, people: tiers.total)
    let groups = groups.isEmpty ? [everyone] : groups
    precondition(
      groups.reduce(0) { $0 + $1.people } == tiers.total,
      "groups and tiers of a hotspot count the same people")
    self.id = id
    self.point = point
    self.languages = languages
    self.tiers = tiers
    self.groups = groups.sorted { $0.id < $1.id }
    self.windows = windows
    self.pairFrom = pairFrom
  }

  /// The group of people who were not counted by group.
  package static let everyone = GroupID("all")

  package var people: Int { tiers.total }
}
