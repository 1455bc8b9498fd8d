import ParasolModel

/// Who has how many people of which hotspot, with all costs kept up to date. The holder after the
/// last worker stands for the people whom nobody has.
struct AssignmentState {
  /// People of a hotspot who go from one holder to another.
  struct Transfer {
    let hotspot: Int
    let from: Int
    let to: Int
    let people: Int
  }

  let tables: AssignmentTables
  /// By holder and hotspot, flat.
  private(set) var people: [Int]
  /// By worker.
  private(set) var load: [Int]
  private(set) var linkCount: [Int]
  /// By worker: sessions promised per cycle.
  private(set) var promised: [Int]
  /// By clinic: workers with people of its hotspot who could be there.
  private var escorts: [Int]
  /// By holder: the hotspots of which she has people, in no order; and by pair, where in that list.
  private var held: [Int]
  private(set) var heldCount: [Int]
  private var place: [Int]

  private(set) var uncovered: Int
  /// Full months that people would be left alone, summed over people; and what they cost.
  private(set) var neglect = 0
  private(set) var neglectCost = 0
  private(set) var underload: Int
  /// The soft cost of the whole assignment (objective 3).
  private(set) var softCost: Int

  var nobody: Int { tables.workers }

  /// Nobody has anybody yet.
  init(_ tables: AssignmentTables) {
    self.tables = tables
    let (workers, hotspots) = (tables.workers, tables.hotspots)
    people = [Int](repeating: 0, count: workers * hotspots) + tables.size
    load = [Int](repeating: 0, count: workers)
    linkCount = load
    promised = load
    escorts = [Int](repeating: 0, count: tables.clinics.last?.upperBound ?? 0)
    held = [Int](repeating: 0, count: (workers + 1) * hotspots)
    heldCount = [Int](repeating: 0, count: workers + 1)
    place = held
    uncovered = tables.totalPeople
    underload = tables.loadMin * workers
    softCost = tables.deviation(0) * workers + tables.weights.noEscort * escorts.count
    for hotspot in 0..<hotspots where tables.size[hotspot] > 0 { hold(nobody, hotspot) }
  }

  /// An assignment that is given, be it a roster that no search would choose.
  init(_ tables: AssignmentTables, people given: [[Int]]) {
    self.init(tables)
    for worker in 0..<nobody {
      for hotspot in 0..<tables.hotspots where given[worker][hotspot] > 0 {
        change(worker, hotspot, by: given[worker][hotspot])
      }
    }
    for hotspot in 0..<tables.hotspots {
      change(nobody, hotspot, by: given[nobody][hotspot] - people(nobody, hotspot))
    }
  }

  func people(_ holder: Int, _ hotspot: Int) -> Int {
    people[holder * tables.hotspots + hotspot]
  }

  /// The nth of the hotspots of which a holder has people, in no order.
  func held(_ holder: Int, _ index: Int) -> Int { held[holder * tables.hotspots + index] }

  /// By holder, then hotspot.
  var peopleByHolder: [[Int]] {
    (0...nobody).map { holder in
      Array(people[holder * tables.hotspots..<(holder + 1) * tables.hotspots])
    }
  }

  /// Whether this assignment leaves fewer people alone, or as many and is cheaper.
  func isBetter(than other: AssignmentState) -> Bool {
    (uncovered, neglect, underload, softCost)
      < (other.uncovered, other.neglect, other.underload, other.softCost)
  }

  mutating func apply(_ transfer: Transfer) {
    change(transfer.from, transfer.hotspot, by: -transfer.people)
    change(transfer.to, transfer.hotspot, by: transfer.people)
  }

  mutating func undo(_ transfer: Transfer) {
    change(transfer.to, transfer.hotspot, by: -transfer.people)
    change(transfer.from, transfer.hotspot, by: transfer.people)
  }

  /// Whether a worker's load, hotspots and hours are within her limits.
  func isWithinLimits(_ worker: Int) -> Bool {
    load[worker] <= tables.loadMax && linkCount[worker] <= tables.maxLinks
      && promised[worker] <= tables.capacity[worker]
  }

  /// Whether a slice is allowed by itself: the link, its smallest size, its sessions.
  func isAllowed(_ worker: Int, _ hotspot: Int) -> Bool {
    let pair = worker * tables.hotspots + hotspot
    let number = people[pair]
    guard number > 0 else { return true }
    return tables.isLinked[pair] && number >= tables.least[hotspot]
      && tables.sessions(hotspot, number) <= tables.possible[pair]
      && (tables.genders[hotspot]?.accepts { people($0, hotspot) } ?? true)
  }

  /// The most people of a hotspot that a worker's limits would let her have there.
  func room(_ worker: Int, _ hotspot: Int) -> Int {
    let pair = worker * tables.hotspots + hotspot
    let own = people[pair]
    let free = tables.capacity[worker] - promised[worker] + tables.sessions(hotspot, own)
    let sessions = min(free, tables.possible[pair])
    return min(
      own + tables.loadMax - load[worker], tables.people(hotspot, inSessions: max(0, sessions)))
  }

  private mutating func change(_ holder: Int, _ hotspot: Int, by number: Int) {
    let pair = holder * tables.hotspots + hotspot
    let old = people[pair]
    let new = old + number
    people[pair] = new
    if (old > 0) != (new > 0) {
      if new > 0 { hold(holder, hotspot) } else { release(holder, hotspot) }
    }
    guard holder != nobody else {
      uncovered += number
      return
    }
    let before = load[holder]
    let after = before + number
    load[holder] = after
    underload += max(0, tables.loadMin - after) - max(0, tables.loadMin - before)
    let current = tables.current[pair]
    softCost +=
      tables.deviation(after) - tables.deviation(before)
      + tables.weights.moved * (max(0, new - current) - max(0, old - current))
    promised[holder] += tables.sessions(hotspot, new) - tables.sessions(hotspot, old)
    neglect += number * tables.absentMonths[pair]
    neglectCost += number * tables.absenceCost[pair]
    if (old > 0) != (new > 0) { link(holder, hotspot, by: new > 0 ? 1 : -1) }
  }

  private mutating func link(_ worker: Int, _ hotspot: Int, by sign: Int) {
    linkCount[worker] += sign
    softCost += sign * tables.linkCost[worker * tables.hotspots + hotspot]
    for clinic in tables.clinics[hotspot] where tables.canEscort[clinic * tables.workers + worker] {
      escorts[clinic] += sign
      if escorts[clinic] == (sign > 0 ? 1 : 0) { softCost -= sign * tables.weights.noEscort }
    }
  }

  private mutating func hold(_ holder: Int, _ hotspot: Int) {
    let first = holder * tables.hotspots
    place[first + hotspot] = heldCount[holder]
    held[first + heldCount[holder]] = hotspot
    heldCount[holder] += 1
  }

  private mutating func release(_ holder: Int, _ hotspot: Int) {
    let first = holder * tables.hotspots
    heldCount[holder] -= 1
    let last = held[first + heldCount[holder]]
    held[first + place[first + hotspot]] = last
    place[first + last] = place[first + hotspot]
  }
}
