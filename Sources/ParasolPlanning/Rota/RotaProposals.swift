/// Proposes changes of a rota: a session goes elsewhere, alone or with its team; comes, goes, or
/// changes hands.
struct RotaProposals {
  var random: SplitMix64

  private func part(_ state: RotaState, _ slice: Int, _ cycle: Int) -> Int {
    slice * state.tables.cycles + cycle
  }

  mutating func propose(_ state: inout RotaState) {
    let slice = random.below(state.slices.count)
    let cycle = random.below(state.tables.cycles)
    let count = state.inCycle[part(state, slice, cycle)]
    if count == 0 || (state.missing(slice, cycle: cycle) > 0 && random.below(4) != 0) {
      insert(&state, slice, cycle, tries: 1 + random.below(6))
      return
    }
    let worker = state.slices[slice].worker
    let index = state.session(random.below(count), of: slice, cycle: cycle)
    let team = state.teamSize[index]
    switch random.below(16) {
    case 0: state.leave(worker, index, chance: random.below(64))
    case 1, 2, 3:
      if team > 1 {
        changePartner(&state, at: index, not: worker)
      } else {
        exchange(&state, worker, slice, cycle, index)
      }
    case 4, 5, 6:
      if team > 1 {
        moveTeam(&state, slice, cycle, index)
      } else {
        relocate(&state, worker, slice, cycle, index)
      }
    default: relocate(&state, worker, slice, cycle, index)
    }
  }

  private mutating func relocate(
    _ state: inout RotaState, _ worker: Int, _ slice: Int, _ cycle: Int, _ index: Int
  ) {
    state.leave(worker, index, chance: random.below(64))
    insert(&state, slice, cycle, tries: 1 << random.below(4))
  }

  /// The best of some sessions at random; where none is free, one of them after making room.
  private mutating func insert(
    _ state: inout RotaState, _ slice: Int, _ cycle: Int, tries: Int
  ) {
    let worker = state.slices[slice].worker
    let options = state.tables.options(slice, cycle)
    guard !options.isEmpty else { return }
    if let index = cheapest(state, worker, options, tries: tries),
      state.hold(worker, index, chance: random.below(64))
    {
      return
    }
    let index = state.tables.options[options.lowerBound + random.below(options.count)]
    guard !state.isThere(worker, index) else { return }
    bring(&state, worker, to: index)
  }

  private mutating func cheapest(
    _ state: RotaState, _ worker: Int, _ options: Range<Int>, tries: Int
  ) -> Int? {
    var best: (cost: Int, index: Int)?
    for _ in 0..<tries {
      let index = state.tables.options[options.lowerBound + random.below(options.count)]
      guard state.canAdd(worker, index) else { continue }
      let change = state.costOfAdding(worker, index)
      var cost = change.hard * 100 + change.soft
      // Where a colleague is already, nobody has to come along.
      if state.tables.candidates[index].needsPair, state.teamSize[index] == 0 {
        cost += state.context.weights.companion
      }
      if cost < best?.cost ?? Int.max { best = (cost, index) }
    }
    return best?.index
  }

  /// Frees a worker for a session, and a partner where one is needed, and finds other places for
  /// what they leave.
  private mutating func bring(_ state: inout RotaState, _ worker: Int, to index: Int) {
    var left: [(worker: Int, session: Int)] = []
    guard free(&state, worker, for: index, left: &left) else { return }
    if !state.hold(worker, index, chance: random.below(64)) {
      let helpers = state.tables.helpers(at: index)
      let other = state.tables.helpers[helpers.lowerBound + random.below(helpers.count)]
      guard other != worker, free(&state, other, for: index, left: &left) else { return }
      guard state.hold(worker, index) else { return }
    }
    for (worker, session) in left {
      let slice = state.tables.slice(of: worker, at: session)
      guard slice >= 0 else { continue }
      let cycle = state.tables.cycle(ofDay: state.tables.candidates[session].day)
      let options = state.tables.options(slice, cycle)
      if let other = cheapest(state, worker, options, tries: 8) {
        _ = state.hold(worker, other, chance: random.below(64))
      }
    }
  }

