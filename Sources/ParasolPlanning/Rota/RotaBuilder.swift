import ParasolModel

/// Builds a rota week by week, the scarcest slice first, then mends what is missing.
struct RotaBuilder {
  private(set) var state: RotaState
  private var context: SiteContext { state.context }

  init(_ context: SiteContext, slices: [RotaSlice]) {
    state = RotaState(RotaTables(context, slices: slices))
  }

  /// - Parameter isSecond: whether another rota of this site has been made already.
  mutating func build(effort: SitePlanner.Effort, isSecond: Bool = false) {
    let known = KnownRota(context)
    known.recall(into: &state)
    meetClinics()
    for cycle in 0..<context.cycleDays.count {
      construct(cycle)
      mend(cycle)
    }
    state.commit()
    // What people know stays, though something a little better may exist.
    guard known.isEmpty else { return }
    let moves = moves(effort)
    look(
      runs: effort.rotaRuns, moves: isSecond && moves > Self.many ? moves / 4 : moves, seed: "rota")
  }

  /// Where something is missing that counting does not explain, twice as many moves. Of what people
  /// know something changes only where more of them are met for it.
  mutating func lookLonger(effort: SitePlanner.Effort) {
    guard state.hardCost > leastHardCost else { return }
    let (before, moves) = (self, moves(effort))
    look(
      runs: effort.rotaRuns, moves: moves > Self.many ? moves * 5 / 4 : moves * 2, seed: "gaps")
    if !KnownRota(context).isEmpty, state.hardCost == before.state.hardCost { self = before }
  }

  /// Moves of a large site and a long plan, for which looking again and again would take minutes.
  private static let many = 1_000_000

  private func moves(_ effort: SitePlanner.Effort) -> Int {
    max(
      effort.leastRotaMoves,
      effort.rotaMovesPerSlice * state.slices.count * context.cycleDays.count)
  }

  /// The best of some runs of annealing from the present state.
  private mutating func look(runs: Int, moves: Int, seed: String) {
    let start = state
    for run in 0..<runs {
      var found = RotaBuilder(start)
      RotaAnnealing.improve(
        &found.state, moves: moves,
        random: SplitMix64(seededBy: "\(context.problem.site.text)/\(seed)/\(run)"))
      for cycle in 0..<context.cycleDays.count { found.mend(cycle) }
      found.state.commit()
      if found.isBetter(than: self) { state = found.state }
    }
  }

  private init(_ state: RotaState) {
    self.state = state
  }

  func isBetter(than other: RotaBuilder) -> Bool {
    (state.hardCost, state.softCost) < (other.state.hardCost, other.state.softCost)
  }

  /// What counting proves to be missing: sessions that no worker could hold or no contract pays, and
  /// mobile clinics at which nobody who knows people there could be.
  var leastHardCost: Int {
    var cost = state.lostClinicCost
    for worker in 0..<context.workerCount {
      let own = state.slices.filter { $0.worker == worker }
      let lightest = own.map(\.weight).min() ?? 0
      for (cycle, days) in context.cycleDays.enumerated() {
        let short = own.map { slice in
          max(0, slice.need[cycle] - possible(slice, in: days)) * slice.weight
        }
        let weeks = days.lowerBound / 7..<days.upperBound / 7
        let paid = weeks.reduce(0) { $0 + context.payableSessions(worker: worker, week: $1) }
        let unpaid = own.reduce(0) { $0 + $1.need[cycle] } - paid
        cost += max(short.reduce(0, +), max(0, unpaid) * lightest)
      }
    }
    return cost
  }

  private func possible(_ slice: RotaSlice, in days: Range<Int>) -> Int {
    context.candidates(ofHotspot: slice.hotspot, in: days).count {
      context.canHold(worker: slice.worker, candidate: $0)
    }
  }

  /// Adds a session beyond what is needed, for contacts that found no room. Nothing else moves.
  mutating func addSession(for slice: Int, in days: Range<Int>) -> Bool {
    state.commit()
    return state.place(slice, in: days)
  }

  /// Takes away a session at which a worker meets nobody, where her team allows it.
  mutating func dropSession(of slice: Int, at candidate: Int) -> Bool {
    state.commit()
    let worker = state.slices[slice].worker
    let others = state.team(candidate).filter { $0 != worker }
    let owners = others.filter { state.isOwn($0, at: candidate) }
    guard owners.isEmpty || others.count >= 2 || !context.candidates[candidate].needsPair else {
      return false
    }
    let before = state.hardCost
    state.leave(worker, candidate)
    guard state.hardCost == before else {
      state.undo(to: 0)
      return false
    }
    return true
  }

