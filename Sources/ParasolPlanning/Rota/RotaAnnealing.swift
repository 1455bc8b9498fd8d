import ParasolModel

/// Improves a whole rota by annealing with a fixed number of moves; the best state found stays.
enum RotaAnnealing {
  static func improve(_ state: inout RotaState, movesPerSlice: Int) {
    let cycles = state.context.cycleDays.count
    let moves = movesPerSlice * state.slices.count * cycles
    guard moves > 0 else { return }
    var random = SplitMix64(seededBy: state.context.problem.site.text + "/rota")
    let cooling = Cooling(first: 6_000, last: 400)
    var best = (hard: state.hardCost, soft: state.softCost, mark: state.mark)
    for move in 0..<moves {
      let weight = 10 + 110 * min(move * 5 / 3, moves) / moves
      let before = (state.mark, state.hardCost * weight + state.softCost)
      propose(&state, random: &random)
      let delta = state.hardCost * weight + state.softCost - before.1
      let temperature = cooling.temperature(move: move, of: moves)
      guard Cooling.accepts(increase: delta, temperature: temperature, random: &random) else {
        state.undo(to: before.0)
        continue
      }
      if (state.hardCost, state.softCost) < (best.hard, best.soft) {
        best = (state.hardCost, state.softCost, state.mark)
      }
    }
    state.undo(to: best.mark)
    state.commit()
  }

  /// Relocates a session, joins or adds one where it is missing, drops one, or changes a partner.
  private static func propose(_ state: inout RotaState, random: inout SplitMix64) {
    let slice = random.below(state.slices.count)
    let cycle = random.below(state.context.cycleDays.count)
    let days = state.context.cycleDays[cycle]
    let worker = state.slices[slice].worker
    let held = state.sessions(of: slice, in: days)
    let kind = random.below(8)
    if state.missing(slice, cycle: cycle) > 0 || held.isEmpty {
      add(&state, slice, days, random: &random)
    } else if kind == 0 {
      state.leave(worker, held[random.below(held.count)])
    } else if kind == 1 {
      changePartner(&state, at: held[random.below(held.count)], not: worker, random: &random)
    } else {
      state.leave(worker, held[random.below(held.count)])
      add(&state, slice, days, random: &random)
    }
  }

  /// Adds a session at random; where the worker is booked already she leaves that session.
  private static func add(
    _ state: inout RotaState, _ slice: Int, _ days: Range<Int>, random: inout SplitMix64
  ) {
    let (worker, hotspot) = (state.slices[slice].worker, state.slices[slice].hotspot)
    let candidates = state.context.candidates(ofHotspot: hotspot, in: days)
    guard !candidates.isEmpty else { return }
    for _ in 0..<3 {
      let index = candidates[candidates.startIndex + random.below(candidates.count)]
      guard state.context.canServe(worker: worker, candidate: index) else { continue }
      if state.hold(worker, index) { return }
    }
    let index = candidates[candidates.startIndex + random.below(candidates.count)]
    guard state.context.canServe(worker: worker, candidate: index) else { return }
    let day = state.context.candidates[index].day
    let booked = state.booked[worker][day]
    guard !booked.isEmpty, !booked.contains(index) else { return }
    state.leave(worker, booked[random.below(booked.count)])
    _ = state.hold(worker, index)
  }

  private static func changePartner(
    _ state: inout RotaState, at index: Int, not worker: Int, random: inout SplitMix64
  ) {
    let others = state.team[index].filter { $0 != worker }
    guard !others.isEmpty else { return }
    state.leave(others[random.below(others.count)], index)
  }
}
