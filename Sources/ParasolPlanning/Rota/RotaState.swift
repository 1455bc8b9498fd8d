import ParasolModel

/// A rota under construction, with its cost kept up to date. A worker's own rules are never broken;
/// whether a team is whole is the mover's care.
struct RotaState {
  /// One worker put on a session or taken off.
  struct Step {
    let worker: Int
    let candidate: Int
    let isAddition: Bool
  }

  let tables: RotaTables
  private let rules: PlanningRules
  /// By candidate: up to `maxTeam` workers.
  private var team: [Int]
  private(set) var teamSize: [Int]
  /// By worker and day: up to `slots` candidates, in no order.
  private var booked: [Int]
  private(set) var bookedCount: [Int]
  /// By slice and cycle, laid out as `tables.options`: the sessions held, in no order.
  private var held: [Int]
  /// By slice and cycle; and by slice and week.
  private(set) var inCycle: [Int]
  private var inWeek: [Int]
  /// By worker and week.
  private var minutes: [Int]
  private var late: [Int]
  private var shifts: [Int]
  private var lateTotal: [Int]
  private var weekendTotal: [Int]
  /// By clinic: own workers there.
  private var atClinic: [Int]
  /// Missing sessions by weight, and missed clinics (objective 4).
  private(set) var hardCost: Int
  /// Objective 5.
  private(set) var softCost: Int
  /// Since the last `commit`.
  private var steps: [Step] = []

  /// A mobile clinic without a worker whom people know weighs as much as four missing sessions.
  private static let missedClinicCost = 4

  init(_ tables: RotaTables) {
    self.tables = tables
    let (context, problem) = (tables.context, tables.context.problem)
    rules = context.rules
    let zeroes = [Int](repeating: 0, count: tables.workers * tables.weeks)
    team = [Int](repeating: 0, count: tables.candidates.count * tables.maxTeam)
    teamSize = [Int](repeating: 0, count: tables.candidates.count)
    bookedCount = [Int](repeating: 0, count: tables.workers * tables.days)
    booked = [Int](repeating: 0, count: bookedCount.count * tables.slots)
    held = [Int](repeating: 0, count: tables.options.count)
    inCycle = [Int](repeating: 0, count: tables.need.count)
    inWeek = [Int](repeating: 0, count: tables.slices.count * tables.weeks)
    minutes = context.meetingMinutes.flatMap { $0 }
    (late, shifts) = (zeroes, zeroes)
    lateTotal = problem.workers.map(\.lateHistory)
    weekendTotal = problem.workers.map(\.weekendHistory)
    atClinic = [Int](repeating: 0, count: tables.clinics)
    hardCost = RotaState.missedClinicCost * tables.clinics
    softCost = 0
    for (slice, cycle) in tables.slices.indices.flatMap({ slice in
      (0..<tables.cycles).map { (slice, $0) }
    }) {
      let part = slice * tables.cycles + cycle
      hardCost += tables.need[part] * tables.slices[slice].weight
      softCost +=
        tables.weekLow[part] * context.cycleDays[cycle].count / 7 * context.weights.spread
    }
  }

  var context: SiteContext { tables.context }
  var slices: [RotaSlice] { tables.slices }

  /// Sessions that a slice still needs in a cycle.
  func missing(_ slice: Int, cycle: Int) -> Int {
    let part = slice * tables.cycles + cycle
    return max(0, tables.need[part] - inCycle[part])
  }

  /// Sessions that a slice has in a cycle.
  func held(_ slice: Int, _ cycle: Int) -> Int { inCycle[slice * tables.cycles + cycle] }

  /// What is lost for the clinics at which no worker with people of the hotspot could be.
  var lostClinicCost: Int {
    let reachable = Set(tables.options.flatMap { tables.clinicsAt[$0] })
    return (tables.clinics - reachable.count) * RotaState.missedClinicCost
  }

  func isOwn(_ worker: Int, at candidate: Int) -> Bool {
    tables.slice(of: worker, at: candidate) >= 0
  }

  /// The nth worker at a candidate, in no order.
  func member(_ index: Int, of candidate: Int) -> Int { team[candidate * tables.maxTeam + index] }

  /// The workers at a candidate, sorted.
  func team(_ candidate: Int) -> [Int] {
    (0..<teamSize[candidate]).map { member($0, of: candidate) }.sorted()
  }

