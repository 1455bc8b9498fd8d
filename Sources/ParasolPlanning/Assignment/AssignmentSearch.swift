import ParasolModel

/// Finds who takes people of which hotspot: today's roster first, then annealing with a fixed
/// number of moves. Every state on the way keeps every rule.
enum AssignmentSearch {
  /// Warm enough to leave the roster; and for the runs after the first, just warm enough to leave
  /// the best that is known.
  private static let warm = Cooling(first: 15_000, last: 800)
  private static let hot = Cooling(first: 60_000, last: 500)
  private static let mild = Cooling(first: 6_000, last: 800)

  /// The best found: fewest people without a worker, then fewest left alone, then fewest under the
  /// least load, then cheapest. Looks longer before it leaves more people without a worker than
  /// counting proves.
  static func best(
    _ tables: AssignmentTables, seed: String, effort: SitePlanner.Effort
  ) -> AssignmentState {
    let start = AssignmentStart(tables).state
    guard tables.workers > 0, tables.hotspots > 0 else { return start }
    let moves = effort.assignmentMovesPerWorker * tables.workers
    func look(_ moves: Int, seed: String) -> AssignmentState {
      var random = SplitMix64(seededBy: seed)
      var best = anneal(from: start, moves: moves, cooling: warm, prices: 0, random: &random)
      for _ in 0..<effort.assignmentReheats {
        best = anneal(
          from: best, moves: moves, cooling: mild, prices: Cooling.steps, random: &random)
      }
      return best
    }
    let best = look(moves, seed: seed)
    guard isShort(best, tables) else { return best }
    // Where people are left, who is left has to change hands as well: hotter, and several times anew.
    var random = SplitMix64(seededBy: seed + "/longer")
    var found = best
    for _ in 0..<effort.assignmentReheats {
      let other = anneal(from: start, moves: moves * 4, cooling: hot, prices: 0, random: &random)
      if other.isBetter(than: found) { found = other }
    }
    return found
  }

  /// Whether more people are left, or under the least load, than counting proves.
  private static func isShort(_ state: AssignmentState, _ tables: AssignmentTables) -> Bool {
    guard state.uncovered + state.underload > 0 else { return false }
    let isLinked = (0..<tables.workers).map { worker in
      (0..<tables.hotspots).map { tables.isLinked[worker * tables.hotspots + $0] }
    }
    let flow = MaximumFlow(
      supply: tables.size, capacity: tables.capacity.map { _ in tables.loadMax },
      isLinked: isLinked)
    if state.uncovered > flow.missing { return true }
    let few = MaximumFlow(
      supply: tables.size, capacity: tables.capacity.map { _ in tables.loadMin },
      isLinked: isLinked)
    let reachable = tables.totalPeople - few.missing
    return state.underload > tables.loadMin * tables.workers - reachable
  }

  /// Prices rise from the step `prices` on; from the last on they are at their
  /// highest.
  private static func anneal(
    from start: AssignmentState, moves total: Int, cooling: Cooling, prices: Int,
    random: inout SplitMix64
  ) -> AssignmentState {
    var moves = AssignmentMoves(start, random: random)
    var best = start
    for step in 0..<Cooling.steps {
      let temperature = cooling.temperature(step: step)
      let price = Price(step: step + prices)
      var cost = price.of(moves.state)
      for _ in 0..<Cooling.moves(step: step, of: total) {
        guard moves.propose() else { continue }
        let after = price.of(moves.state)
        if cooling.accepts(
          increase: after - cost, temperature: temperature, random: &moves.random)
        {
          cost = after
          if moves.state.isBetter(than: best) { best = moves.state }
        } else {
          moves.undo()
        }
      }
    }
    random = moves.random
    return best
  }

  /// What must not happen has a price that rises over the first six tenths of the steps.
  private struct Price {
    let uncovered: Int
    let underload: Int

    init(step: Int) {
      let share = min(Cooling.steps, step * 10 / 6)
      // Equal factors: from 30 to 3,840, and from 10 to 160.
      uncovered = Cooling.power2(share * 112) * 30
      underload = Cooling.power2(share * 64) * 10
    }

    func of(_ state: AssignmentState) -> Int {
      uncovered * state.uncovered + underload * state.underload + state.neglectCost
        + state.softCost
    }
  }
}
