import ParasolModel

/// People whom the deal could not meet often enough, in a cycle or in a full calendar month.
struct ContactGaps {
  let finder: ShortfallFinder

  private var context: SiteContext { finder.context }
  private var problem: SiteProblem { finder.problem }

  func find() -> [Shortfall] {
    finder.rounds.dealt.flatMap { dealt in
      let gaps = dealt.deal.gaps()
      return monthly(dealt, gaps) + cyclic(dealt, gaps)
    }
  }

  private func monthly(_ dealt: DealtSlice, _ gaps: [ContactDeal.Gap]) -> [Shortfall] {
    problem.fullMonths.compactMap { month in
      let missing = gaps.count { $0.month == month }
      guard missing > 0 else { return nil }
      let first = month.first - problem.start
      return shortfall(
        dealt, kind: .monthWithoutContact, missing: missing, needed: dealt.people.count,
        days: first..<first + month.length, period: .month(month))
    }
  }

  /// Told only where the rota has all its sessions: else the missing sessions have been told.
  private func cyclic(_ dealt: DealtSlice, _ gaps: [ContactDeal.Gap]) -> [Shortfall] {
    (0..<problem.cycles).compactMap { cycle in
      let days = problem.days(ofCycle: cycle)
      let missing = gaps.count { $0.month == nil && $0.days == days }
      guard missing > 0, finder.rota.missing(dealt.slice, cycle: cycle) == 0 else { return nil }
      let needed = dealt.people.reduce(0) { $0 + problem.leastContacts($1.tier, inCycle: cycle) }
      return shortfall(
        dealt, kind: .contactsMissing, missing: missing, needed: needed, days: days,
        period: .days(
          first: problem.start + days.lowerBound, last: problem.start + (days.upperBound - 1)))
    }
  }

  private func shortfall(
    _ dealt: DealtSlice, kind: Shortfall.Kind, missing: Int, needed: Int, days: Range<Int>,
    period: ShortfallPeriod
  ) -> Shortfall {
    let slice = finder.rota.slices[dealt.slice]
    let room = problem.rules.contactsPerSession
    let possible = context.candidates(ofHotspot: slice.hotspot, in: days).count {
      context.canHold(worker: slice.worker, candidate: $0)
    }
    let isProved = needed - possible * room >= missing
    return Shortfall(
      kind: kind, certainty: isProved ? .proved : .notFound, missing: missing, needed: needed,
      available: needed - missing, period: period,
      hotspots: [problem.hotspots[slice.hotspot].id],
      workers: [
        InvolvedWorker(worker: problem.workers[slice.worker].id, reason: reason(slice, days))
      ],
      remedy: .sessions(missing.ceilDiv(room)))
  }

  private func reason(_ slice: RotaSlice, _ days: Range<Int>) -> InvolvedWorker.Reason {
    let person = problem.workers[slice.worker]
    let isAway = days.contains { offset in
      let day = problem.start + offset
      return person.leave.contains(day) || day < person.startsOn ?? day
    }
    return isAway ? .leave : .seldomFree
  }
}
