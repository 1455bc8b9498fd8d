import ParasolModel

/// A rota under construction, with its cost kept up to date. `add` is only asked for what
/// `canAdd` allows; whether a team is whole is the mover's care.
struct RotaState {
  /// One worker put on a session or taken off.
  struct Step {
    let worker: Int
    let candidate: Int
    let isAddition: Bool
  }

  let context: SiteContext
  let slices: [RotaSlice]
  /// By worker, then hotspot; nil for a companion.
  let sliceOf: [[Int?]]
  /// By candidate: the workers there, sorted.
  private(set) var team: [[Int]]
  /// By worker, then day: candidates in order of time.
  private(set) var booked: [[[Int]]]
  /// By slice, then cycle and week: sessions.
  private(set) var inCycle: [[Int]]
  private(set) var inWeek: [[Int]]
  /// By worker, then week.
  private var minutes: [[Int]]
  private var late: [[Int]]
  private var shifts: [[Int]]
  private var lateTotal: [Int]
  private var weekendTotal: [Int]
  /// By candidate: the mobile clinics that it overlaps; and by clinic: own workers there.
  private let clinicsAt: [[Int]]
  private(set) var atClinic: [Int]
  private(set) var hardCost = 0
  private(set) var softCost = 0
  /// Since the last `commit`.
  private var steps: [Step] = []

  init(_ context: SiteContext, slices: [RotaSlice]) {
    self.context = context
    self.slices = slices
    let problem = context.problem
    let workers = context.workerCount
    var sliceOf = [[Int?]](
      repeating: [Int?](repeating: nil, count: context.hotspotCount), count: workers)
    for (index, slice) in slices.enumerated() { sliceOf[slice.worker][slice.hotspot] = index }
    self.sliceOf = sliceOf
    team = [[Int]](repeating: [], count: context.candidates.count)
    booked = [[[Int]]](repeating: [[Int]](repeating: [], count: problem.days), count: workers)
    inCycle = slices.map { [Int](repeating: 0, count: $0.need.count) }
    inWeek = slices.map { _ in [Int](repeating: 0, count: problem.weeks) }
    minutes = context.meetingMinutes
    late = [[Int]](repeating: [Int](repeating: 0, count: problem.weeks), count: workers)
    shifts = late
    lateTotal = problem.workers.map(\.lateHistory)
    weekendTotal = problem.workers.map(\.weekendHistory)
    let clinics = (0..<context.hotspotCount).flatMap { context.clinicSessions(ofHotspot: $0) }
    var clinicsAt = [[Int]](repeating: [], count: context.candidates.count)
    for (clinic, sessions) in clinics.enumerated() {
      for session in sessions { clinicsAt[session].append(clinic) }
    }
    self.clinicsAt = clinicsAt
    atClinic = [Int](repeating: 0, count: clinics.count)
    hardCost = RotaState.missedClinicCost * clinics.count
    for slice in slices.indices {
      for cycle in slices[slice].need.indices { hardCost += shortCost(slice, cycle) }
      for week in 0..<problem.weeks { softCost += spreadCost(slice, week) }
    }
  }

  /// Sessions that a slice still needs in a cycle.
  func missing(_ slice: Int, cycle: Int) -> Int {
    max(0, slices[slice].need[cycle] - inCycle[slice][cycle])
  }

  func isOwn(_ worker: Int, at candidate: Int) -> Bool {
    sliceOf[worker][context.candidates[candidate].hotspot] != nil
  }

  func cycle(ofDay day: Int) -> Int { day / (7 * context.rules.cycleWeeks) }

  /// Whether a worker's own rules let her be there too.
  func canAdd(_ worker: Int, _ index: Int) -> Bool {
    let candidate = context.candidates[index]
    let rules = context.rules
    guard context.free[worker][index], context.speaks[worker][candidate.hotspot],
      !team[index].contains(worker), team[index].count < rules.maxTeam
    else { return false }
    if sliceOf[worker][candidate.hotspot] == nil {
      guard candidate.needsPair, context.canAccompany(worker: worker, candidate: index)
      else { return false }
    }
    let week = candidate.week
    guard minutes[worker][week] + rules.sessionMinutes <= context.minutesPerWeek[worker],
      !candidate.isLate || late[worker][week] < rules.maxLatePerWeek
    else { return false }
    return fits(worker, candidate)
  }

