import ParasolModel

/// One worker's people of one hotspot, with the sessions that they need.
struct RotaSlice {
  let worker: Int
  let hotspot: Int
  let tiers: TierCounts
  /// The highest frequency among the people.
  let weight: Int
  /// By cycle.
  var need: [Int]
}

extension SiteContext {
  /// The slices of an assignment in the planner's own terms, with their needs by cycle.
  func rotaSlices(_ slices: [PlannedSlice]) -> [RotaSlice] {
    slices.compactMap { slice in
      guard let worker = problem.workers.firstIndex(where: { $0.id == slice.worker }),
        let hotspot = problem.hotspots.firstIndex(where: { $0.id == slice.hotspot })
      else { return nil }
      let present = ContactTier.allCases.filter { slice.tiers[$0] > 0 }
      let need = (0..<problem.cycles).map { cycle in
        let full = present.reduce(0) { $0 + slice.tiers[$1] * rules.frequency[$1] }
        let contacts = (full * problem.days(ofCycle: cycle).count).ceilDiv(rules.cycleWeeks * 7)
        let highest = present.map { problem.leastContacts($0, inCycle: cycle) }.max() ?? 0
        return max(contacts.ceilDiv(rules.contactsPerSession), highest)
      }
      return RotaSlice(
        worker: worker, hotspot: hotspot, tiers: slice.tiers,
        weight: present.map { rules.frequency[$0] }.max() ?? 0, need: need)
    }
  }
}
