/// Proposes changes of an assignment: people of one hotspot go to another worker, and whoever gets
/// too much by it passes something on. Every proposal that is kept keeps every rule.
struct AssignmentMoves {
  var state: AssignmentState
  var random: SplitMix64
  private var trail: [AssignmentState.Transfer] = []

  private var tables: AssignmentTables { state.tables }
  private var nobody: Int { state.nobody }

  init(_ state: AssignmentState, random: SplitMix64) {
    self.state = state
    self.random = random
  }

  /// Changes the state; false, with nothing changed, when no rule-keeping change was hit upon.
  mutating func propose() -> Bool {
    trail.removeAll(keepingCapacity: true)
    guard let first = anySlice(), let target = target(for: first.hotspot, not: first.holder),
      move(first.hotspot, from: first.holder, to: target)
    else { return false }
    var receiver = target
    // Whoever has too much now passes something on; then perhaps something comes back.
    for pass in 0..<3 where receiver != nobody && !state.isWithinLimits(receiver) {
      guard let next = passOn(from: receiver, to: first.holder, isLast: pass == 2) else { break }
      receiver = next
    }
    if first.holder != nobody, receiver != first.holder, random.below(3) == 0 {
      _ = fetch(for: first.holder)
    }
    guard keepsRules() else {
      undo()
      return false
    }
    return true
  }

  /// Takes the last proposal back.
  mutating func undo() {
    for transfer in trail.reversed() { state.undo(transfer) }
    trail.removeAll(keepingCapacity: true)
  }

  private func keepsRules() -> Bool {
    trail.allSatisfy { transfer in
      [transfer.from, transfer.to].allSatisfy {
        $0 == nobody || (state.isWithinLimits($0) && state.isAllowed($0, transfer.hotspot))
      }
    }
  }

  /// Some slice; the people whom nobody has are looked at rather often.
  private mutating func anySlice() -> (holder: Int, hotspot: Int)? {
    if state.uncovered > 0, random.below(6) == 0 { return slice(of: nobody) }
    for _ in 0..<4 {
      if let slice = slice(of: random.below(nobody)) { return slice }
    }
    return slice(of: nobody)
  }

  private mutating func slice(of holder: Int) -> (holder: Int, hotspot: Int)? {
    let count = state.heldCount[holder]
    return count > 0 ? (holder, state.held(holder, random.below(count))) : nil
  }

  /// A worker who may take people of the hotspot, at times nobody: the nearest of a few at random,
  /// or one who has people there already.
  private mutating func target(for hotspot: Int, not holder: Int) -> Int? {
    let able = tables.able[hotspot]
    guard !able.isEmpty else { return nil }
    if holder != nobody, random.below(8) == 0 { return nobody }
    var best: (cost: Int, worker: Int)?
    for _ in 0..<1 << random.below(4) {
      let worker = able[random.below(able.count)]
      guard worker != holder else { continue }
      let pair = worker * tables.hotspots + hotspot
      let cost = state.people[pair] > 0 ? 0 : tables.linkCost[pair]
      if cost < best?.cost ?? Int.max { best = (cost, worker) }
    }
    return best?.worker
  }

  /// Something else that an overfull worker has goes to the first holder or to anyone able.
  private mutating func passOn(from worker: Int, to first: Int, isLast: Bool) -> Int? {
    guard let slice = slice(of: worker) else { return nil }
    let isBack = isLast || random.below(2) == 0
    let isAble = first == nobody || tables.isLinked[first * tables.hotspots + slice.hotspot]
    let target = isBack && isAble ? first : target(for: slice.hotspot, not: worker)
    guard let target, move(slice.hotspot, from: worker, to: target) else { return nil }
    return target
  }

  /// Fills up a worker who gave something away.
  private mutating func fetch(for worker: Int) -> Bool {
    let giver = state.uncovered > 0 && random.below(2) == 0 ? nobody : random.below(nobody)
    guard giver != worker, let slice = slice(of: giver),
      tables.isLinked[worker * tables.hotspots + slice.hotspot]
    else { return false }
    return move(slice.hotspot, from: giver, to: worker)
  }

  private mutating func move(_ hotspot: Int, from: Int, to: Int) -> Bool {
    guard from != to else { return false }
    let people = amount(hotspot, from: from, to: to)
    guard people > 0 else { return false }
    let transfer = AssignmentState.Transfer(
      hotspot: hotspot, from: from, to: to, people: people)
    state.apply(transfer)
    trail.append(transfer)
    return true
  }

  /// How many go: often a number at which something changes, as what a worker has room for, or what
  /// fills or saves a session; never fewer than a slice may have.
  private mutating func amount(_ hotspot: Int, from: Int, to: Int) -> Int {
    let held = state.people(from, hotspot)
    let least = tables.least[hotspot]
    var number = wish(hotspot, from: from, to: to, held: held)
    if from != nobody, !state.isWithinLimits(from), random.below(2) == 0 {
      number = surplus(of: from, hotspot, held: held)
    }
    if to != nobody { number = max(number, least - state.people(to, hotspot)) }
    number = min(max(number, 1), held)
    let left = held - number
    if from != nobody, left > 0, left < least { number = held }
    return number
  }

  /// What brings an overfull worker back within her limits, as far as this hotspot can.
  private func surplus(of worker: Int, _ hotspot: Int, held: Int) -> Int {
    let sessions =
      tables.sessions(hotspot, held)
      - max(0, state.promised[worker] - tables.capacity[worker])
    return max(
      state.load[worker] - tables.loadMax,
      held - tables.people(hotspot, inSessions: max(0, sessions)))
  }

  private mutating func wish(_ hotspot: Int, from: Int, to: Int, held: Int) -> Int {
    switch random.below(8) {
    case 0, 1: return held
    case 2: return 1 + random.below(3)
    case 3: return 1 + random.below(held)
    case 4, 5:
      guard to != nobody else { return held }
      return state.room(to, hotspot) - state.people(to, hotspot)
    case 6:
      // What leaves the giver one session fewer, or fills the taker's last one.
      if to == nobody || random.below(2) == 0 {
        let sessions = tables.sessions(hotspot, held) - 1
        return held - tables.people(hotspot, inSessions: sessions)
      }
      let own = state.people(to, hotspot)
      let sessions = max(tables.sessions(hotspot, own), tables.sessions(hotspot, 1))
      return tables.people(hotspot, inSessions: sessions) - own
    default:
      // What brings either back to today's roster, or the taker up to the least load.
      if from != nobody, random.below(2) == 0 {
        return held - tables.current[from * tables.hotspots + hotspot]
      }
      guard to != nobody else { return held }
      let own = state.people(to, hotspot)
      let wanted = tables.current[to * tables.hotspots + hotspot] - own
      return random.below(2) == 0 ? wanted : tables.loadMin - state.load[to]
    }
  }
}
