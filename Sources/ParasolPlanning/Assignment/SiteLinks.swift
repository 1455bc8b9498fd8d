import ParasolModel

/// Which worker may take people of which hotspot, and what each can take on.
final class SiteLinks: Sendable {
  /// By worker, then hotspot; nil when she may.
  let obstacle: [[InvolvedWorker.Reason?]]
  /// By worker, then hotspot: sessions in an average cycle that she could hold there.
  let possible: [[Int]]
  /// By worker, then hotspot: full calendar months in which she could hold no session there.
  let absentMonths: [[Int]]
  let hasAbsences: Bool
  /// By worker: sessions in an average cycle that her contract pays, the reserve left out.
  let capacity: [Int]
  /// The same without a reserve.
  let fullCapacity: [Int]
  /// By hotspot: contacts in a full cycle.
  let contacts: [Int]
  /// By hotspot: the highest frequency among the people there.
  let highestFrequency: [Int]

  /// By hotspot: people.
  let size: [Int]
  private let contactsPerSession: Int

  /// The fewest sessions in a full cycle with which a hotspot's people can be met.
  func sessionsNeeded(_ hotspot: Int) -> Int {
    max(contacts[hotspot].ceilDiv(contactsPerSession), highestFrequency[hotspot])
  }

  /// Sessions a full cycle that a slice of so many people needs.
  func sessions(_ hotspot: Int, of number: Int) -> Int {
    guard number > 0 else { return 0 }
    let full = contactsPerSession * max(1, size[hotspot])
    return max(highestFrequency[hotspot], (contacts[hotspot] * number).ceilDiv(full))
  }

  init(_ context: SiteContext) {
    let problem = context.problem
    let rules = problem.rules
    let contacts = problem.hotspots.map { hotspot in
      ContactTier.allCases.reduce(0) { $0 + rules.frequency[$1] * hotspot.tiers[$1] }
    }
    let highest = problem.hotspots.map { hotspot in
      ContactTier.allCases.filter { hotspot.tiers[$0] > 0 }.map { rules.frequency[$0] }.max() ?? 0
    }
    contactsPerSession = rules.contactsPerSession
    size = problem.hotspots.map(\.people)
    self.contacts = contacts
    highestFrequency = highest
    let possible = problem.workers.indices.map { worker in
      problem.hotspots.indices.map { hotspot in
        let held = context.candidatesOfHotspot[hotspot].count {
          context.canHold(worker: worker, candidate: $0)
        }
        return held * rules.cycleWeeks / problem.weeks
      }
    }
    self.possible = possible
    let absentMonths = problem.workers.indices.map { worker in
      problem.hotspots.indices.map { SiteLinks.absentMonths(worker, $0, context) }
    }
    self.absentMonths = absentMonths
    hasAbsences = absentMonths.contains { $0.contains { $0 > 0 } }
    obstacle = problem.workers.indices.map { worker in
      problem.hotspots.indices.map { hotspot in
        SiteLinks.obstacle(
          worker, hotspot, context, enough: possible[worker][hotspot] >= highest[hotspot])
      }
    }
    let weekly = problem.workers.indices.map { worker in
      (0..<problem.weeks).map { context.payableSessions(worker: worker, week: $0) }
    }
    fullCapacity = weekly.map { $0.reduce(0, +) * rules.cycleWeeks / problem.weeks }
    capacity = weekly.map {
      $0.reduce(0, +) * rules.cycleWeeks * (100 - rules.reservePercent) / (100 * problem.weeks)
    }
  }

  private static func absentMonths(
    _ worker: Int, _ hotspot: Int, _ context: SiteContext
  ) -> Int {
    context.problem.fullMonths.count { month in
      let first = month.first - context.problem.start
      return !context.candidates(ofHotspot: hotspot, in: first..<first + month.length).contains {
        context.canHold(worker: worker, candidate: $0)
      }
    }
  }

  private static func obstacle(
    _ worker: Int, _ hotspot: Int, _ context: SiteContext, enough: Bool
  ) -> InvolvedWorker.Reason? {
    if !context.speaks[worker][hotspot] { return .language }
    if context.accepted(worker: worker, hotspot: hotspot) == 0 { return .gender }
    if context.travelFromStart[worker][hotspot] > context.rules.linkTravelMax { return .tooFar }
    let candidates = context.candidatesOfHotspot[hotspot]
    guard candidates.contains(where: { context.free[worker][$0] }) else { return .neverFree }
    guard candidates.contains(where: { context.canHold(worker: worker, candidate: $0) }) else {
      return .noPartner
    }
    return enough ? nil : .seldomFree
  }
}

extension SiteContext {
  /// Sessions of one week that a worker's contract pays for, once her meetings are paid.
  ///
  /// - Parameter moreMinutes: a week that the contract would have on top.
  func payableSessions(worker: Int, week: Int, moreMinutes: Int = 0) -> Int {
    let person = problem.workers[worker]
    let monday = problem.start + week * 7
    let working = (0..<7).count { offset in
      let day = monday + offset
      return day >= person.startsOn ?? day && !person.leave.contains(day)
    }
    let minutes = max(0, person.minutesPerWeek + moreMinutes - meetingMinutes[worker][week])
    let days = min(working, person.maxShiftsPerWeek)
    return min(minutes / rules.sessionMinutes, days * rules.maxSessionsPerDay)
  }
}
