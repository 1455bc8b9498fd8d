/// A person in an outreach worker's care, known to the plan by a number alone.
package struct PlannedPerson: Hashable, Sendable {
  package let worker: WorkerID
  package let hotspot: HotspotID
  package let group: GroupID
  package let tier: ContactTier
  /// From 1 within the worker's people of the hotspot.
  package let number: Int
  /// In order of time.
  package let contacts: [PlannedContact]

  package init(
    worker: WorkerID, hotspot: HotspotID, group: GroupID, tier: ContactTier, number: Int,
    contacts: [PlannedContact]
  ) {
    self.worker = worker
    self.hotspot = hotspot
    self.group = group
    self.tier = tier
    self.number = number
    self.contacts = contacts
  }
}
