import ParasolModel

/// The fewest hours of a hotspot's week that would give a worker the sessions that she lacks there.
struct MissingWindows {
  let context: SiteContext
  let worker: Int
  let hotspot: Int
  /// The days in which sessions are missing.
  let days: Range<Int>

  private var problem: SiteProblem { context.problem }

  /// Hours outside those in which she is available; empty where these are not what keeps her away.
  func notAvailable(sessions: Int) -> [RemedyWindow] {
    let cover = WeeklyCover(problem.workers[worker].available)
    return fewest(sessions) { index in
      let candidate = context.candidates[index]
      return context.speaks[worker][hotspot]
        && !cover.contains(
          weekday: candidate.day % 7, start: candidate.start, end: candidate.end)
        && works(candidate.day) && hasPartner(index)
    }
  }

  /// Hours in which she is free and nobody can go along.
  func withoutPartner(sessions: Int) -> [RemedyWindow] {
    fewest(sessions) { index in
      context.canServe(worker: worker, candidate: index)
        && !context.canHold(worker: worker, candidate: index)
    }
  }

  private func works(_ day: Int) -> Bool {
    let person = problem.workers[worker]
    let date = problem.start + day
    return !person.leave.contains(date) && date >= person.startsOn ?? date
  }

  private func hasPartner(_ index: Int) -> Bool {
    guard context.candidates[index].needsPair else { return true }
    return (0..<context.workerCount).contains {
      $0 != worker && context.canAccompany(worker: $0, candidate: index)
    }
  }

  /// The windows that come back most often first; together they give the sessions.
  private func fewest(_ sessions: Int, _ isWanted: (Int) -> Bool) -> [RemedyWindow] {
    var counts: [RemedyWindow: Int] = [:]
    for index in context.candidates(ofHotspot: hotspot, in: days) where isWanted(index) {
      let candidate = context.candidates[index]
      // Hours after midnight belong to the day before; people read them by the day they fall on.
      let shift = candidate.start / 1440
      let window = RemedyWindow(
        weekday: Weekday.allCases[(candidate.day + shift) % 7],
        hours: TimeRange(
          start: candidate.start - shift * 1440, end: candidate.end - shift * 1440))
      counts[window, default: 0] += 1
    }
    var left = sessions
    var chosen: [RemedyWindow] = []
    for (window, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      guard left > 0 else { break }
      chosen.append(window)
      left -= count
    }
    return left > 0 ? [] : chosen.sorted()
  }
}
