import ParasolModel

/// Assignment and rota by turns: a slice whose sessions the rota could not hold makes its link
/// dearer for the next assignment. The best round counts.
struct PlanningRounds {
  let context: SiteContext
  let links: SiteLinks
  let effort: SitePlanner.Effort

  /// One assignment with its rota.
  struct Round {
    /// By holder, then hotspot; the last holder is nobody.
    let people: [[Int]]
    let slices: [PlannedSlice]
    let uncovered: [UncoveredPeople]
    /// The assignment at its true cost.
    let assignment: AssignmentState
    var builder: RotaBuilder

    /// Fewest people without a worker, left alone and under the least load, then fewest gaps in the
    /// rota, then the soft costs of both as one sum.
    func isBetter(than other: Round) -> Bool {
      let (own, its) = (assignment, other.assignment)
      let (rota, itsRota) = (builder.state, other.builder.state)
      return (
        own.uncovered, own.neglect, own.underload, rota.hardCost, own.softCost + rota.softCost
      ) < (
        its.uncovered, its.neglect, its.underload, itsRota.hardCost,
        its.softCost + itsRota.softCost
      )
    }
  }

  func best() -> Round {
    let site = context.problem.site.text
    if context.problem.keepsRoster { return round(people: roster()) }
    var charges = [Int](repeating: 0, count: context.workerCount * context.hotspotCount)
    var best = round(people: assign(charges, seed: site))
    var last = best
    for number in 0..<effort.feedbackRounds {
      guard charge(last, &charges) else { break }
      last = round(
        people: assign(charges, seed: "\(site)/round \(number)"), isSecond: true)
      if last.isBetter(than: best) { best = last }
    }
    return best
  }

  private func assign(_ charges: [Int], seed: String) -> [[Int]] {
    let tables = AssignmentTables(context, links: links, charges: charges)
    return AssignmentSearch.best(tables, seed: seed, effort: effort).peopleByHolder
  }

  private func round(people: [[Int]], isSecond: Bool = false) -> Round {
    let dealt = SliceDeal(context: context).deal(people: people)
    var builder = RotaBuilder(context, slices: context.rotaSlices(dealt.slices))
    builder.build(effort: effort, isSecond: isSecond)
    let tables = AssignmentTables(context, links: links)
    return Round(
      people: people, slices: dealt.slices, uncovered: dealt.uncovered,
      assignment: AssignmentState(tables, people: people), builder: builder)
  }

  /// Makes the links dearer whose slices lack sessions; false when none does.
  private func charge(_ round: Round, _ charges: inout [Int]) -> Bool {
    let rota = round.builder.state
    var isCharged = false
    for (index, slice) in rota.slices.enumerated() {
      let missing = slice.need.indices.reduce(0) { $0 + rota.missing(index, cycle: $1) }
      guard missing > 0 else { continue }
      charges[slice.worker * context.hotspotCount + slice.hotspot] += 20 * slice.weight * missing
      isCharged = true
    }
    return isCharged
  }

  /// Today's roster as it is typed, and what it leaves of each hotspot.
  private func roster() -> [[Int]] {
    var people = (0..<context.workerCount).map { worker in
      (0..<context.hotspotCount).map { context.current(worker: worker, hotspot: $0) }
    }
    let left = context.problem.hotspots.indices.map { hotspot in
      max(0, context.problem.hotspots[hotspot].people - people.reduce(0) { $0 + $1[hotspot] })
    }
    people.append(left)
    return people
  }
}
