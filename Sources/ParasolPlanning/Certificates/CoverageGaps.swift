import ParasolModel

/// People without a worker: what counting people and paid hours proves, and what neither explains.
struct CoverageGaps {
  let context: SiteContext
  let links: SiteLinks
  /// By holder, then hotspot; the last holder is nobody.
  let people: [[Int]]

  private var problem: SiteProblem { context.problem }
  /// A hotspot without windows is told as such; nobody is to be blamed for it a second time.
  private func isOpen(_ hotspot: Int) -> Bool { !context.candidatesOfHotspot[hotspot].isEmpty }
  private func nobodys(_ hotspot: Int) -> Int { people[context.workerCount][hotspot] }

  func find() -> [Shortfall] {
    let left = problem.hotspots.indices.filter { isOpen($0) && nobodys($0) > 0 }
    guard !left.isEmpty else { return [] }
    let byPeople = peopleParts()
    var found = byPeople.map(peopleShortfall)
    var proved = byPeople.reduce(0) { $0 + missing($1) }
    for part in hourParts() {
      let bound = HoursBound(links: links, part: part, contactsPerSession: room).people
      // People who are counted already must not be counted again.
      let counted = byPeople.filter { !Set($0.hotspots).isDisjoint(with: part.hotspots) }
        .reduce(0) { $0 + missing($1) }
      guard bound > counted else { continue }
      proved += bound - counted
      found.append(hoursShortfall(part, people: bound))
    }
    let rest = left.reduce(0) { $0 + nobodys($1) } - proved
    if rest > 0 { found.append(unexplained(rest, hotspots: left)) }
    return found
  }

  private var room: Int { problem.rules.contactsPerSession }
  private var isLinked: [[Bool]] { links.obstacle.map { $0.map { $0 == nil } } }

  // MARK: People

  private func peopleParts() -> [CutPart] {
    CutPart.parts(
      of: MaximumFlow(
        supply: problem.hotspots.indices.map { isOpen($0) ? problem.hotspots[$0].people : 0 },
        capacity: problem.workers.map { _ in problem.rules.loadMax }, isLinked: isLinked))
  }

  private func needed(_ part: CutPart) -> Int {
    part.hotspots.reduce(0) { $0 + problem.hotspots[$1].people }
  }

  private func missing(_ part: CutPart) -> Int {
    needed(part) - part.workers.count * problem.rules.loadMax
  }

  private func peopleShortfall(_ part: CutPart) -> Shortfall {
    let missing = missing(part)
    let reasons = part.involved(
      context, links, limits: problem.workers.map { _ in problem.rules.loadMax }, full: .full)
    let isLanguage = reasons.contains { $0.reason == .language }
    return Shortfall(
      kind: .peopleWithoutWorker, certainty: .proved, missing: missing, needed: needed(part),
      available: needed(part) - missing, hotspots: part.hotspots.map { problem.hotspots[$0].id },
      workers: reasons,
      remedy: .workers(
        missing.ceilDiv(problem.rules.loadMax), languages: isLanguage ? languages(of: part) : []))
  }

  /// The fewest languages with which somebody can talk at each of the hotspots, commonest first.
  private func languages(of part: CutPart) -> [String] {
    var left = part.hotspots.map { Set(problem.hotspots[$0].languages) }.filter { !$0.isEmpty }
    var chosen: [String] = []
    while !left.isEmpty {
      let known = Set(left.flatMap { $0 }).sorted()
      guard
        let best = known.max(by: { first, second in
          let (one, two) = (left.count { $0.contains(first) }, left.count { $0.contains(second) })
          return one == two ? first > second : one < two
        })
      else { break }
      chosen.append(best)
      left.removeAll { $0.contains(best) }
    }
    return chosen.sorted()
  }

  // MARK: Paid hours

  private func hourParts() -> [CutPart] {
    CutPart.parts(
      of: MaximumFlow(
        supply: problem.hotspots.indices.map { isOpen($0) ? links.sessionsNeeded($0) : 0 },
        capacity: links.capacity, isLinked: isLinked)
    ).filter { !$0.workers.isEmpty }
  }

  private func hoursShortfall(_ part: CutPart, people: Int) -> Shortfall {
    let needed = part.hotspots.reduce(0) { $0 + links.sessionsNeeded($1) }
    let available = part.workers.reduce(0) { $0 + links.capacity[$1] }
    return Shortfall(
      kind: .hoursTooShort, certainty: .proved, missing: people, needed: needed,
      available: available, hotspots: part.hotspots.map { problem.hotspots[$0].id },
      workers: part.involved(context, links, limits: links.capacity, full: .contract),
      reservePercent: problem.rules.reservePercent,
      remedy: MoreHours(context: context, part: part).remedy(for: needed))
  }

  // MARK: What counting does not explain

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
      workers: reasons)
  }

  private func fullness(of worker: Int) -> InvolvedWorker.Reason {
    people[worker].reduce(0, +) + problem.rules.minChunk > problem.rules.loadMax
      ? .full : .contract
  }
}
