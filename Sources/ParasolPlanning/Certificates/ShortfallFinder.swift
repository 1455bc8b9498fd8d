import ParasolModel

/// Tells what a plan could not give, and keeps apart what counting proves and what was only not
/// found.
struct ShortfallFinder {
  let context: SiteContext
  let links: SiteLinks
  /// By holder, then hotspot; the last holder is nobody.
  let people: [[Int]]
  let slices: [PlannedSlice]
  let rounds: ContactRounds
  let missedClinics: [String]

  var problem: SiteProblem { context.problem }
  var rota: RotaState { rounds.rota.state }

  func find() -> [Shortfall] {
    var found = hotspotsWithoutWindows()
    found += problem.keepsRoster ? outsideRoster() : uncoveredPeople() + underload()
    found += MeetingConflicts(context: context).find()
    found += SessionGaps(finder: self).find()
    found += ContactGaps(finder: self).find()
    found += missedClinics.map(clinic)
    return found
  }

  private func hotspotsWithoutWindows() -> [Shortfall] {
    problem.hotspots.indices.compactMap { index in
      let hotspot = problem.hotspots[index]
      guard hotspot.people > 0, context.candidatesOfHotspot[index].isEmpty else { return nil }
      return Shortfall(
        kind: .hotspotWithoutWindows, certainty: .proved, missing: hotspot.people,
        needed: hotspot.people, available: 0, hotspots: [hotspot.id])
    }
  }

  private func outsideRoster() -> [Shortfall] {
    let nobody = people[context.workerCount]
    return problem.hotspots.indices.compactMap { index in
      guard nobody[index] > 0 else { return nil }
      let hotspot = problem.hotspots[index]
      return Shortfall(
        kind: .peopleOutsideRoster, certainty: .proved, missing: nobody[index],
        needed: hotspot.people, available: hotspot.people - nobody[index],
        hotspots: [hotspot.id],
        remedy: .workers(nobody[index].ceilDiv(problem.rules.loadMax), languages: []))
    }
  }

  /// The people cut, the sessions cut, and what neither explains.
  private func uncoveredPeople() -> [Shortfall] {
    // A hotspot without windows has been told; nobody is to be blamed for it a second time.
    let open = problem.hotspots.indices.map { !context.candidatesOfHotspot[$0].isEmpty }
    let left = problem.hotspots.indices.filter { open[$0] && nobodys($0) > 0 }
    guard !left.isEmpty else { return [] }
    var found: [Shortfall] = []
    let isLinked = links.obstacle.map { $0.map { $0 == nil } }
    let flow = MaximumFlow(
      supply: problem.hotspots.indices.map { open[$0] ? problem.hotspots[$0].people : 0 },
      capacity: problem.workers.map { _ in problem.rules.loadMax }, isLinked: isLinked)
    if flow.missing > 0 { found.append(peopleCut(flow)) }
    let sessions = MaximumFlow(
      supply: problem.hotspots.indices.map { open[$0] ? links.sessionsNeeded($0) : 0 },
      capacity: links.capacity, isLinked: isLinked)
    let explained = flow.missing
    if sessions.missing > 0, context.workerCount > 0 { found += sessionsCut(sessions) }
    let rest = left.reduce(0) { $0 + nobodys($1) } - explained
    if rest > 0 { found.append(unexplained(rest, hotspots: left)) }
    return found
  }

  private func nobodys(_ hotspot: Int) -> Int { people[context.workerCount][hotspot] }

  private func peopleCut(_ flow: MaximumFlow) -> Shortfall {
    let cut = flow.cut
    let needed = cut.hotspots.reduce(0) { $0 + problem.hotspots[$1].people }
    let reasons = involved(cut)
    let languages = Set(cut.hotspots.flatMap { problem.hotspots[$0].languages }).sorted()
    let isLanguage = reasons.contains { $0.reason == .language }
    return Shortfall(
      kind: .peopleWithoutWorker, certainty: .proved, missing: flow.missing, needed: needed,
      available: needed - flow.missing, hotspots: cut.hotspots.map { problem.hotspots[$0].id },
      workers: reasons,
      remedy: .workers(
        flow.missing.ceilDiv(problem.rules.loadMax), languages: isLanguage ? languages : []))
  }

