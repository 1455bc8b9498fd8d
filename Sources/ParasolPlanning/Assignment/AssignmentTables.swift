import ParasolModel

/// What the search for an assignment looks up all the time. Tables of pairs are flat:
/// `worker * hotspots + hotspot`.
final class AssignmentTables: Sendable {
  let workers: Int
  let hotspots: Int
  let loadMin: Int
  let loadMax: Int
  let maxLinks: Int
  let weights: PlanningWeights
  let totalPeople: Int
  /// By hotspot.
  let size: [Int]
  /// By hotspot: the smallest slice.
  let least: [Int]
  /// By hotspot: the workers who may take people there.
  let able: [[Int]]
  /// By pair.
  let isLinked: [Bool]
  /// By pair: people in her care today.
  let current: [Int]
  /// By pair: sessions in an average cycle that she could hold there.
  let possible: [Int]
  /// By pair: what the link costs whatever its size, with what experience has charged for it.
  let linkCost: [Int]
  /// By pair: full months that people would be left alone, and what that costs for one of them.
  let absentMonths: [Int]
  let absenceCost: [Int]
  /// By worker: sessions in an average cycle that may be promised.
  let capacity: [Int]
  /// By hotspot: its mobile clinics; and by clinic, then worker: whether she could be there.
  let clinics: [Range<Int>]
  let canEscort: [Bool]
  /// By hotspot: what its people ask of a worker's gender; nil when nobody there asks.
  let genders: [GenderMatch?]
  private let contacts: [Int]
  private let highestFrequency: [Int]
  private let contactsPerSession: Int
  /// By hotspot: where its part of `sessionTable` begins.
  private let firstEntry: [Int]
  /// Sessions by number of people, up to the largest load.
  private let sessionTable: [Int]
  /// By load, up to twice the largest.
  private let deviationTable: [Int]

  init(_ context: SiteContext, links: SiteLinks, charges: [Int] = []) {
    let (rules, weights) = (context.rules, context.weights)
    let (workers, hotspots) = (context.workerCount, context.hotspotCount)
    let pairs = (0..<workers).flatMap { worker in (0..<hotspots).map { (worker, $0) } }
    (self.workers, self.hotspots, self.weights) = (workers, hotspots, weights)
    (loadMin, loadMax, maxLinks) = (rules.loadMin, rules.loadMax, rules.maxHotspotsPerWorker)
    contactsPerSession = rules.contactsPerSession
    size = links.size
    totalPeople = links.size.reduce(0, +)
    least = links.size.map { min(rules.minChunk, $0) }
    able = (0..<hotspots).map { hotspot in
      (0..<workers).filter { links.obstacle[$0][hotspot] == nil }
    }
    isLinked = pairs.map { links.obstacle[$0.0][$0.1] == nil }
    current = pairs.map { context.current(worker: $0.0, hotspot: $0.1) }
    possible = pairs.map { links.possible[$0.0][$0.1] }
    linkCost = pairs.enumerated().map { index, pair in
      weights.link + weights.linkTravel * context.travelFromStart[pair.0][pair.1]
        + (charges.isEmpty ? 0 : charges[index])
    }
    absentMonths = pairs.map { links.absentMonths[$0.0][$0.1] }
    // To be left alone for a month is worse than to be moved, but better than to have nobody.
    absenceCost = pairs.map { min(900, 150 * links.absentMonths[$0.0][$0.1]) }
    capacity = links.capacity
    let escorts = AssignmentTables.escorts(context)
    var ranges: [Range<Int>] = []
    for clinics in escorts {
      let first = ranges.last?.upperBound ?? 0
      ranges.append(first..<first + clinics.count)
    }
    clinics = ranges
    canEscort = escorts.joined().flatMap { able in (0..<workers).map { able.contains($0) } }
    genders = (0..<hotspots).map { GenderMatch(context, hotspot: $0) }
    contacts = links.contacts
    highestFrequency = links.highestFrequency
    var (first, table) = ([Int](), [Int]())
    for hotspot in 0..<hotspots {
      first.append(table.count)
      for number in 0...min(links.size[hotspot], rules.loadMax) {
        table.append(links.sessions(hotspot, of: number))
      }
    }
    (firstEntry, sessionTable) = (first + [table.count], table)
    let total = totalPeople
    deviationTable = (0...2 * rules.loadMax).map { load in
      AssignmentTables.deviation(load, total, workers, weights.deviation)
    }
  }

  var nobody: Int { workers }

  /// Sessions a cycle that a slice of so many people needs.
  func sessions(_ hotspot: Int, _ number: Int) -> Int {
    guard number > 0 else { return 0 }
    let entry = firstEntry[hotspot] + number
    if entry < firstEntry[hotspot + 1] { return sessionTable[entry] }
    let full = contactsPerSession * max(1, size[hotspot])
    return max(highestFrequency[hotspot], (contacts[hotspot] * number).ceilDiv(full))
  }

  /// The most people of a hotspot who can be met in so many sessions a cycle.
  func people(_ hotspot: Int, inSessions sessions: Int) -> Int {
    guard sessions >= highestFrequency[hotspot] else { return 0 }
    guard contacts[hotspot] > 0 else { return size[hotspot] }
    return min(size[hotspot], sessions * contactsPerSession * size[hotspot] / contacts[hotspot])
  }

  /// What it costs that a worker's load is not the mean.
  func deviation(_ load: Int) -> Int {
    deviationTable.indices.contains(load)
      ? deviationTable[load]
      : AssignmentTables.deviation(load, totalPeople, workers, weights.deviation)
  }

  private static func deviation(_ load: Int, _ total: Int, _ workers: Int, _ weight: Int) -> Int {
    weight * abs(load * workers - total) / max(1, workers)
  }

  /// By hotspot, then clinic: the workers who could be there.
  private static func escorts(_ context: SiteContext) -> [[[Int]]] {
    (0..<context.hotspotCount).map { hotspot in
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
