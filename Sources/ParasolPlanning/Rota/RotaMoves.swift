/// Changes of a rota that leave every team whole: nobody alone where two are needed, no companion
/// without a worker of the hotspot.
extension RotaState {
  /// Puts a worker on a session for her own people, with a partner where one is needed.
  mutating func hold(_ worker: Int, _ index: Int) -> Bool {
    guard isOwn(worker, at: index), canAdd(worker, index) else { return false }
    let before = mark
    add(worker, index)
    if context.candidates[index].needsPair, team[index].count < 2, !addPartner(index) {
      undo(to: before)
      return false
    }
    return true
  }

  /// Takes a worker off; a colleague left alone gets another partner or goes too.
  mutating func leave(_ worker: Int, _ index: Int) {
    remove(worker, index)
    guard context.candidates[index].needsPair else { return }
    if !team[index].contains(where: { isOwn($0, at: index) }) {
      for companion in team[index] { remove(companion, index) }
    } else if team[index].count == 1, !addPartner(index, except: worker) {
      for alone in team[index] { remove(alone, index) }
    }
  }

  /// The cheapest colleague for a session at which one worker is alone.
  private mutating func addPartner(_ index: Int, except left: Int? = nil) -> Bool {
    var best: (cost: Int, worker: Int)?
    for other in 0..<context.workerCount where other != left && canAdd(other, index) {
      let before = (mark, hardCost * 1000 + softCost)
      add(other, index)
      let cost = hardCost * 1000 + softCost - before.1
      undo(to: before.0)
      if cost < best?.cost ?? Int.max { best = (cost, other) }
    }
    guard let best else { return false }
    add(best.worker, index)
    return true
  }

  /// Adds the cheapest session for a slice within some days.
  mutating func place(_ slice: Int, in days: Range<Int>) -> Bool {
    let (worker, hotspot) = (slices[slice].worker, slices[slice].hotspot)
    var best: (cost: Int, candidate: Int)?
    for index in context.candidates(ofHotspot: hotspot, in: days) {
      let before = (mark, hardCost * 1000 + softCost)
      guard hold(worker, index) else { continue }
      let cost = hardCost * 1000 + softCost - before.1
      undo(to: before.0)
      if cost < best?.cost ?? Int.max { best = (cost, index) }
    }
    guard let best else { return false }
    return hold(worker, best.candidate)
  }

  /// The sessions that a slice has within some days, in order of time.
  func sessions(of slice: Int, in days: Range<Int>) -> [Int] {
    let worker = slices[slice].worker
    return days.flatMap { day in
      booked[worker][day].filter {
        context.candidates[$0].hotspot == slices[slice].hotspot
      }
    }
  }
}
