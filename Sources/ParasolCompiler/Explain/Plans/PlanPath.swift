import ParasolModel

/// A path that asks about the plan: a worker's week, a hotspot's cover, or who is without a worker.
struct PlanPath {
  enum Question {
    /// From 0; nil where no number stands behind `week`.
    case week(WorkerID, Int?)
    case cover(HotspotID)
    /// Nil for the whole site.
    case uncovered(HotspotID?)
  }

  let site: SiteID
  let question: Question

  /// Nil where the path asks about something else.
  init?(_ path: String) {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, parts[0] == "sites" else { return nil }
    site = SiteID(parts[1])
    switch (parts[2], parts.count) {
    case ("outreach_workers", 5...6) where parts[4] == "week":
      let number = parts.count == 6 ? Int(parts[5]) : nil
      if parts.count == 6, number == nil { return nil }
      question = .week(WorkerID(parts[3]), number.map { $0 - 1 })
    case ("hotspots", 5) where parts[4] == "cover": question = .cover(HotspotID(parts[3]))
    case ("hotspots", 5) where parts[4] == "uncovered":
      question = .uncovered(HotspotID(parts[3]))
    case ("uncovered", 3): question = .uncovered(nil)
    default: return nil
    }
  }
}
