/// An outreach worker who could not help, and why.
package struct InvolvedWorker: Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable {
    case language
    case gender
    case tooFar = "too_far"
    case neverFree = "never_free"
    case seldomFree = "seldom_free"
    case noPartner = "no_partner"
    case full
    case contract
    case leave
    case inCare = "in_care"
  }

  package let worker: WorkerID
  package let reason: Reason
  /// Where the reason holds, sorted; empty where it holds at every hotspot that is named.
  package let hotspots: [HotspotID]
  /// The most people she may have in care, or sessions that her paid hours allow in four weeks, where a
  /// count rests on it.
  package let limit: Int?

  package init(
    worker: WorkerID, reason: Reason, hotspots: [HotspotID] = [], limit: Int? = nil
  ) {
    self.worker = worker
    self.reason = reason
    self.hotspots = hotspots
    self.limit = limit
  }
}
