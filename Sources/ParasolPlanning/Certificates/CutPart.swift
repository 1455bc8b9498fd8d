import ParasolModel

/// A part of a cut that is short by itself: some hotspots, and the only workers who can serve any of
/// them, all of them full. No fact of it can be left out: with fewer people at any of the hotspots, more
/// room at any of the workers, or anybody else who could go there, less would be short.
struct CutPart {
  /// Indices in the problem, rising.
  let hotspots: [Int]
  let workers: [Int]

  /// The parts of a cut that share no worker, each short by itself.
  ///
  /// The cut is the smallest set of hotspots that is short by the most, so each of its parts is short:
  /// one that is not could be left out.
  static func parts(of flow: MaximumFlow) -> [CutPart] {
    let cut = flow.cut
    var left = cut.hotspots
    var parts: [CutPart] = []
    while let first = left.first {
      var hotspots: Set<Int> = [first]
      var workers: Set<Int> = []
      var queue = [first]
      while let hotspot = queue.popLast() {
        for worker in cut.workers where flow.isLinked[worker][hotspot] {
          guard workers.insert(worker).inserted else { continue }
          for other in cut.hotspots
          where flow.isLinked[worker][other] && hotspots.insert(other).inserted {
            queue.append(other)
          }
        }
      }
      parts.append(CutPart(hotspots: hotspots.sorted(), workers: workers.sorted()))
      left.removeAll { hotspots.contains($0) }
    }
    return parts
  }

  /// Those inside have no more room; every other worker has a reason at each of the hotspots.
  func involved(
    _ context: SiteContext, _ links: SiteLinks, limits: [Int], full: InvolvedWorker.Reason
  )
    -> [InvolvedWorker]
  {
    let problem = context.problem
    return problem.workers.indices.flatMap { worker -> [InvolvedWorker] in
      let id = problem.workers[worker].id
      if workers.contains(worker) {
        return [InvolvedWorker(worker: id, reason: full, limit: limits[worker])]
      }
      var reasons: [InvolvedWorker.Reason] = []
      for hotspot in hotspots {
        guard let reason = links.obstacle[worker][hotspot], !reasons.contains(reason) else {
          continue
        }
        reasons.append(reason)
      }
      return reasons.map { reason in
        let places = hotspots.filter { links.obstacle[worker][$0] == reason }
        return InvolvedWorker(
          worker: id, reason: reason,
          hotspots: reasons.count == 1 ? [] : places.map { problem.hotspots[$0].id })
      }
    }
  }
}
