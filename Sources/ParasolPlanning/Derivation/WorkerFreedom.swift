import ParasolModel

/// When a worker can be at a session, as far as her own calendar tells.
struct WorkerFreedom {
  let problem: SiteProblem
  let candidates: [SessionCandidate]

  /// By candidate: available, not on leave, already started, and no meeting in the way.
  func free(worker index: Int, meetings: [BookedMeeting]) -> [Bool] {
    let worker = problem.workers[index]
    let cover = WeeklyCover(worker.available)
    var working = [Bool](repeating: true, count: problem.days)
    for day in worker.leave {
      let offset = day - problem.start
      if working.indices.contains(offset) { working[offset] = false }
    }
    if let first = worker.startsOn {
      for day in 0..<min(max(first - problem.start, 0), problem.days) { working[day] = false }
    }
    var byDay = [[BookedMeeting]](repeating: [], count: problem.days)
    for meeting in meetings { byDay[meeting.day].append(meeting) }
    return candidates.map { candidate in
      guard working[candidate.day],
        cover.contains(
          weekday: candidate.day % 7, start: candidate.start, end: candidate.end)
      else { return false }
      return !isBlocked(candidate, by: byDay)
    }
  }

  /// By candidate: it touches hours that the worker would rather not work in.
  func disliked(by worker: ProblemWorker) -> [Bool] {
    guard !worker.avoid.isEmpty else { return [Bool](repeating: false, count: candidates.count) }
    let cover = WeeklyCover(worker.avoid)
    return candidates.map {
      cover.touches(weekday: $0.day % 7, start: $0.start, end: $0.end)
    }
  }

  private func isBlocked(_ candidate: SessionCandidate, by meetings: [[BookedMeeting]]) -> Bool {
    let point = problem.hotspots[candidate.hotspot].point
    // A night may end two dates later than it began, so two days on either side are looked at.
    for day in max(0, candidate.day - 2)...min(problem.days - 1, candidate.day + 2) {
      for meeting in meetings[day] {
        let gap =
          day == candidate.day
          ? problem.travel.minutes(from: point, to: problem.meetings[meeting.index].point)
          : problem.rules.restMinutes
        if candidate.absoluteStart < meeting.absoluteEnd + gap,
          meeting.absoluteStart < candidate.absoluteEnd + gap
        {
          return true
        }
      }
    }
    return false
  }
}
