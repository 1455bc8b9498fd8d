import ParasolModel

/// Who has how many people of which hotspot, with the costs kept up to date. The holder after the
/// last worker stands for the people whom nobody has.
struct AssignmentState {
  /// One transfer of people of a hotspot from a holder to another.
  struct Transfer {
    let hotspot: Int
    let from: Int
    let to: Int
    let people: Int
  }

  let context: SiteContext
  let links: SiteLinks
  let clinics: AssignmentClinics
  /// By holder, then hotspot.
  private(set) var people: [[Int]]
  private(set) var load: [Int]
  private(set) var linkCount: [Int]
  /// Sessions promised per cycle.
  private(set) var promised: [Int]
  private let totalPeople: Int
  var uncoveredPrice = 1000
  var underloadPrice = 100

  var nobody: Int { context.workerCount }

  init(_ context: SiteContext, links: SiteLinks) {
    self.context = context
    self.links = links
    clinics = AssignmentClinics(context)
    totalPeople = context.problem.hotspots.reduce(0) { $0 + $1.people }
    let workers = context.workerCount
    people = [[Int]](
      repeating: [Int](repeating: 0, count: context.hotspotCount), count: workers + 1)
    people[workers] = context.problem.hotspots.map(\.people)
    load = [Int](repeating: 0, count: workers)
    linkCount = load
    promised = load
  }

