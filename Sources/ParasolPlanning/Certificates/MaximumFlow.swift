/// The largest flow from hotspots to workers, and the cut that shows why there is no larger one.
struct MaximumFlow {
  let supply: [Int]
  let capacity: [Int]
  /// By worker, then hotspot.
  let isLinked: [[Bool]]
  /// By worker, then hotspot.
  private var flow: [[Int]]
  private var left: [Int]
  private var room: [Int]

  init(supply: [Int], capacity: [Int], isLinked: [[Bool]]) {
    self.supply = supply
    self.capacity = capacity
    self.isLinked = isLinked
    flow = isLinked.map { [Int](repeating: 0, count: $0.count) }
    left = supply
    room = capacity
    while augment() {}
  }

  /// What no worker can take.
  var missing: Int { left.reduce(0, +) }

  /// The hotspots that are short, and the only workers who can serve them, all of them full.
  var cut: (hotspots: [Int], workers: [Int]) {
    let reached = search()
    return (
      supply.indices.filter { reached.hotspots[$0] != nil },
      capacity.indices.filter { reached.workers[$0] != nil }
    )
  }

  private struct Reached {
    /// By hotspot: the worker it was reached from, or -1 for a start.
    var hotspots: [Int?]
    /// By worker: the hotspot she was reached from.
    var workers: [Int?]
  }

  private func search() -> Reached {
    var reached = Reached(
      hotspots: supply.map { _ in nil }, workers: capacity.map { _ in nil })
    var queue = supply.indices.filter { left[$0] > 0 }
    for hotspot in queue { reached.hotspots[hotspot] = -1 }
    var next = 0
    while next < queue.count {
      let hotspot = queue[next]
      next += 1
      for worker in capacity.indices
      where isLinked[worker][hotspot] && reached.workers[worker] == nil {
        reached.workers[worker] = hotspot
        for other in supply.indices
        where flow[worker][other] > 0 && reached.hotspots[other] == nil {
          reached.hotspots[other] = worker
          queue.append(other)
        }
      }
    }
    return reached
  }

  private mutating func augment() -> Bool {
    let reached = search()
    guard
      let end = capacity.indices.first(where: { reached.workers[$0] != nil && room[$0] > 0 })
    else { return false }
    var path: [(worker: Int, hotspot: Int)] = []
    var amount = room[end]
    var worker = end
    while let hotspot = reached.workers[worker] {
      path.append((worker, hotspot))
      guard let before = reached.hotspots[hotspot], before >= 0 else {
        amount = min(amount, left[hotspot])
        break
      }
      amount = min(amount, flow[before][hotspot])
      worker = before
    }
    guard let start = path.last, amount > 0 else { return false }
    room[end] -= amount
    left[start.hotspot] -= amount
    for (index, step) in path.enumerated() {
      flow[step.worker][step.hotspot] += amount
      if index + 1 < path.count { flow[path[index + 1].worker][step.hotspot] -= amount }
    }
    return true
  }
}
