import ParasolModel

/// Sessions that slices need and the rota does not have, with the reason where counting gives one.
struct SessionGaps {
  let finder: ShortfallFinder

  private var context: SiteContext { finder.context }
  private var problem: SiteProblem { finder.problem }

  private struct Gap {
    let kind: Shortfall.Kind
    let certainty: Shortfall.Certainty
    let reason: InvolvedWorker.Reason
    var missing: Int
    var needed: Int
    var available: Int
    var days: Range<Int>
  }

  func find() -> [Shortfall] {
    finder.rota.slices.indices.flatMap { slice in
      var gaps: [Gap] = []
      for cycle in finder.rota.slices[slice].need.indices {
        guard let gap = gap(slice, cycle: cycle) else { continue }
        if let index = gaps.firstIndex(where: {
          $0.kind == gap.kind && $0.certainty == gap.certainty && $0.reason == gap.reason
        }) {
          gaps[index].missing += gap.missing
          gaps[index].needed += gap.needed
          gaps[index].available += gap.available
          gaps[index].days = gaps[index].days.lowerBound..<gap.days.upperBound
        } else {
          gaps.append(gap)
        }
      }
      return gaps.map { shortfall(slice, $0) }
    }
  }

  private func gap(_ slice: Int, cycle: Int) -> Gap? {
    let missing = finder.rota.missing(slice, cycle: cycle)
    guard missing > 0 else { return nil }
    let (worker, hotspot) = (finder.rota.slices[slice].worker, finder.rota.slices[slice].hotspot)
    let days = problem.days(ofCycle: cycle)
    let need = finder.rota.slices[slice].need[cycle]
    let candidates = context.candidates(ofHotspot: hotspot, in: days)
    let served = candidates.count { context.canServe(worker: worker, candidate: $0) }
    let held = candidates.count { context.canHold(worker: worker, candidate: $0) }
    func make(
      _ kind: Shortfall.Kind, _ certainty: Shortfall.Certainty,
      _ reason: InvolvedWorker.Reason
    ) -> Gap {
      Gap(
        kind: kind, certainty: certainty, reason: reason, missing: missing, needed: need,
        available: need - missing, days: days)
    }
    if need - served >= missing {
      return make(.sessionsMissing, .proved, absence(worker, days))
    }
    if need - held >= missing { return make(.pairImpossible, .proved, .noPartner) }
    let weeks = days.lowerBound / 7..<days.upperBound / 7
    let paid = weeks.reduce(0) { $0 + context.payableSessions(worker: worker, week: $1) }
    let attendable = weeks.reduce(0) { $0 + attendableSessions(worker, week: $1) }
    let wanted = finder.rota.slices.filter { $0.worker == worker }
      .reduce(0) { $0 + $1.need[cycle] }
    let allMissing = finder.rota.slices.indices.filter {
      finder.rota.slices[$0].worker == worker
    }.reduce(0) { $0 + finder.rota.missing($1, cycle: cycle) }
    if wanted - paid >= allMissing { return make(.contractTooShort, .proved, .contract) }
    if wanted - attendable >= allMissing { return make(.sessionsMissing, .proved, .seldomFree) }
    return make(.sessionsMissing, .notFound, held < served ? .noPartner : .seldomFree)
  }

  /// The most sessions of her own that a worker could attend in a week, by days and contract.
  private func attendableSessions(_ worker: Int, week: Int) -> Int {
    let rules = context.rules
    let own = finder.rota.slices.filter { $0.worker == worker }.map(\.hotspot)
    let aDay = min(rules.maxSessionsPerDay, rules.maxSpanMinutes / rules.sessionMinutes)
    let byDay = (week * 7..<week * 7 + 7).map { day in
      let possible = own.reduce(0) { sum, hotspot in
        sum
          + context.candidates(ofHotspot: hotspot, in: day..<day + 1).count {
            context.canHold(worker: worker, candidate: $0)
          }
      }
      return min(possible, aDay)
    }
    let best = byDay.sorted(by: >).prefix(context.maxShiftsPerWeek[worker]).reduce(0, +)
    return min(best, context.payableSessions(worker: worker, week: week))
  }

  private func absence(_ worker: Int, _ days: Range<Int>) -> InvolvedWorker.Reason {
    let person = problem.workers[worker]
    let isAway = days.contains { offset in
      let day = problem.start + offset
      return person.leave.contains(day) || day < person.startsOn ?? day
    }
    return isAway ? .leave : .seldomFree
  }

  private func shortfall(_ slice: Int, _ gap: Gap) -> Shortfall {
    let (worker, hotspot) = (finder.rota.slices[slice].worker, finder.rota.slices[slice].hotspot)
    let weeks = max(1, gap.days.count / 7)
    let minutes = (gap.missing * problem.rules.sessionMinutes).ceilDiv(weeks)
    return Shortfall(
      kind: gap.kind, certainty: gap.certainty, missing: gap.missing, needed: gap.needed,
      available: gap.available,
      period: .days(
        first: problem.start + gap.days.lowerBound,
        last: problem.start + (gap.days.upperBound - 1)),
      hotspots: [problem.hotspots[hotspot].id],
      workers: [InvolvedWorker(worker: problem.workers[worker].id, reason: gap.reason)],
      remedy: gap.kind == .contractTooShort ? .minutesPerWeek(minutes) : remedy(slice, gap))
  }

  /// Hours in which she would have to be free, or somebody else with her; else just more sessions.
  private func remedy(_ slice: Int, _ gap: Gap) -> Remedy {
    let (worker, hotspot) = (finder.rota.slices[slice].worker, finder.rota.slices[slice].hotspot)
    let search = MissingWindows(context: context, worker: worker, hotspot: hotspot, days: gap.days)
    switch gap.reason {
    case .noPartner where gap.certainty == .proved:
      let windows = search.withoutPartner(sessions: gap.missing)
      guard !windows.isEmpty else { return .sessions(gap.missing) }
      return .partner(languages: problem.hotspots[hotspot].languages, windows)
    case .seldomFree where gap.certainty == .proved:
      let windows = search.notAvailable(sessions: gap.missing)
      guard !windows.isEmpty else { return .sessions(gap.missing) }
      return .available(problem.workers[worker].id, windows)
    default: return .sessions(gap.missing)
    }
  }
}
