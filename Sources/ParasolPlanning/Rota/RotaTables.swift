import ParasolModel

/// What the search for a rota looks up all the time, given who serves whom. Tables of two
/// dimensions are flat.
final class RotaTables: Sendable {
  /// What a worker may be at a session.
  struct Role: OptionSet {
    let rawValue: UInt8
    static let own = Role(rawValue: 1)
    static let companion = Role(rawValue: 2)
    /// In hours that she would rather not work in.
    static let disliked = Role(rawValue: 4)
    static let anyone: Role = [.own, .companion]
  }

  let context: SiteContext
  let slices: [RotaSlice]
  let candidates: [SessionCandidate]
  let workers: Int
  let weeks: Int
  let cycles: Int
  let days: Int
  /// Sessions that one date can hold, and workers that one session can.
  let slots: Int
  let maxTeam: Int
  /// How many dates later the rest after a night may still count.
  let restDays: Int
  /// By worker and hotspot: her slice there, or -1.
  let sliceOf: [Int]
  /// By slice and cycle: sessions needed, and the even share of a week.
  let need: [Int]
  let weekLow: [Int]
  let weekHigh: [Int]
  /// By slice and cycle: where its part of `options` begins; one more at the end.
  let firstOption: [Int]
  /// Candidates at which the slice's worker could be, in order of time.
  let options: [Int]
  /// By candidate: where its part of `helpers` begins; one more at the end.
  let firstHelper: [Int]
  /// The workers who could be at a candidate.
  let helpers: [Int]
  /// By candidate: the mobile clinics that it overlaps.
  let clinicsAt: [[Int]]
  let clinics: Int
  /// By worker and candidate.
  private let roles: [Role]

  init(_ context: SiteContext, slices: [RotaSlice]) {
    let (rules, problem) = (context.rules, context.problem)
    let (workers, hotspots) = (context.workerCount, context.hotspotCount)
    let candidates = context.candidates
    let cycles = context.cycleDays.count
    (self.context, self.slices, self.workers, self.cycles) = (context, slices, workers, cycles)
    self.candidates = candidates
    (weeks, days) = (problem.weeks, problem.days)
    slots = max(1, min(rules.maxSessionsPerDay, 2880 / rules.sessionMinutes))
    maxTeam = min(rules.maxTeam, max(1, workers))
    let lastEnd = candidates.map(\.end).max() ?? 0
    restDays = lastEnd + rules.restMinutes > 2880 ? 2 : 1
    var sliceOf = [Int](repeating: -1, count: workers * hotspots)
    for (index, slice) in slices.enumerated() {
      sliceOf[slice.worker * hotspots + slice.hotspot] = index
    }
    self.sliceOf = sliceOf
    need = slices.flatMap(\.need)
    let weeksOf = context.cycleDays.map { $0.count / 7 }
    weekLow = slices.flatMap { zip($0.need, weeksOf).map { $0 / $1 } }
    weekHigh = slices.flatMap { zip($0.need, weeksOf).map { $0.ceilDiv($1) } }
    let roles = RotaTables.roles(context, sliceOf: sliceOf)
    self.roles = roles
    var (firstOption, options) = ([Int](), [Int]())
    for slice in slices {
      for cycle in context.cycleDays {
        firstOption.append(options.count)
        options += context.candidates(ofHotspot: slice.hotspot, in: cycle).filter {
          roles[slice.worker * candidates.count + $0].contains(.own)
        }
      }
    }
    (self.firstOption, self.options) = (firstOption + [options.count], options)
    var (firstHelper, helpers) = ([Int](), [Int]())
    for index in candidates.indices {
      firstHelper.append(helpers.count)
      helpers += (0..<workers).filter {
        !roles[$0 * candidates.count + index].isDisjoint(with: .anyone)
      }
    }
    (self.firstHelper, self.helpers) = (firstHelper + [helpers.count], helpers)
    let clinics = (0..<hotspots).flatMap { context.clinicSessions(ofHotspot: $0) }
    var clinicsAt = [[Int]](repeating: [], count: candidates.count)
    for (clinic, sessions) in clinics.enumerated() {
      for session in sessions { clinicsAt[session].append(clinic) }
    }
    self.clinicsAt = clinicsAt
    self.clinics = clinics.count
  }

  func role(_ worker: Int, at index: Int) -> Role { roles[worker * candidates.count + index] }

  /// The slice that a worker has at a candidate's hotspot, or -1.
  func slice(of worker: Int, at index: Int) -> Int {
    sliceOf[worker * context.hotspotCount + candidates[index].hotspot]
  }

  func cycle(ofDay day: Int) -> Int { day / (7 * context.rules.cycleWeeks) }

  /// The part of `options` for a slice and cycle.
  func options(_ slice: Int, _ cycle: Int) -> Range<Int> {
    let part = slice * cycles + cycle
    return firstOption[part]..<firstOption[part + 1]
  }

  func helpers(at index: Int) -> Range<Int> { firstHelper[index]..<firstHelper[index + 1] }

  private static func roles(_ context: SiteContext, sliceOf: [Int]) -> [Role] {
    (0..<context.workerCount).flatMap { worker in
      context.candidates.indices.map { index -> Role in
        guard context.canServe(worker: worker, candidate: index) else { return [] }
        let candidate = context.candidates[index]
        var role: Role = context.disliked[worker][index] ? .disliked : []
        if sliceOf[worker * context.hotspotCount + candidate.hotspot] >= 0 {
          role.insert(.own)
        } else if candidate.needsPair, context.canAccompany(worker: worker, candidate: index) {
          role.insert(.companion)
        }
        return role
      }
    }
  }
}