  private func fits(_ worker: Int, _ candidate: SessionCandidate) -> Bool {
    let rules = context.rules
    let today = booked[worker][candidate.day]
    guard today.count < rules.maxSessionsPerDay else { return false }
    if today.isEmpty,
      shifts[worker][candidate.week] >= context.maxShiftsPerWeek[worker]
    {
      return false
    }
    var (first, last) = (candidate.start, candidate.end)
    for other in today.map({ context.candidates[$0] }) {
      let gap = context.travelBetween[candidate.hotspot][other.hotspot]
      if candidate.start < other.end + gap, other.start < candidate.end + gap { return false }
      first = min(first, other.start)
      last = max(last, other.end)
    }
    guard last - first <= rules.maxSpanMinutes else { return false }
    for day in max(0, candidate.day - 2)...min(context.days - 1, candidate.day + 2)
    where day != candidate.day {
      for other in booked[worker][day].map({ context.candidates[$0] }) {
        if candidate.absoluteStart < other.absoluteEnd + rules.restMinutes,
          other.absoluteStart < candidate.absoluteEnd + rules.restMinutes
        {
          return false
        }
      }
    }
    return true
  }

  mutating func add(_ worker: Int, _ index: Int) {
    change(worker, index, isAddition: true)
    steps.append(Step(worker: worker, candidate: index, isAddition: true))
  }

  mutating func remove(_ worker: Int, _ index: Int) {
    change(worker, index, isAddition: false)
    steps.append(Step(worker: worker, candidate: index, isAddition: false))
  }

  /// A point to come back to with `undo`.
  var mark: Int { steps.count }

  mutating func undo(to mark: Int) {
    while steps.count > mark, let step = steps.popLast() {
      change(step.worker, step.candidate, isAddition: !step.isAddition)
    }
  }

  /// Forgets how the present state came about.
  mutating func commit() {
    steps.removeAll(keepingCapacity: true)
  }
}

extension RotaState {
  private mutating func change(_ worker: Int, _ index: Int, isAddition: Bool) {
    let candidate = context.candidates[index]
    let (day, week) = (candidate.day, candidate.week)
    let sign = isAddition ? 1 : -1
    softCost -= personalCost(worker)
    if isAddition {
      insert(index, worker: worker)
    } else {
      team[index].removeAll { $0 == worker }
      booked[worker][day].removeAll { $0 == index }
    }
    let isEdge = booked[worker][day].count == (isAddition ? 1 : 0)
    if isEdge {
      shifts[worker][week] += sign
      softCost += sign * context.weights.day
    }
    minutes[worker][week] += sign * context.rules.sessionMinutes
    if candidate.isLate {
      late[worker][week] += sign
      lateTotal[worker] += sign
    }
    if candidate.isWeekend { weekendTotal[worker] += sign }
    softCost += personalCost(worker)
    if context.disliked[worker][index] { softCost += sign * context.weights.avoid }
    guard let slice = sliceOf[worker][candidate.hotspot] else {
      softCost += sign * context.weights.companion
      return
    }
    count(slice, cycle: cycle(ofDay: day), week: week, by: sign)
    for clinic in clinicsAt[index] {
      atClinic[clinic] += sign
      if atClinic[clinic] == (isAddition ? 1 : 0) {
        hardCost -= sign * RotaState.missedClinicCost
      }
    }
  }

  /// A mobile clinic without a worker whom people know weighs as much as four missing sessions.
  private static let missedClinicCost = 4

  private mutating func insert(_ index: Int, worker: Int) {
    let place = team[index].firstIndex { $0 > worker } ?? team[index].count
    team[index].insert(worker, at: place)
    let day = context.candidates[index].day
    let list = booked[worker][day]
    booked[worker][day].insert(index, at: list.firstIndex { $0 > index } ?? list.count)
  }

  private mutating func count(_ slice: Int, cycle: Int, week: Int, by sign: Int) {
    hardCost -= shortCost(slice, cycle)
    softCost -= extraCost(slice, cycle) + spreadCost(slice, week)
    inCycle[slice][cycle] += sign
    inWeek[slice][week] += sign
    hardCost += shortCost(slice, cycle)
    softCost += extraCost(slice, cycle) + spreadCost(slice, week)
  }

  private func shortCost(_ slice: Int, _ cycle: Int) -> Int {
    missing(slice, cycle: cycle) * slices[slice].weight
  }

  private func extraCost(_ slice: Int, _ cycle: Int) -> Int {
    max(0, inCycle[slice][cycle] - slices[slice].need[cycle]) * context.weights.extra
  }

  /// Sessions outside the even share of a week.
  private func spreadCost(_ slice: Int, _ week: Int) -> Int {
    let cycle = week / context.rules.cycleWeeks
    let weeks = context.cycleDays[cycle].count / 7
    let need = slices[slice].need[cycle]
    let held = inWeek[slice][week]
    let off = max(0, need / weeks - held) + max(0, held - need.ceilDiv(weeks))
    return off * context.weights.spread
  }

  private func personalCost(_ worker: Int) -> Int {
    let weights = context.weights
    return weights.lateSquare * lateTotal[worker] * lateTotal[worker]
      + weights.weekendSquare * weekendTotal[worker] * weekendTotal[worker]
  }
}
