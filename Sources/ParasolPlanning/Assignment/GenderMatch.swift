import ParasolModel

/// What the people of one hotspot ask of a worker's gender. A worker who has not stated hers may
/// take anyone.
struct GenderMatch: Sendable {
  /// People who ask for one gender.
  struct Kind {
    let gender: String
    /// Indices of their groups.
    let groups: [Int]
    let people: Int
  }

  /// Sorted by gender; a gender that a worker has and nobody asks for is among them.
  let kinds: [Kind]
  /// The groups that do not ask.
  let openGroups: [Int]
  /// By worker.
  let kindOfWorker: [String?]
  private let workersOfKind: [[Int]]
  private let openPeople: Int

  /// Nil when nobody at the hotspot asks.
  init?(_ context: SiteContext, hotspot: Int) {
    let groups = context.problem.hotspots[hotspot].groups
    guard groups.contains(where: { $0.workerGender != nil && $0.people > 0 }) else { return nil }
    let workers = context.problem.workers
    let genders = Set(groups.compactMap(\.workerGender) + workers.compactMap(\.gender)).sorted()
    kinds = genders.map { gender in
      let asking = groups.indices.filter { groups[$0].workerGender == gender }
      return Kind(
        gender: gender, groups: asking, people: asking.reduce(0) { $0 + groups[$1].people })
    }
    openGroups = groups.indices.filter { groups[$0].workerGender == nil }
    openPeople = openGroups.reduce(0) { $0 + groups[$1].people }
    kindOfWorker = workers.map(\.gender)
    workersOfKind = genders.map { gender in
      workers.indices.filter { workers[$0].gender == gender }
    }
  }

  /// Whether everybody can be in the care of a worker whom they accept: what each gender's workers
  /// have beyond those who ask for them must be people who do not ask.
  func accepts(_ people: (Int) -> Int) -> Bool { beyond(people) <= openPeople }

  /// How many more people a worker could take.
  func room(for worker: Int, _ people: (Int) -> Int) -> Int {
    guard let kind = kinds.firstIndex(where: { $0.gender == kindOfWorker[worker] }) else {
      return Int.max
    }
    let own = workersOfKind[kind].reduce(0) { $0 + people($1) }
    return openPeople - beyond(people) + max(0, kinds[kind].people - own)
  }

  private func beyond(_ people: (Int) -> Int) -> Int {
    var sum = 0
    for (kind, workers) in zip(kinds, workersOfKind) {
      var own = 0
      for worker in workers { own += people(worker) }
      sum += max(0, own - kind.people)
    }
    return sum
  }
}

extension SiteContext {
  /// People of a hotspot who accept a worker's gender.
  func accepted(worker: Int, hotspot: Int) -> Int {
    let own = problem.workers[worker].gender
    let spot = problem.hotspots[hotspot]
    guard let own, spot.people > 0 else { return max(1, spot.people) }
    return spot.groups.reduce(0) { sum, group in
      group.workerGender == nil || group.workerGender == own ? sum + group.people : sum
    }
  }
}