  /// The nth session that a worker has on a day, in no order.
  func booking(_ index: Int, of worker: Int, day: Int) -> Int {
    booked[(worker * tables.days + day) * tables.slots + index]
  }

  func bookings(of worker: Int, day: Int) -> Int { bookedCount[worker * tables.days + day] }

  /// The nth session that a slice has in a cycle, in no order.
  func session(_ index: Int, of slice: Int, cycle: Int) -> Int {
    held[tables.firstOption[slice * tables.cycles + cycle] + index]
  }

  /// The sessions that a slice has within some days, in order of time.
  func sessions(of slice: Int, in days: Range<Int>) -> [Int] {
    guard !days.isEmpty else { return [] }
    let cycles = tables.cycle(ofDay: days.lowerBound)...tables.cycle(ofDay: days.upperBound - 1)
    return cycles.flatMap { cycle in
      (0..<inCycle[slice * tables.cycles + cycle]).map { session($0, of: slice, cycle: cycle) }
    }.filter { days.contains(tables.candidates[$0].day) }.sorted()
  }

  /// Whether a worker's own rules let her be there too, and the team has room.
  func canAdd(_ worker: Int, _ index: Int) -> Bool {
    guard teamSize[index] < tables.maxTeam, isPayable(worker, index) else { return false }
    return fits(worker, tables.candidates[index])
  }

  /// Her role, and what her week still allows.
  private func isPayable(_ worker: Int, _ index: Int) -> Bool {
    guard !tables.role(worker, at: index).isDisjoint(with: .anyone) else { return false }
    let candidate = tables.candidates[index]
    let week = worker * tables.weeks + candidate.week
    return minutes[week] + rules.sessionMinutes <= context.minutesPerWeek[worker]
      && (!candidate.isLate || late[week] < rules.maxLatePerWeek)
  }

  private func fits(_ worker: Int, _ candidate: SessionCandidate) -> Bool {
    let today = bookings(of: worker, day: candidate.day)
    if today == 0 {
      guard rules.maxSessionsPerDay > 0,
        shifts[worker * tables.weeks + candidate.week] < context.maxShiftsPerWeek[worker],
        candidate.end - candidate.start <= rules.maxSpanMinutes
      else { return false }
    } else {
      guard today < tables.slots, fits(worker, candidate, besides: today) else { return false }
    }
    for day in max(0, candidate.day - tables.restDays)..<candidate.day {
      for index in 0..<bookings(of: worker, day: day) {
        let other = tables.candidates[booking(index, of: worker, day: day)]
        if candidate.absoluteStart < other.absoluteEnd + rules.restMinutes { return false }
      }
    }
    let last = min(tables.days - 1, candidate.day + tables.restDays)
    for day in candidate.day + 1..<max(last, candidate.day) + 1 {
      for index in 0..<bookings(of: worker, day: day) {
        let other = tables.candidates[booking(index, of: worker, day: day)]
        if other.absoluteStart < candidate.absoluteEnd + rules.restMinutes { return false }
      }
    }
    return true
  }

  /// Ways between the sessions of one date, and the span over all of them.
  private func fits(_ worker: Int, _ candidate: SessionCandidate, besides today: Int) -> Bool {
    var (first, last) = (candidate.start, candidate.end)
    for index in 0..<today {
      let other = tables.candidates[booking(index, of: worker, day: candidate.day)]
      let gap = context.travelBetween[candidate.hotspot][other.hotspot]
      if candidate.start < other.end + gap, other.start < candidate.end + gap { return false }
      first = min(first, other.start)
      last = max(last, other.end)
    }
    return last - first <= rules.maxSpanMinutes
  }