  /// Takes a worker off what stands in the way of a session; at most three sessions.
  private mutating func free(
    _ state: inout RotaState, _ worker: Int, for index: Int,
    left: inout [(worker: Int, session: Int)]
  ) -> Bool {
    for _ in 0..<3 {
      if state.canAdd(worker, index) { return true }
      guard let session = obstacle(state, worker, index) else { return false }
      state.leave(worker, session, chance: random.below(64))
      left.append((worker, session))
    }
    return state.canAdd(worker, index)
  }

  /// A session of the same day if there is one; else of the days around, else of the same week.
  private mutating func obstacle(_ state: RotaState, _ worker: Int, _ index: Int) -> Int? {
    let day = state.tables.candidates[index].day
    let today = state.bookings(of: worker, day: day)
    if today > 0 { return state.booking(random.below(today), of: worker, day: day) }
    let monday = day / 7 * 7
    let first = random.below(2) == 0 ? max(0, day - 1) : monday
    let days = first == monday ? 7 : 3
    let turn = random.below(days)
    for offset in 0..<days {
      let other = first + (offset + turn) % days
      guard other < state.tables.days else { continue }
      let count = state.bookings(of: worker, day: other)
      if count > 0 { return state.booking(random.below(count), of: worker, day: other) }
    }
    return nil
  }

  /// Somebody else comes along.
  private mutating func changePartner(
    _ state: inout RotaState, at index: Int, not worker: Int
  ) {
    let size = state.teamSize[index]
    let turn = random.below(size)
    for offset in 0..<size {
      let other = state.member((offset + turn) % size, of: index)
      guard other != worker else { continue }
      state.leave(other, index, chance: random.below(64))
      let slice = state.tables.slice(of: other, at: index)
      guard slice >= 0 else { return }
      let cycle = state.tables.cycle(ofDay: state.tables.candidates[index].day)
      if state.missing(slice, cycle: cycle) > 0 {
        insert(&state, slice, cycle, tries: 4)
      }
      return
    }
  }

  /// The whole team goes to another session of the same hotspot.
  private mutating func moveTeam(
    _ state: inout RotaState, _ slice: Int, _ cycle: Int, _ index: Int
  ) {
    let options = state.tables.options(slice, cycle)
    let target = state.tables.options[options.lowerBound + random.below(options.count)]
    guard target != index, state.teamSize[target] == 0 else { return }
    let team = (0..<state.teamSize[index]).map { state.member($0, of: index) }
    state.clear(index)
    for worker in team where state.canAdd(worker, target) { state.add(worker, target) }
    let hasOwn = team.contains { state.isThere($0, target) && state.isOwn($0, at: target) }
    guard hasOwn else { return state.clear(target) }
    if state.tables.candidates[target].needsPair {
      if state.teamSize[target] == 1 { state.complete(target) }
    } else {
      for worker in team where state.isThere(worker, target) && !state.isOwn(worker, at: target) {
        state.remove(worker, target)
      }
    }
  }

  /// Two workers of one hotspot take over each other's session.
  private mutating func exchange(
    _ state: inout RotaState, _ worker: Int, _ slice: Int, _ cycle: Int, _ index: Int
  ) {
    let options = state.tables.options(slice, cycle)
    let other = state.tables.options[options.lowerBound + random.below(options.count)]
    guard other != index, state.teamSize[other] > 0 else {
      return relocate(&state, worker, slice, cycle, index)
    }
    let colleague = state.member(random.below(state.teamSize[other]), of: other)
    guard colleague != worker, state.isOwn(colleague, at: other), !state.isThere(worker, other)
    else { return }
    state.remove(worker, index)
    state.remove(colleague, other)
    if state.canAdd(worker, other) { state.add(worker, other) }
    if state.canAdd(colleague, index) { state.add(colleague, index) }
    state.complete(index)
    state.complete(other)
  }
}
