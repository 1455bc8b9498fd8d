import ParasolModel

/// A rule that a solution breaks.
package struct BrokenRule: Hashable, Sendable, CustomStringConvertible {
  package let rule: String
  package let detail: String

  package var description: String { "\(rule): \(detail)" }
}

/// Checks a solution against its problem, with nothing in common with the planner's own code.
package struct SolutionChecker {
  package let problem: SiteProblem
  package let solution: SiteSolution

  package init(problem: SiteProblem, solution: SiteSolution) {
    self.problem = problem
    self.solution = solution
  }

  /// Every rule that is broken, in order; empty for a solution that keeps them all.
  package func check() -> [BrokenRule] {
    AssignmentCheck(problem: problem, solution: solution).check()
      + RotaCheck(problem: problem, solution: solution).check()
      + MicroplanCheck(problem: problem, solution: solution).check()
  }
}

/// Everyone in exactly one slice or told as uncovered; links, sizes and loads within the rules.
struct AssignmentCheck {
  let problem: SiteProblem
  let solution: SiteSolution

  func check() -> [BrokenRule] {
    problem.hotspots.flatMap(everyoneOnce) + problem.workers.flatMap(loads)
      + solution.slices.flatMap(slice) + supervision()
  }

  private func everyoneOnce(_ hotspot: ProblemHotspot) -> [BrokenRule] {
    let slices = solution.slices.filter { $0.hotspot == hotspot.id }
    let rest = solution.uncovered.filter { $0.hotspot == hotspot.id }
    var broken: [BrokenRule] = []
    for group in hotspot.groups where !problem.keepsRoster {
      let counted = (slices.flatMap(\.groups) + rest.flatMap(\.groups))
        .filter { $0.group == group.id }.reduce(0) { $0 + $1.people }
      if counted != group.people {
        broken.append(
          BrokenRule(
            rule: "everyone-once",
            detail: "\(counted) of \(group.people) '\(group.id)' at '\(hotspot.id)'"))
      }
    }
    for tier in ContactTier.allCases {
      let counted =
        slices.reduce(0) { $0 + $1.tiers[tier] } + rest.reduce(0) { $0 + $1.tiers[tier] }
      let isOver = problem.keepsRoster && slices.reduce(0) { $0 + $1.people } > hotspot.people
      if counted != hotspot.tiers[tier], !isOver {
        broken.append(
          BrokenRule(
            rule: "everyone-once",
            detail: "\(counted) of \(hotspot.tiers[tier]) \(tier) at '\(hotspot.id)'"))
      }
    }
    return broken
  }

  private func loads(_ worker: ProblemWorker) -> [BrokenRule] {
    let slices = solution.slices.filter { $0.worker == worker.id }
    if problem.keepsRoster {
      let typed = worker.current.filter { $0.people > 0 }.map { "\($0.hotspot) \($0.people)" }
      let planned = slices.map { "\($0.hotspot) \($0.people)" }
      let known = typed.filter { entry in
        problem.hotspots.contains { entry.hasPrefix("\($0.id) ") }
      }
      guard known != planned else { return [] }
      return [BrokenRule(rule: "roster-kept", detail: "'\(worker.id)' has \(planned)")]
    }
    var broken: [BrokenRule] = []
    let load = slices.reduce(0) { $0 + $1.people }
    if load > problem.rules.loadMax {
      broken.append(BrokenRule(rule: "load", detail: "'\(worker.id)' has \(load) people"))
    }
    if slices.count > problem.rules.maxHotspotsPerWorker {
      broken.append(
        BrokenRule(rule: "hotspots", detail: "'\(worker.id)' has \(slices.count) hotspots"))
    }
    return broken
  }

  private func slice(_ slice: PlannedSlice) -> [BrokenRule] {
    let name = "'\(slice.worker)' at '\(slice.hotspot)'"
    guard let worker = problem.workers.first(where: { $0.id == slice.worker }),
      let hotspot = problem.hotspots.first(where: { $0.id == slice.hotspot })
    else { return [BrokenRule(rule: "slice", detail: "\(name) names nothing")] }
    var broken: [BrokenRule] = []
    if slice.groups.reduce(0, { $0 + $1.people }) != slice.people {
      broken.append(BrokenRule(rule: "slice", detail: "\(name): groups and tiers differ"))
    }
    if solution.slices.count(where: { $0.worker == slice.worker && $0.hotspot == slice.hotspot })
      > 1
    {
      broken.append(BrokenRule(rule: "slice", detail: "\(name) twice"))
    }
    guard !problem.keepsRoster else { return broken }
    if !hotspot.languages.isEmpty, Set(hotspot.languages).isDisjoint(with: worker.languages) {
      broken.append(BrokenRule(rule: "language", detail: name))
    }
    for group in hotspot.groups where slice.groups.contains(where: { $0.group == group.id }) {
      if let asked = group.workerGender, let own = worker.gender, asked != own {
        broken.append(BrokenRule(rule: "gender", detail: "\(name): '\(group.id)'"))
      }
    }
    if problem.travel.minutes(from: worker.start, to: hotspot.point)
      > problem.rules.linkTravelMax
    {
      broken.append(BrokenRule(rule: "distance", detail: name))
    }
    if slice.people < min(problem.rules.minChunk, hotspot.people) {
      broken.append(BrokenRule(rule: "slice", detail: "\(name): only \(slice.people) people"))
    }
    return broken
  }

  private func supervision() -> [BrokenRule] {
    problem.supervisors.compactMap { supervisor in
      let typed = problem.workers.count { $0.supervisor == supervisor.id }
      let led = solution.supervision.count { $0.supervisor == supervisor.id }
      guard led > max(supervisor.max, typed) else { return nil }
      return BrokenRule(rule: "supervision", detail: "'\(supervisor.id)' leads \(led)")
    }
  }
}