  /// Those inside the cut are full; the others have a reason at the largest hotspot of the cut.
  private func involved(_ cut: (hotspots: [Int], workers: [Int])) -> [InvolvedWorker] {
    let largest = cut.hotspots.max {
      (problem.hotspots[$0].people, -$0) < (problem.hotspots[$1].people, -$1)
    }
    return problem.workers.indices.compactMap { worker in
      let id = problem.workers[worker].id
      if cut.workers.contains(worker) { return InvolvedWorker(worker: id, reason: .full) }
      guard let largest, let reason = links.obstacle[worker][largest] else { return nil }
      return InvolvedWorker(worker: id, reason: reason)
    }
  }

  private func sessionsCut(_ flow: MaximumFlow) -> [Shortfall] {
    let cut = flow.cut
    guard !cut.workers.isEmpty else { return [] }
    let needed = cut.hotspots.reduce(0) { $0 + links.sessionsNeeded($1) }
    let rules = problem.rules
    let minutes = (flow.missing * rules.sessionMinutes * 100)
      .ceilDiv(rules.cycleWeeks * max(1, 100 - rules.reservePercent))
    return [
      Shortfall(
        kind: .contractTooShort, certainty: .proved, missing: flow.missing, needed: needed,
        available: needed - flow.missing, hotspots: cut.hotspots.map { problem.hotspots[$0].id },
        workers: cut.workers.map {
          InvolvedWorker(worker: problem.workers[$0].id, reason: .contract)
        },
        remedy: .minutesPerWeek(minutes))
    ]
  }

  private func unexplained(_ rest: Int, hotspots: [Int]) -> Shortfall {
    let needed = hotspots.reduce(0) { $0 + problem.hotspots[$1].people }
    let reasons = problem.workers.indices.map { worker in
      let obstacles = hotspots.map { links.obstacle[worker][$0] }
      let reason = obstacles.contains(nil) ? fullness(of: worker) : obstacles[0] ?? .full
      return InvolvedWorker(worker: problem.workers[worker].id, reason: reason)
    }
    return Shortfall(
      kind: .peopleWithoutWorker, certainty: .notFound, missing: rest, needed: needed,
      available: needed - rest, hotspots: hotspots.map { problem.hotspots[$0].id },
      workers: reasons,
      remedy: .workers(rest.ceilDiv(problem.rules.loadMax), languages: []))
  }

  private func fullness(of worker: Int) -> InvolvedWorker.Reason {
    people[worker].reduce(0, +) + problem.rules.minChunk > problem.rules.loadMax
      ? .full : .contract
  }

  private func underload() -> [Shortfall] {
    let least = problem.rules.loadMin
    let loads = people.dropLast().map { $0.reduce(0, +) }
    let missing = loads.reduce(0) { $0 + max(0, least - $1) }
    guard missing > 0 else { return [] }
    let flow = MaximumFlow(
      supply: problem.hotspots.map(\.people), capacity: loads.map { _ in least },
      isLinked: links.obstacle.map { $0.map { $0 == nil } })
    let reachable = problem.hotspots.reduce(0) { $0 + $1.people } - flow.missing
    let proved = least * loads.count - reachable
    let few = loads.indices.filter { loads[$0] < least }
    return [
      Shortfall(
        kind: .workersUnderLoad, certainty: proved >= missing ? .proved : .notFound,
        missing: missing, needed: least * loads.count, available: least * loads.count - missing,
        workers: few.map { InvolvedWorker(worker: problem.workers[$0].id, reason: .inCare) })
    ]
  }

  private func clinic(_ id: String) -> Shortfall {
    let clinic = problem.clinics.first { $0.id == id }
    let hotspot = problem.hotspots.firstIndex { $0.id == clinic?.hotspot }
    let sessions = hotspot.map { context.clinicSessions(ofHotspot: $0) } ?? []
    let own = slices.filter { $0.hotspot == clinic?.hotspot }.map(\.worker)
    let able = problem.workers.indices.contains { worker in
      own.contains(problem.workers[worker].id)
        && sessions.joined().contains { context.canHold(worker: worker, candidate: $0) }
    }
    return Shortfall(
      kind: .clinicWithoutWorker, certainty: able ? .notFound : .proved, missing: 1, needed: 1,
      available: 0, hotspots: clinic.map { [$0.hotspot] } ?? [],
      workers: own.map { InvolvedWorker(worker: $0, reason: .neverFree) }, occasions: [id])
  }
}
