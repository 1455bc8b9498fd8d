/// Sessions that a slice needs in a cycle and does not have.
package struct MissingSessions: Hashable, Sendable {
  package let worker: WorkerID
  package let hotspot: HotspotID
  /// From 0.
  package let cycle: Int
  package let sessions: Int

  package init(worker: WorkerID, hotspot: HotspotID, cycle: Int, sessions: Int) {
    self.worker = worker
    self.hotspot = hotspot
    self.cycle = cycle
    self.sessions = sessions
  }
}
