import ParasolModel

/// Finds who takes people of which hotspot: today's roster first, then annealing with a fixed
/// number of moves. Every state on the way keeps every rule.
struct AssignmentSearch {
  private var state: AssignmentState
  private var random: SplitMix64
  private var best: AssignmentState
  private let movesPerWorker: Int

  init(_ context: SiteContext, links: SiteLinks, movesPerWorker: Int) {
    state = AssignmentState(context, links: links)
    best = state
    random = SplitMix64(seededBy: context.problem.site.text)
    self.movesPerWorker = movesPerWorker
  }

  /// Looks ten times as long before it leaves more people without a worker than counting proves.
  static func best(
    _ context: SiteContext, links: SiteLinks, movesPerWorker: Int
  ) -> AssignmentState {
    let first = run(context, links: links, movesPerWorker: movesPerWorker)
    let isLinked = links.obstacle.map { $0.map { $0 == nil } }
    let people = MaximumFlow(
      supply: context.problem.hotspots.map(\.people),
      capacity: context.problem.workers.map { _ in context.rules.loadMax }, isLinked: isLinked)
    let sessions = MaximumFlow(
      supply: context.problem.hotspots.indices.map(links.sessionsNeeded),
      capacity: links.capacity, isLinked: isLinked)
    // Where contracts are too short no search mends it, and the cut says so.
    guard first.uncovered > people.missing, sessions.missing == 0 else { return first }
    let second = run(context, links: links, movesPerWorker: movesPerWorker * 10)
    return second.isBetter(than: first) ? second : first
  }

  /// The best assignment found: fewest people without a worker, then fewest left alone.
  static func run(
    _ context: SiteContext, links: SiteLinks, movesPerWorker: Int
  ) -> AssignmentState {
    var search = AssignmentSearch(context, links: links, movesPerWorker: movesPerWorker)
    guard context.workerCount > 0, context.hotspotCount > 0 else { return search.state }
    search.takeOverRoster()
    search.fillGreedily()
    search.best = search.state
    search.anneal()
    return search.best
  }

  private var nobody: Int { state.nobody }

  private mutating func takeOverRoster() {
    for worker in 0..<nobody {
      for hotspot in 0..<state.context.hotspotCount {
        let wanted = state.clinics.current[worker][hotspot]
        take(min(wanted, state.people[nobody][hotspot]), of: hotspot, to: worker)
      }
    }
  }

  /// Gives as many of the people as the worker may take, from `number` downwards.
  private mutating func take(_ number: Int, of hotspot: Int, to worker: Int) {
    guard state.links.obstacle[worker][hotspot] == nil else { return }
    let room = state.context.rules.loadMax - state.load[worker]
    var size = min(number, room)
    while size > 0 {
      let transfer = AssignmentState.Transfer(
        hotspot: hotspot, from: nobody, to: worker, people: size)
      if state.apply([transfer]) != nil { return }
      size -= 1
    }
  }

  /// The hotspots with the fewest able workers first, each to the able worker with most room.
  private mutating func fillGreedily() {
    let order = (0..<state.context.hotspotCount).sorted {
      (able($0).count, $0) < (able($1).count, $1)
    }
    for hotspot in order {
      let workers = able(hotspot).sorted {
        let (left, right) = (preference($0, hotspot), preference($1, hotspot))
        return left == right ? $0 < $1 : left < right
      }
      for worker in workers where state.people[nobody][hotspot] > 0 {
        take(state.people[nobody][hotspot], of: hotspot, to: worker)
      }
    }
  }

  private func able(_ hotspot: Int) -> [Int] {
    (0..<nobody).filter { state.links.obstacle[$0][hotspot] == nil }
  }

  private func preference(_ worker: Int, _ hotspot: Int) -> Int {
    let known = state.people[worker][hotspot] > 0 ? 0 : 1000
    return known + state.load[worker] * 2 + state.context.travelFromStart[worker][hotspot]
  }

  private mutating func anneal() {
    let moves = movesPerWorker * nobody
    let cooling = Cooling(first: 60_000, last: 500)
    for move in 0..<moves {
      // Prices of what must not happen rise over the first six tenths of the moves.
      let share = min(10, 1 + move * 15 / max(1, moves))
      state.uncoveredPrice = 100 * share
      state.underloadPrice = 10 * share
      let transfers = proposal()
      guard !transfers.isEmpty, let delta = state.apply(transfers) else { continue }
      let temperature = cooling.temperature(move: move, of: moves)
      if Cooling.accepts(increase: delta, temperature: temperature, random: &random) {
        if delta != 0 { keepIfBest() }
      } else {
        state.undo(transfers)
      }
    }
  }

  private mutating func keepIfBest() {
    if state.isBetter(than: best) { best = state }
  }

  /// Shift, exchange, or a chain over three holders; the people without a worker count as held.
  private mutating func proposal() -> [AssignmentState.Transfer] {
    guard let first = heldSlice(), let target = otherHolder(than: first.holder) else { return [] }
    let transfer = AssignmentState.Transfer(
      hotspot: first.hotspot, from: first.holder, to: target,
      people: amount(of: first, to: target))
    guard transfer.people > 0 else { return [] }
    switch random.below(3) {
    case 0: return [transfer]
    case 1: return [transfer] + back(from: target, to: first.holder, not: first.hotspot)
    default:
      guard let third = otherHolder(than: target) else { return [transfer] }
      return [transfer] + back(from: target, to: third, not: first.hotspot)
    }
  }

  private mutating func back(
    from holder: Int, to target: Int, not hotspot: Int
  ) -> [AssignmentState.Transfer] {
    let held = state.people[holder].indices.filter {
      $0 != hotspot && state.people[holder][$0] > 0
    }
    guard !held.isEmpty, holder != target else { return [] }
    let slice = (holder: holder, hotspot: held[random.below(held.count)])
    let people = amount(of: slice, to: target)
    guard people > 0 else { return [] }
    return [
      AssignmentState.Transfer(hotspot: slice.hotspot, from: holder, to: target, people: people)
    ]
  }

  private mutating func heldSlice() -> (holder: Int, hotspot: Int)? {
    for _ in 0..<4 {
      // People without a worker are looked at as often as any one worker's.
      let holder = random.below(nobody + 1)
      let held = state.people[holder].indices.filter { state.people[holder][$0] > 0 }
      if !held.isEmpty { return (holder, held[random.below(held.count)]) }
    }
    return nil
  }

  private mutating func otherHolder(than holder: Int) -> Int? {
    guard nobody > 0 else { return nil }
    let other = random.below(nobody)
    return other >= holder ? other + 1 : other
  }

  private mutating func amount(of slice: (holder: Int, hotspot: Int), to target: Int) -> Int {
    let held = state.people[slice.holder][slice.hotspot]
    switch random.below(4) {
    case 0: return held
    case 1:
      guard target != nobody else { return held }
      return min(held, state.context.rules.loadMax - state.load[target])
    case 2: return min(held, 1 + random.below(3))
    default: return 1 + random.below(held)
    }
  }
}
