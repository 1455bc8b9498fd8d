import ParasolModel

/// Deals one slice's contacts to its sessions: each person once per share of the cycle, earliest
/// deadline first, and at least once in every full calendar month.
struct ContactDeal {
  /// A contact that found no session.
  struct Gap: Hashable {
    /// Index of the person.
    let person: Int
    /// Days in which it should have been.
    let days: Range<Int>
    /// The month without a contact; nil when a cycle has too few.
    let month: CalendarMonth?
  }

  private let problem: SiteProblem
  /// By person.
  private let tiers: [ContactTier]
  /// Days of the sessions, in order of time.
  private let sessionDays: [Int]
  /// By person: indices of sessions, in order.
  private(set) var contacts: [[Int]]
  /// By session: people met.
  private(set) var met: [[Int]]
  private let months: [(month: CalendarMonth, days: Range<Int>)]

  init(problem: SiteProblem, tiers: [ContactTier], sessionDays: [Int]) {
    self.problem = problem
    self.tiers = tiers
    self.sessionDays = sessionDays
    contacts = [[Int]](repeating: [], count: tiers.count)
    met = [[Int]](repeating: [], count: sessionDays.count)
    months = problem.fullMonths.map { month in
      let first = month.first - problem.start
      return (month, first..<first + month.length)
    }
    dealByDeadline()
    for gap in gaps() { fill(gap) }
  }

  private var room: Int { problem.rules.contactsPerSession }

  private func cycle(_ day: Int) -> Int { day / (7 * problem.rules.cycleWeeks) }

  /// The days in which the nth contact of a cycle is due.
  private func share(_ tier: ContactTier, _ number: Int, cycle: Int) -> Range<Int> {
    let days = problem.days(ofCycle: cycle)
    let length = problem.rules.cycleWeeks * 7
    let frequency = max(1, problem.rules.frequency[tier])
    let first = days.lowerBound + length * number / frequency
    let end = days.lowerBound + length * (number + 1) / frequency
    // In a short last cycle a contact may be due after the plan: it then comes behind all others.
    return first..<max(end, first + 1)
  }

  private mutating func dealByDeadline() {
    for session in sessionDays.indices {
      var due: [(deadline: Int, last: Int, tier: Int, person: Int)] = []
      for person in tiers.indices {
        guard let deadline = deadline(of: person, on: sessionDays[session]) else { continue }
        let last = contacts[person].last.map { sessionDays[$0] } ?? -1
        due.append((deadline, last, tiers[person].index, person))
      }
      due.sort { $0 < $1 }
      for entry in due.prefix(room) { meet(entry.person, at: session) }
    }
  }

  /// The last day for the contact that a person is due, if she is due one on this day.
  private func deadline(of person: Int, on day: Int) -> Int? {
    let days = contacts[person].map { sessionDays[$0] }
    if days.last == day { return nil }
    let tier = tiers[person]
    let cycle = cycle(day)
    let range = problem.days(ofCycle: cycle)
    let done = days.count { range.contains($0) }
    let open = done < problem.frequency(tier, inCycle: cycle)
    let next = open ? share(tier, done, cycle: cycle) : nil
    var deadline = next.flatMap { $0.lowerBound <= day ? $0.upperBound - 1 : nil }
    if let month = months.first(where: { $0.days.contains(day) })?.days,
      !days.contains(where: { month.contains($0) })
    {
      let release = next?.lowerBound ?? nextRelease(tier, after: cycle)
      if let known = deadline {
        deadline = min(known, month.upperBound - 1)
      } else if release >= month.upperBound {
        deadline = month.upperBound - 1
      }
    }
    return deadline
  }

  private func nextRelease(_ tier: ContactTier, after cycle: Int) -> Int {
    guard cycle + 1 < problem.cycles, problem.frequency(tier, inCycle: cycle + 1) > 0 else {
      return Int.max
    }
    return problem.days(ofCycle: cycle + 1).lowerBound
  }

  private mutating func meet(_ person: Int, at session: Int) {
    met[session].append(person)
    contacts[person].append(session)
    contacts[person].sort()
  }

  private mutating func part(_ person: Int, from session: Int) {
    met[session].removeAll { $0 == person }
    contacts[person].removeAll { $0 == session }
  }

  /// Every contact that the rules ask for and the deal does not have.
  func gaps() -> [Gap] {
    var gaps: [Gap] = []
    for person in tiers.indices { gaps += self.gaps(of: person) }
    return gaps
  }

  private func gaps(of person: Int) -> [Gap] {
    let days = contacts[person].map { sessionDays[$0] }
    var gaps: [Gap] = []
    for cycle in 0..<problem.cycles {
      let range = problem.days(ofCycle: cycle)
      let due = problem.leastContacts(tiers[person], inCycle: cycle)
      for _ in 0..<max(0, due - days.count { range.contains($0) }) {
        gaps.append(Gap(person: person, days: range, month: nil))
      }
    }
    for month in months where !days.contains(where: { month.days.contains($0) }) {
      gaps.append(Gap(person: person, days: month.days, month: month.month))
    }
    return gaps
  }

  /// Puts a missing contact where there is room, or where somebody else can make room.
  private mutating func fill(_ gap: Gap) {
    guard gaps(of: gap.person).contains(gap) else { return }
    let open = sessionDays.indices.filter { canMeet(gap.person, at: $0, within: gap.days) }
    let free = open.filter { met[$0].count < room }
    if let session = free.max(by: {
      (distance(gap.person, $0), -$0) < (distance(gap.person, $1), -$1)
    }) {
      meet(gap.person, at: session)
      return
    }
    guard met.contains(where: { $0.count < room }) else { return }
    for session in open {
      for other in met[session] {
        if makeWay(other, from: session) {
          meet(gap.person, at: session)
          return
        }
      }
    }
  }

  private func canMeet(_ person: Int, at session: Int, within days: Range<Int>) -> Bool {
    days.contains(sessionDays[session])
      && !contacts[person].contains { sessionDays[$0] == sessionDays[session] }
  }

  /// Days to the nearest other contact.
  private func distance(_ person: Int, _ session: Int) -> Int {
    contacts[person].map { abs(sessionDays[$0] - sessionDays[session]) }.min() ?? problem.days
  }

  /// Moves somebody's contact to a session with room when she loses nothing by it.
  private mutating func makeWay(_ person: Int, from session: Int) -> Bool {
    let before = gaps(of: person).count
    part(person, from: session)
    let range = problem.days(ofCycle: cycle(sessionDays[session]))
    for other in sessionDays.indices
    where other != session && met[other].count < room
      && canMeet(person, at: other, within: range)
    {
      meet(person, at: other)
      if gaps(of: person).count <= before { return true }
      part(person, from: other)
    }
    meet(person, at: session)
    return false
  }
}