  /// One worker of the hotspot at each mobile clinic, before anything else takes her time.
  private mutating func meetClinics() {
    for hotspot in 0..<context.hotspotCount {
      for sessions in context.clinicSessions(ofHotspot: hotspot) {
        let owners = state.slices.filter { $0.hotspot == hotspot }.map(\.worker)
        _ = sessions.contains { session in
          owners.contains { state.isThere($0, session) || state.hold($0, session) }
        }
      }
    }
  }

  private mutating func construct(_ cycle: Int) {
    let days = context.cycleDays[cycle]
    let weeks = days.count / 7
    for week in 0..<weeks {
      let range = days.lowerBound + week * 7..<days.lowerBound + week * 7 + 7
      let targets = state.slices.map { ($0.need[cycle] * (week + 1)).ceilDiv(weeks) }
      fill(cycle, range, targets: targets)
    }
    fill(cycle, days, targets: state.slices.map { $0.need[cycle] })
  }

  /// One session a round for each slice that has not reached its target, the scarcest first.
  private mutating func fill(_ cycle: Int, _ days: Range<Int>, targets: [Int]) {
    var open = state.slices.indices.filter { state.held($0, cycle) < targets[$0] }
    while !open.isEmpty {
      let order = open.map { slice in
        (slack: slack(slice, cycle, days, target: targets[slice]), slice: slice)
      }.sorted { ($0.slack, $0.slice) < ($1.slack, $1.slice) }
      open = order.map(\.slice).filter { slice in
        guard state.held(slice, cycle) < targets[slice] else { return false }
        return state.place(slice, in: days) && state.held(slice, cycle) < targets[slice]
      }
    }
  }

  private func slack(_ slice: Int, _ cycle: Int, _ days: Range<Int>, target: Int) -> Int {
    let worker = state.slices[slice].worker
    let possible = state.tables.options(slice, cycle).count { option in
      let index = state.tables.options[option]
      return days.contains(context.candidates[index].day) && state.canAdd(worker, index)
    }
    return possible - (target - state.held(slice, cycle))
  }

  /// Makes room for missing sessions by moving one session of the worker, or of a partner.
  private mutating func mend(_ cycle: Int) {
    let days = context.cycleDays[cycle]
    for slice in state.slices.indices {
      while state.missing(slice, cycle: cycle) > 0 {
        guard state.place(slice, in: days) || makeRoom(for: slice, in: days) else { break }
      }
    }
  }

  private mutating func makeRoom(for slice: Int, in days: Range<Int>) -> Bool {
    let worker = state.slices[slice].worker
    let goal = state.hardCost
    for option in state.tables.options(slice, state.tables.cycle(ofDay: days.lowerBound)) {
      let index = state.tables.options[option]
      for mover in movers(for: worker, at: index) {
        for blocking in bookings(of: mover, week: context.candidates[index].week)
        where blocking != index {
          let before = state.mark
          state.leave(mover, blocking)
          if state.hold(worker, index), replace(in: days, below: goal) { return true }
          state.undo(to: before)
        }
      }
    }
    return false
  }

  /// The worker herself, and where she needs a partner all who could come.
  private func movers(for worker: Int, at index: Int) -> [Int] {
    guard context.candidates[index].needsPair else { return [worker] }
    return [worker] + state.tables.helpers[state.tables.helpers(at: index)].filter { $0 != worker }
  }

  private func bookings(of worker: Int, week: Int) -> [Int] {
    // A night of the Sunday before, or the Monday after, may be what is in the way.
    let days = max(0, week * 7 - 1)...min(context.days - 1, week * 7 + 7)
    return days.flatMap { day in
      (0..<state.bookings(of: worker, day: day)).map { state.booking($0, of: worker, day: day) }
        .sorted()
    }
  }

  /// Finds new places for whatever was moved away; true when less is missing than before.
  private mutating func replace(in days: Range<Int>, below goal: Int) -> Bool {
    let first = state.tables.cycle(ofDay: days.lowerBound)
    for cycle in max(0, first - 1)...min(context.cycleDays.count - 1, first + 1) {
      for slice in state.slices.indices where state.missing(slice, cycle: cycle) > 0 {
        guard state.hardCost >= goal else { return true }
        _ = state.place(slice, in: context.cycleDays[cycle])
      }
    }
    return state.hardCost < goal
  }
}
