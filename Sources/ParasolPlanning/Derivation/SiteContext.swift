import ParasolModel

/// What follows from a problem and is looked up all the time: candidates, freedom, ways, links.
/// Hotspots and workers are spoken of by their index in the problem.
final class SiteContext: Sendable {
  let problem: SiteProblem
  let rules: PlanningRules
  let weights: PlanningWeights
  let workerCount: Int
  let hotspotCount: Int
  let days: Int
  /// By cycle.
  let cycleDays: [Range<Int>]
  /// By day, start and hotspot.
  let candidates: [SessionCandidate]
  let candidatesOfHotspot: [[Int]]
  /// By worker, in order of time; only those that she can attend.
  let meetings: [[BookedMeeting]]
  /// By worker, then week.
  let meetingMinutes: [[Int]]
  /// By worker.
  let minutesPerWeek: [Int]
  let maxShiftsPerWeek: [Int]
  /// By worker, then hotspot: people in her care today.
  private let roster: [[Int]]
  /// By worker, then candidate.
  let free: [[Bool]]
  /// By worker, then candidate: hours that she would rather not work in.
  let disliked: [[Bool]]
  /// Minutes from a worker's start to a hotspot.
  let travelFromStart: [[Int]]
  /// Minutes between two hotspots.
  let travelBetween: [[Int]]
  /// Whether a worker and the people of a hotspot share a language.
  let speaks: [[Bool]]

  init(_ problem: SiteProblem) {
    self.problem = problem
    rules = problem.rules
    weights = problem.weights
    workerCount = problem.workers.count
    hotspotCount = problem.hotspots.count
    days = problem.days
    cycleDays = (0..<problem.cycles).map { problem.days(ofCycle: $0) }
    minutesPerWeek = problem.workers.map(\.minutesPerWeek)
    maxShiftsPerWeek = problem.workers.map(\.maxShiftsPerWeek)
    let roster = problem.workers.map { worker in
      problem.hotspots.map { hotspot in
        worker.current.first { $0.hotspot == hotspot.id }?.people ?? 0
      }
    }
    self.roster = roster
    let candidates = SiteContext.candidates(of: problem)
    self.candidates = candidates
    var ofHotspot = [[Int]](repeating: [], count: problem.hotspots.count)
    for (index, candidate) in candidates.enumerated() {
      ofHotspot[candidate.hotspot].append(index)
    }
    candidatesOfHotspot = ofHotspot
    let points = problem.hotspots.map(\.point)
    travelBetween = points.map { from in
      points.map { problem.travel.minutes(from: from, to: $0) }
    }
    travelFromStart = problem.workers.map { worker in
      points.map { problem.travel.minutes(from: worker.start, to: $0) }
    }
    speaks = problem.workers.map { worker in
      problem.hotspots.map { SiteContext.speaks(worker, $0, in: problem) }
    }
    let meetings = problem.workers.map { SiteContext.meetings(of: $0, in: problem) }
    self.meetings = meetings
    meetingMinutes = meetings.map { booked in
      var minutes = [Int](repeating: 0, count: problem.weeks)
      for meeting in booked { minutes[meeting.day / 7] += meeting.end - meeting.start }
      return minutes
    }
    let freedom = WorkerFreedom(problem: problem, candidates: candidates)
    free = problem.workers.indices.map { freedom.free(worker: $0, meetings: meetings[$0]) }
    disliked = problem.workers.map { freedom.disliked(by: $0) }
  }

  /// Free at the time, and able to talk with the people there.
  func canServe(worker: Int, candidate: Int) -> Bool {
    free[worker][candidate] && speaks[worker][candidates[candidate].hotspot]
  }

  /// Near enough to come along so that a colleague is not alone.
  func canAccompany(worker: Int, candidate: Int) -> Bool {
    canServe(worker: worker, candidate: candidate)
      && travelFromStart[worker][candidates[candidate].hotspot] <= rules.companionTravelMax
  }

