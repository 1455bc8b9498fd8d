/// Changes of a rota that leave every team whole: nobody alone where two are needed, no companion
/// without a worker of the hotspot.
extension RotaState {
  /// Puts a worker on a session for her own people, with a partner where one is needed.
  mutating func hold(_ worker: Int, _ index: Int, chance: Int = 0) -> Bool {
    guard isOwn(worker, at: index), canAdd(worker, index) else { return false }
    let before = mark
    add(worker, index)
    if tables.candidates[index].needsPair, teamSize[index] < 2, !addPartner(index, chance: chance) {
      undo(to: before)
      return false
    }
    return true
  }

  /// Takes a worker off; a colleague left alone gets another partner or goes too.
  mutating func leave(_ worker: Int, _ index: Int, chance: Int = 0) {
    remove(worker, index)
    guard tables.candidates[index].needsPair else { return }
    let hasOwn = (0..<teamSize[index]).contains { isOwn(member($0, of: index), at: index) }
    if hasOwn, teamSize[index] != 1 || addPartner(index, except: worker, chance: chance) { return }
    clear(index)
  }

  /// Takes everybody off a session.
  mutating func clear(_ index: Int) {
    while teamSize[index] > 0 { remove(member(teamSize[index] - 1, of: index), index) }
  }

  /// Adds the cheapest colleague to a session at which one worker is alone; any colleague when
  /// `chance` is odd.
  fileprivate mutating func addPartner(_ index: Int, except left: Int = -1, chance: Int = 0) -> Bool
  {
    let helpers = tables.helpers(at: index)
    var best: (cost: Int, worker: Int)?
    for offset in 0..<helpers.count {
      let turned = chance & 1 == 1 ? (offset + chance) % helpers.count : offset
      let other = tables.helpers[helpers.lowerBound + turned]
      guard other != left, canAdd(other, index) else { continue }
      let change = costOfAdding(other, index)
      let cost = change.hard * 1000 + change.soft
      if cost < best?.cost ?? Int.max { best = (cost, other) }
      if chance & 1 == 1 { break }
    }
    guard let best else { return false }
    add(best.worker, index)
    return true
  }

  func isThere(_ worker: Int, _ index: Int) -> Bool {
    (0..<teamSize[index]).contains { member($0, of: index) == worker }
  }

  /// Adds the cheapest session for a slice within some days.
  mutating func place(_ slice: Int, in days: Range<Int>) -> Bool {
    let worker = slices[slice].worker
    var best: (cost: Int, candidate: Int)?
    let cycles = tables.cycle(ofDay: days.lowerBound)...tables.cycle(ofDay: days.upperBound - 1)
    // The parts of one slice lie one after the other.
    let first = tables.options(slice, cycles.lowerBound).lowerBound
    for option in first..<tables.options(slice, cycles.upperBound).upperBound {
      let index = tables.options[option]
      guard days.contains(tables.candidates[index].day) else { continue }
      let before = (mark, hardCost * 1000 + softCost)
      guard hold(worker, index) else { continue }
      let cost = hardCost * 1000 + softCost - before.1
      undo(to: before.0)
      if cost < best?.cost ?? Int.max { best = (cost, index) }
    }
    guard let best else { return false }
    return hold(worker, best.candidate)
  }
}

extension RotaState {
  /// Makes a team whole that a move left otherwise: a partner comes, or those who are there go.
  mutating func complete(_ index: Int) {
    guard tables.candidates[index].needsPair, teamSize[index] > 0 else { return }
    let hasOwn = (0..<teamSize[index]).contains { isOwn(member($0, of: index), at: index) }
    if hasOwn, teamSize[index] > 1 || addPartner(index) { return }
    clear(index)
  }
}
