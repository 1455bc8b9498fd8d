import ParasolModel

/// The people of a hotspot whom a worker serves today.
package struct RosterEntry: Hashable, Sendable {
  package let hotspot: HotspotID
  package let people: Int
  /// By group where the roster says so; else empty.
  package let groups: [GroupCount]

  package init(hotspot: HotspotID, people: Int, groups: [GroupCount] = []) {
    self.hotspot = hotspot
    self.people = people
    self.groups = groups
  }
}
