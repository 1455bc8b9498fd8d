import ParasolModel
import ParasolPlanning

/// What a plan changes of an earlier one for the people of one site: who gets another worker, and which
/// sessions are at other times.
struct PlanMoves {
  /// People of one hotspot whom a worker gives or takes.
  struct Move: Hashable {
    let worker: WorkerID
    let hotspot: HotspotID
    let before: Int
    let after: Int
  }

  let site: SiteID
  /// By worker, then hotspot; only what is different.
  let moves: [Move]
  /// People in care before.
  let before: Int
  /// People who have another worker than before.
  let moved: Int
  /// People who had a worker and have none.
  let left: Int
  /// People who had no worker and have one.
  let gained: Int
  /// Sessions of a worker in the days that both plans cover.
  let kept: Int
  let added: [Attendance]
  let dropped: [Attendance]
  /// The days that both plans cover; nil where there are none.
  let days: ClosedRange<CalendarDay>?

  init(from earlier: KeptSite, to plan: SitePlan) {
    site = plan.site
    before = earlier.slices.reduce(0) { $0 + $1.people }
    let (old, new) = (PlanMoves.counts(earlier.slices), PlanMoves.counts(plan.slices))
    let keys = Set(old.keys).union(new.keys).sorted {
      ($0.worker, $0.hotspot) < ($1.worker, $1.hotspot)
    }
    moves = keys.compactMap { key in
      let (before, after) = (old[key] ?? 0, new[key] ?? 0)
      guard before != after else { return nil }
      return Move(worker: key.worker, hotspot: key.hotspot, before: before, after: after)
    }
    var (moved, left, gained) = (0, 0, 0)
    for (_, changed) in Dictionary(grouping: moves, by: \.hotspot) {
      let given = changed.reduce(0) { $0 + max(0, $1.before - $1.after) }
      let taken = changed.reduce(0) { $0 + max(0, $1.after - $1.before) }
      moved += min(given, taken)
      left += max(0, given - taken)
      gained += max(0, taken - given)
    }
    (self.moved, self.left, self.gained) = (moved, left, gained)
    let first = earlier.rota.map(\.day).min()
    let last = earlier.rota.map(\.day).max()
    guard let first, let last, max(first, plan.start) <= min(last, plan.end) else {
      (days, kept, added, dropped) = (nil, 0, [], [])
      return
    }
    let both = max(first, plan.start)...min(last, plan.end)
    let then = Set(earlier.rota.filter { both.contains($0.day) })
    let now = Set(plan.rota.filter { both.contains($0.day) })
    days = both
    kept = then.intersection(now).count
    added = now.subtracting(then).sorted()
    dropped = then.subtracting(now).sorted()
  }

  private struct Key: Hashable {
    let worker: WorkerID
    let hotspot: HotspotID
  }

  private static func counts(_ slices: [PlannedSlice]) -> [Key: Int] {
    slices.reduce(into: [:]) {
      $0[Key(worker: $1.worker, hotspot: $1.hotspot), default: 0] += $1.people
    }
  }

  var isNothing: Bool { moves.isEmpty && added.isEmpty && dropped.isEmpty }

  // MARK: Words

  /// What moves, for people to read.
  ///
  /// - Parameter known: the workers whom the programme has now.
  func text(known: Set<WorkerID>) -> String {
    var text = "  " + headline + "\n"
    for worker in Set(moves.map(\.worker)).sorted() {
      let own = moves.filter { $0.worker == worker }
      let gone = known.contains(worker) ? "" : " (no longer in the programme)"
      text += "    \(worker)\(gone)  \(own.map(words).joined(separator: "; "))\n"
    }
    return text + sessions
  }

  private var headline: String {
    guard !moves.isEmpty else { return "everybody keeps the worker they know" }
    var parts = ["\(moved) of \(PlanMoves.people(before)) change worker"]
    if left > 0 { parts.append("\(left) are left without one or are no longer counted") }
    if gained > 0 { parts.append("\(gained) are new") }
    return parts.joined(separator: ", ")
  }

  private func words(_ move: Move) -> String {
    if move.before == 0 {
      return "takes \(PlanMoves.people(move.after)) of '\(move.hotspot)', a new hotspot"
    }
    if move.after == 0 { return "gives all \(move.before) of '\(move.hotspot)'" }
    if move.after > move.before {
      return "takes \(move.after - move.before) more of '\(move.hotspot)' (\(move.after) in all)"
    }
    return "gives \(move.before - move.after) of '\(move.hotspot)' (\(move.after) stay)"
  }

  private var sessions: String {
    guard let days else { return "" }
    if added.isEmpty, dropped.isEmpty { return "  every session stays where and when it is\n" }
    return "  sessions from \(days.lowerBound) to \(days.upperBound): \(kept) stay, "
      + "\(added.count) are new, \(dropped.count) fall out\n"
  }

  private static func people(_ number: Int) -> String {
    number == 1 ? "1 person" : "\(number) people"
  }
}
