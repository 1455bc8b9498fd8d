import ParasolModel

/// How much more paid time would do, in whole sessions a week; more workers where days run out first.
struct MoreHours {
  let context: SiteContext
  let part: CutPart

  private var rules: PlanningRules { context.rules }

  /// For so many sessions in four weeks.
  func remedy(for needed: Int) -> Remedy {
    var added = part.workers.map { _ in 0 }
    var total = part.workers.reduce(0) { $0 + capacity($1, more: 0) }
    while total < needed {
      let gains = part.workers.indices.map { index in
        capacity(part.workers[index], more: added[index] + 1)
          - capacity(part.workers[index], more: added[index])
      }
      // A gain may come only with the second session more.
      let further = part.workers.indices.map { index in
        capacity(part.workers[index], more: added[index] + 2)
          - capacity(part.workers[index], more: added[index])
      }
      guard
        let best = part.workers.indices.max(by: {
          (gains[$0], further[$0], -added[$0], -$0) < (gains[$1], further[$1], -added[$1], -$1)
        }), further[best] > 0
      else { return moreWorkers(needed - total) }
      total += gains[best]
      added[best] += 1
    }
    return .minutesPerWeek(added.reduce(0, +) * rules.sessionMinutes)
  }

  /// Sessions in an average cycle, the reserve left out, with some more sessions paid every week.
  private func capacity(_ worker: Int, more sessions: Int) -> Int {
    let weeks = context.problem.weeks
    let all = (0..<weeks).reduce(0) { sum, week in
      sum
        + context.payableSessions(
          worker: worker, week: week, moreMinutes: sessions * rules.sessionMinutes)
    }
    return all * rules.cycleWeeks * (100 - rules.reservePercent) / (100 * weeks)
  }

  private func moreWorkers(_ sessions: Int) -> Remedy {
    let each = part.workers.map { capacity($0, more: 0) }.max() ?? 0
    return .workers(sessions.ceilDiv(max(1, each)), languages: [])
  }
}
