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

/// People of one population group.
package struct GroupCount: Hashable, Sendable {
  package let group: GroupID
  package var people: Int

  package init(group: GroupID, people: Int) {
    self.group = group
    self.people = people
  }
}

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
