/// People of a hotspot for whom the plan has no outreach worker.
package struct UncoveredPeople: Hashable, Sendable {
  package let hotspot: HotspotID
  package let tiers: TierCounts
  package let groups: [GroupCount]

  package init(hotspot: HotspotID, tiers: TierCounts, groups: [GroupCount]) {
    self.hotspot = hotspot
    self.tiers = tiers
    self.groups = groups
  }
}
