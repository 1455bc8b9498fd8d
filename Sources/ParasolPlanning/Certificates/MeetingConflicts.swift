import ParasolModel

/// Meetings that a worker cannot attend: outside her hours, two at once, or beyond her contract.
struct MeetingConflicts {
  let context: SiteContext

  private var problem: SiteProblem { context.problem }

  func find() -> [Shortfall] {
    problem.workers.indices.flatMap { outsideHours($0) + clashes($0) + beyondContract($0) }
  }

  private func outsideHours(_ worker: Int) -> [Shortfall] {
    let cover = WeeklyCover(problem.workers[worker].available)
    // Who is on call has agreed to those hours; they need not lie in her hours of outreach.
    let missed = context.meetings[worker].filter {
      problem.meetings[$0.index].kind != .shift
        && !cover.contains(weekday: $0.day % 7, start: $0.start, end: $0.end)
    }
    guard let first = missed.first, let last = missed.last else { return [] }
    return [
      Shortfall(
        kind: .meetingMissed, certainty: .proved, missing: missed.count,
        needed: context.meetings[worker].count,
        available: context.meetings[worker].count - missed.count,
        period: .days(first: problem.start + first.day, last: problem.start + last.day),
        workers: [InvolvedWorker(worker: problem.workers[worker].id, reason: .neverFree)],
        occasions: ids(missed))
    ]
  }

  private func clashes(_ worker: Int) -> [Shortfall] {
    let booked = context.meetings[worker].sorted {
      ($0.absoluteStart, $0.index) < ($1.absoluteStart, $1.index)
    }
    return booked.indices.dropFirst().compactMap { index in
      guard
        let earlier = booked[..<index].last(where: {
          booked[index].absoluteStart < $0.absoluteEnd
        })
      else { return nil }
      let day = problem.start + booked[index].day
      return Shortfall(
        kind: .meetingsClash, certainty: .proved, missing: 1, needed: 2, available: 1,
        period: .days(first: day, last: day),
        workers: [InvolvedWorker(worker: problem.workers[worker].id, reason: .neverFree)],
        occasions: ids([earlier, booked[index]]))
    }
  }

  private func beyondContract(_ worker: Int) -> [Shortfall] {
    let person = problem.workers[worker]
    return (0..<problem.weeks).compactMap { week in
      let minutes = context.meetingMinutes[worker][week]
      guard minutes > person.minutesPerWeek else { return nil }
      let monday = problem.start + week * 7
      return Shortfall(
        kind: .contractTooShort, certainty: .proved, missing: minutes - person.minutesPerWeek,
        needed: minutes, available: person.minutesPerWeek,
        period: .days(first: monday, last: monday + 6),
        workers: [InvolvedWorker(worker: person.id, reason: .contract)],
        occasions: ids(context.meetings[worker].filter { $0.day / 7 == week }),
        remedy: .minutesPerWeek(minutes - person.minutesPerWeek))
    }
  }

  private func ids(_ meetings: [BookedMeeting]) -> [String] {
    var ids: [String] = []
    for meeting in meetings where !ids.contains(problem.meetings[meeting.index].id) {
      ids.append(problem.meetings[meeting.index].id)
    }
    return ids
  }
}