  /// Whether one of her sessions could be held at all: free, and not alone where two are needed.
  func canHold(worker: Int, candidate: Int) -> Bool {
    guard canServe(worker: worker, candidate: candidate) else { return false }
    guard candidates[candidate].needsPair else { return true }
    return (0..<workerCount).contains { other in
      other != worker && canPair(other, candidate)
    }
  }

  private func canPair(_ other: Int, _ candidate: Int) -> Bool {
    guard canServe(worker: other, candidate: candidate) else { return false }
    let hotspot = candidates[candidate].hotspot
    let way = travelFromStart[other][hotspot]
    return way <= max(rules.companionTravelMax, rules.linkTravelMax)
      || holdsToday(worker: other, hotspot: hotspot)
  }

  /// Whether today's roster puts people of the hotspot in her care.
  func holdsToday(worker: Int, hotspot: Int) -> Bool {
    current(worker: worker, hotspot: hotspot) > 0
  }

  /// People of the hotspot in her care today.
  func current(worker: Int, hotspot: Int) -> Int {
    roster[worker][hotspot]
  }

  /// Candidates of a hotspot within some days.
  func candidates(ofHotspot hotspot: Int, in days: Range<Int>) -> ArraySlice<Int> {
    let all = candidatesOfHotspot[hotspot]
    let first = partition(all) { candidates[$0].day < days.lowerBound }
    let last = partition(all) { candidates[$0].day < days.upperBound }
    return all[first..<last]
  }

  private func partition(_ list: [Int], _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SiteContext {
  fileprivate static func candidates(of problem: SiteProblem) -> [SessionCandidate] {
    let length = problem.rules.sessionMinutes
    var found: [SessionCandidate] = []
    for (index, hotspot) in problem.hotspots.enumerated() {
      var starts = Set<Int>()
      for window in JoinedWindows.of(hotspot.windows) {
        for week in 0..<problem.weeks {
          let day = week * 7 + window.weekday.index
          var start = window.hours.start
          while start + length <= window.hours.end {
            if starts.insert(day * 1440 + start).inserted {
              found.append(
                candidate(index, hotspot, day: day, start: start, rules: problem.rules))
            }
            start += length
          }
        }
      }
    }
    return found.sorted { ($0.day, $0.start, $0.hotspot) < ($1.day, $1.start, $1.hotspot) }
  }

  private static func candidate(
    _ index: Int, _ hotspot: ProblemHotspot, day: Int, start: Int, rules: PlanningRules
  ) -> SessionCandidate {
    let end = start + rules.sessionMinutes
    let isNight = start < rules.nightUntil
    let needsPair = hotspot.pairFrom.map { end > $0 || isNight } ?? false
    return SessionCandidate(
      hotspot: index, day: day, start: start, end: end, needsPair: needsPair,
      isLate: end > rules.lateAfter || isNight)
  }

  fileprivate static func speaks(
    _ worker: ProblemWorker, _ hotspot: ProblemHotspot, in problem: SiteProblem
  ) -> Bool {
    if hotspot.languages.isEmpty || hotspot.languages.contains(where: worker.languages.contains) {
      return true
    }
    return problem.keepsRoster
      && worker.current.contains { $0.hotspot == hotspot.id && $0.people > 0 }
  }

  fileprivate static func meetings(
    of worker: ProblemWorker, in problem: SiteProblem
  ) -> [BookedMeeting] {
    problem.meetings.enumerated().compactMap { index, meeting in
      guard meeting.participants?.contains(worker.id) ?? true,
        meeting.day >= problem.start, meeting.day <= problem.end,
        !worker.leave.contains(meeting.day), meeting.day >= worker.startsOn ?? meeting.day
      else { return nil }
      return BookedMeeting(
        index: index, day: meeting.day - problem.start, start: meeting.hours.start,
        end: meeting.hours.end)
    }
  }
}
