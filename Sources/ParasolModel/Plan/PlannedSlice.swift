/// The people of one hotspot who are in one outreach worker's care.
package struct PlannedSlice: Hashable, Sendable {
  package let worker: WorkerID
  package let hotspot: HotspotID
  package let tiers: TierCounts
  /// By id of the group; the people add up to those of the tiers.
  package let groups: [GroupCount]

  package init(worker: WorkerID, hotspot: HotspotID, tiers: TierCounts, groups: [GroupCount]) {
    self.worker = worker
    self.hotspot = hotspot
    self.tiers = tiers
    self.groups = groups
  }

  package var people: Int { tiers.total }
}