  var uncovered: Int { people[nobody].reduce(0, +) }
  /// Full months that people would be left alone, summed over people.
  var neglect: Int {
    guard links.hasAbsences else { return 0 }
    return (0..<nobody).reduce(0) { sum, worker in
      sum + zip(people[worker], links.absentMonths[worker]).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }
  var underload: Int {
    load.reduce(0) { $0 + max(0, context.rules.loadMin - $1) }
  }

  /// Whether this assignment leaves fewer people alone, or as many and is cheaper.
  func isBetter(than other: AssignmentState) -> Bool {
    let own = (uncovered, other.uncovered)
    if own.0 != own.1 { return own.0 < own.1 }
    let left = (neglect, other.neglect)
    if left.0 != left.1 { return left.0 < left.1 }
    let few = (underload, other.underload)
    if few.0 != few.1 { return few.0 < few.1 }
    return softCost < other.softCost
  }

  /// The soft cost of the whole assignment (objective 3).
  var softCost: Int {
    var cost = 0
    for worker in 0..<nobody {
      cost += deviationCost(worker)
      for hotspot in 0..<context.hotspotCount { cost += sliceCost(worker, hotspot) }
    }
    for hotspot in 0..<context.hotspotCount { cost += clinicCost(hotspot) }
    return cost
  }

  /// Carries out the transfers when all rules hold afterwards; nil and no change when they do not.
  mutating func apply(_ transfers: [Transfer]) -> Int? {
    let before = cost(around: transfers)
    for transfer in transfers { move(transfer) }
    guard transfers.allSatisfy({ holds($0.from, $0.hotspot) && holds($0.to, $0.hotspot) }) else {
      undo(transfers)
      return nil
    }
    return cost(around: transfers) - before
  }

  mutating func undo(_ transfers: [Transfer]) {
    for transfer in transfers.reversed() {
      move(
        Transfer(
          hotspot: transfer.hotspot, from: transfer.to, to: transfer.from,
          people: transfer.people))
    }
  }

  /// An assignment that is given, be it a roster that no search would choose.
  static func filled(
    _ context: SiteContext, links: SiteLinks, people: [[Int]]
  ) -> AssignmentState {
    var state = AssignmentState(context, links: links)
    for worker in 0..<state.nobody {
      for hotspot in 0..<context.hotspotCount where people[worker][hotspot] > 0 {
        state.change(worker, hotspot, by: people[worker][hotspot])
      }
    }
    state.people[state.nobody] = people[state.nobody]
    return state
  }

  private mutating func move(_ transfer: Transfer) {
    change(transfer.from, transfer.hotspot, by: -transfer.people)
    change(transfer.to, transfer.hotspot, by: transfer.people)
  }

  private mutating func change(_ holder: Int, _ hotspot: Int, by number: Int) {
    let old = people[holder][hotspot]
    people[holder][hotspot] = old + number
    guard holder != nobody else { return }
    load[holder] += number
    linkCount[holder] += (old + number != 0 ? 1 : 0) - (old != 0 ? 1 : 0)
    promised[holder] += sessions(hotspot, old + number) - sessions(hotspot, old)
  }

  /// Sessions a cycle that a slice needs.
  func sessions(_ hotspot: Int, _ number: Int) -> Int {
    guard number > 0 else { return 0 }
    let size = links.size[hotspot]
    let contacts = links.contacts[hotspot] * number
    return max(
      links.highestFrequency[hotspot],
      contacts.ceilDiv(context.rules.contactsPerSession * max(1, size)))
  }

  private func holds(_ holder: Int, _ hotspot: Int) -> Bool {
    let number = people[holder][hotspot]
    guard number >= 0 else { return false }
    guard holder != nobody else { return true }
    guard load[holder] <= context.rules.loadMax,
      linkCount[holder] <= context.rules.maxHotspotsPerWorker,
      promised[holder] <= links.capacity[holder]
    else { return false }
    guard number > 0 else { return true }
    let size = links.size[hotspot]
    return number >= min(context.rules.minChunk, size)
      && links.obstacle[holder][hotspot] == nil
      && sessions(hotspot, number) <= links.possible[holder][hotspot]
  }

  private func cost(around transfers: [Transfer]) -> Int {
    var cost = 0
    for (index, transfer) in transfers.enumerated() {
      let earlier = transfers[..<index]
      if !earlier.contains(where: { $0.hotspot == transfer.hotspot }) {
        cost += clinicCost(transfer.hotspot) + uncoveredPrice * people[nobody][transfer.hotspot]
      }
      for holder in [transfer.from, transfer.to] where holder != nobody {
        if !earlier.contains(where: { $0.from == holder || $0.to == holder }) {
          cost += workerCost(holder)
        }
        if !earlier.contains(where: {
          $0.hotspot == transfer.hotspot && ($0.from == holder || $0.to == holder)
        }) {
          cost += sliceCost(holder, transfer.hotspot) + absenceCost(holder, transfer.hotspot)
        }
      }
    }
    return cost
  }

  private func workerCost(_ worker: Int) -> Int {
    underloadPrice * max(0, context.rules.loadMin - load[worker]) + deviationCost(worker)
  }

  private func deviationCost(_ worker: Int) -> Int {
    let distance = abs(load[worker] * context.workerCount - totalPeople)
    return context.weights.deviation * distance / context.workerCount
  }

  private func sliceCost(_ worker: Int, _ hotspot: Int) -> Int {
    let number = people[worker][hotspot]
    guard number > 0 else { return 0 }
    let weights = context.weights
    let newcomers = max(0, number - clinics.current[worker][hotspot])
    return weights.link + weights.linkTravel * context.travelFromStart[worker][hotspot]
      + weights.moved * newcomers
  }

  /// To be left alone for a month is worse than to be moved, but better than to have nobody.
  private func absenceCost(_ worker: Int, _ hotspot: Int) -> Int {
    people[worker][hotspot] * min(900, 150 * links.absentMonths[worker][hotspot])
  }

  private func clinicCost(_ hotspot: Int) -> Int {
    let missed = clinics.escorts[hotspot].count { able in
      !able.contains { people[$0][hotspot] > 0 }
    }
    return context.weights.noEscort * missed
  }
}

/// What the assignment looks up for each pair: today's roster and who could be at a mobile clinic.
struct AssignmentClinics {
  /// By worker, then hotspot.
  let current: [[Int]]
  /// By hotspot, then clinic: the workers who could be there.
  let escorts: [[[Int]]]

  init(_ context: SiteContext) {
    current = (0..<context.workerCount).map { worker in
      (0..<context.hotspotCount).map { context.current(worker: worker, hotspot: $0) }
    }
    escorts = (0..<context.hotspotCount).map { hotspot in
      context.clinicSessions(ofHotspot: hotspot).map { sessions in
        (0..<context.workerCount).filter { worker in
          sessions.contains { context.canHold(worker: worker, candidate: $0) }
        }
      }
    }
  }
}

extension SiteContext {
  /// For each mobile clinic of a hotspot the candidate sessions that overlap it.
  func clinicSessions(ofHotspot hotspot: Int) -> [[Int]] {
    problem.clinics.filter { $0.hotspot == problem.hotspots[hotspot].id }.map { clinic in
      let start = (clinic.day - problem.start) * 1440 + clinic.hours.start
      let end = start + clinic.hours.minutes
      return candidatesOfHotspot[hotspot].filter {
        candidates[$0].absoluteStart < end && start < candidates[$0].absoluteEnd
      }
    }
  }
}