  /// What it would cost to put a worker on a session.
  func costOfAdding(_ worker: Int, _ index: Int) -> (hard: Int, soft: Int) {
    let weights = context.weights
    let candidate = tables.candidates[index]
    var (hard, soft) = (0, 0)
    if bookings(of: worker, day: candidate.day) == 0 { soft += weights.day }
    if candidate.isLate { soft += weights.lateSquare * (2 * lateTotal[worker] + 1) }
    if candidate.isWeekend { soft += weights.weekendSquare * (2 * weekendTotal[worker] + 1) }
    if tables.role(worker, at: index).contains(.disliked) { soft += weights.avoid }
    let slice = tables.slice(of: worker, at: index)
    guard slice >= 0 else { return (hard, soft + weights.companion) }
    let part = slice * tables.cycles + tables.cycle(ofDay: candidate.day)
    if inCycle[part] < tables.need[part] {
      hard -= tables.slices[slice].weight
    } else {
      soft += weights.extra
    }
    let thisWeek = inWeek[slice * tables.weeks + candidate.week]
    if thisWeek < tables.weekLow[part] { soft -= weights.spread }
    if thisWeek >= tables.weekHigh[part] { soft += weights.spread }
    for clinic in tables.clinicsAt[index] where atClinic[clinic] == 0 {
      hard -= RotaState.missedClinicCost
    }
    return (hard, soft)
  }

  mutating func add(_ worker: Int, _ index: Int) {
    put(worker, index)
    steps.append(Step(worker: worker, candidate: index, isAddition: true))
  }

  mutating func remove(_ worker: Int, _ index: Int) {
    take(worker, index)
    steps.append(Step(worker: worker, candidate: index, isAddition: false))
  }

  /// A point to come back to with `undo`.
  var mark: Int { steps.count }

  mutating func undo(to mark: Int) {
    while steps.count > mark, let step = steps.popLast() {
      if step.isAddition {
        take(step.worker, step.candidate)
      } else {
        put(step.worker, step.candidate)
      }
    }
  }

  /// Forgets how the present state came about.
  mutating func commit() {
    steps.removeAll(keepingCapacity: true)
  }

  private mutating func put(_ worker: Int, _ index: Int) {
    let cost = costOfAdding(worker, index)
    (hardCost, softCost) = (hardCost + cost.hard, softCost + cost.soft)
    let day = worker * tables.days + tables.candidates[index].day
    booked[day * tables.slots + bookedCount[day]] = index
    bookedCount[day] += 1
    team[index * tables.maxTeam + teamSize[index]] = worker
    teamSize[index] += 1
    let slice = tables.slice(of: worker, at: index)
    if slice >= 0 {
      let part = slice * tables.cycles + tables.cycle(ofDay: tables.candidates[index].day)
      held[tables.firstOption[part] + inCycle[part]] = index
    }
    count(worker, index, slice: slice, by: 1)
  }

  private mutating func take(_ worker: Int, _ index: Int) {
    let day = worker * tables.days + tables.candidates[index].day
    bookedCount[day] -= 1
    RotaState.drop(index, from: &booked, at: day * tables.slots, last: bookedCount[day])
    teamSize[index] -= 1
    RotaState.drop(worker, from: &team, at: index * tables.maxTeam, last: teamSize[index])
    let slice = tables.slice(of: worker, at: index)
    count(worker, index, slice: slice, by: -1)
    if slice >= 0 {
      let part = slice * tables.cycles + tables.cycle(ofDay: tables.candidates[index].day)
      RotaState.drop(index, from: &held, at: tables.firstOption[part], last: inCycle[part])
    }
    let cost = costOfAdding(worker, index)
    (hardCost, softCost) = (hardCost - cost.hard, softCost - cost.soft)
  }

  /// Removes a value from a short list without order, whose last place is then free.
  private static func drop(_ value: Int, from list: inout [Int], at first: Int, last: Int) {
    var place = first
    while list[place] != value { place += 1 }
    list[place] = list[first + last]
  }

  private mutating func count(_ worker: Int, _ index: Int, slice: Int, by sign: Int) {
    let candidate = tables.candidates[index]
    let week = worker * tables.weeks + candidate.week
    if bookings(of: worker, day: candidate.day) == (sign > 0 ? 1 : 0) { shifts[week] += sign }
    minutes[week] += sign * rules.sessionMinutes
    if candidate.isLate {
      late[week] += sign
      lateTotal[worker] += sign
    }
    if candidate.isWeekend { weekendTotal[worker] += sign }
    guard slice >= 0 else { return }
    inCycle[slice * tables.cycles + tables.cycle(ofDay: candidate.day)] += sign
    inWeek[slice * tables.weeks + candidate.week] += sign
    for clinic in tables.clinicsAt[index] { atClinic[clinic] += sign }
  }
}
