import ParasolModel

/// Improves a whole rota by annealing with a fixed number of moves; the best state found stays.
enum RotaAnnealing {
  /// Warm enough at first to leave what was built, too cold in the end to leave what is good.
  private static let cooling = Cooling(first: 8_000, last: 150)

  static func improve(_ state: inout RotaState, moves: Int, random: SplitMix64) {
    guard moves > 0, !state.slices.isEmpty else { return }
    var proposals = RotaProposals(random: random)
    var (best, hard, soft) = (state, state.hardCost, state.softCost)
    state.commit()
    var isInLog = true
    for step in 0..<Cooling.steps {
      let temperature = cooling.temperature(step: step)
      let weight = hardWeight(step: step)
      for _ in 0..<Cooling.moves(step: step, of: moves) {
        let before = (state.mark, state.hardCost * weight + state.softCost)
        proposals.propose(&state)
        let increase = state.hardCost * weight + state.softCost - before.1
        guard
          cooling.accepts(
            increase: increase, temperature: temperature, random: &proposals.random)
        else {
          state.undo(to: before.0)
          continue
        }
        if (state.hardCost, state.softCost) < (hard, soft) {
          // What leads back to the best state is kept until the step ends.
          (hard, soft) = (state.hardCost, state.softCost)
          state.commit()
          isInLog = true
        }
      }
      if isInLog {
        best = state
        best.undo(to: 0)
        isInLog = false
      }
      state.commit()
    }
    state = best
    state.commit()
  }

  /// What a missing session costs rises by equal factors from 10 to 640 over the first seven tenths.
  private static func hardWeight(step: Int) -> Int {
    10 * Cooling.power2(min(Cooling.steps, step * 10 / 7) * 6 * 1024 / Cooling.steps)
  }
}
