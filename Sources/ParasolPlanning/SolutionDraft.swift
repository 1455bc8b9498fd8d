import ParasolModel

/// Puts the parts of a plan together in the planner's public terms.
struct SolutionDraft {
  let context: SiteContext
  let links: SiteLinks
  /// By holder, then hotspot; the last holder is nobody.
  let people: [[Int]]
  let slices: [PlannedSlice]
  let uncovered: [UncoveredPeople]
  let rounds: ContactRounds

  private var problem: SiteProblem { context.problem }
  private var rota: RotaState { rounds.rota.state }

  func solution() -> SiteSolution {
    let persons = rounds.dealt.enumerated().flatMap { index, dealt in
      dealt.plannedPeople(context, planned: slices[index])
    }
    let attendances = self.attendances()
    let microplans = MicroplanBuilder(
      context: context, slices: slices, people: persons, rota: attendances)
    let missing = missingSessions()
    let missed = missedClinics()
    let shortfalls = ShortfallFinder(
      context: context, links: links, people: people, slices: slices, rounds: rounds,
      missedClinics: missed
    ).find()
    return SiteSolution(
      site: problem.site, slices: slices, uncovered: uncovered, supervision: supervision(),
      rota: attendances, people: persons, microplans: microplans.months(),
      missingSessions: missing, missedClinics: missed, shortfalls: shortfalls,
      objective: objective())
  }

  private func attendances() -> [Attendance] {
    var list: [Attendance] = []
    for (index, candidate) in context.candidates.enumerated() {
      for worker in rota.team(index) {
        list.append(
          Attendance(
            worker: problem.workers[worker].id, hotspot: problem.hotspots[candidate.hotspot].id,
            day: problem.start + candidate.day,
            hours: TimeRange(start: candidate.start, end: candidate.end),
            isCompanion: !rota.isOwn(worker, at: index)))
      }
    }
    return list.sorted()
  }

  private func missingSessions() -> [MissingSessions] {
    rota.slices.indices.flatMap { index in
      let slice = rota.slices[index]
      return slice.need.indices.compactMap { cycle -> MissingSessions? in
        let missing = rota.missing(index, cycle: cycle)
        guard missing > 0 else { return nil }
        return MissingSessions(
          worker: problem.workers[slice.worker].id,
          hotspot: problem.hotspots[slice.hotspot].id, cycle: cycle, sessions: missing)
      }
    }
  }

  private func missedClinics() -> [String] {
    problem.clinics.filter { clinic in
      let start = (clinic.day - problem.start) * 1440 + clinic.hours.start
      let end = start + clinic.hours.minutes
      return !context.candidates.enumerated().contains { index, candidate in
        problem.hotspots[candidate.hotspot].id == clinic.hotspot
          && candidate.absoluteStart < end && start < candidate.absoluteEnd
          && rota.team(index).contains { rota.isOwn($0, at: index) }
      }
    }.map(\.id)
  }

  /// Today's supervisor where there is one; else the one with the fewest workers.
  private func supervision() -> [Supervision] {
    var count = problem.supervisors.map { supervisor in
      problem.workers.count { $0.supervisor == supervisor.id }
    }
    return problem.workers.compactMap { worker in
      if let known = worker.supervisor { return Supervision(worker: worker.id, supervisor: known) }
      let open = problem.supervisors.indices.filter { count[$0] < problem.supervisors[$0].max }
      guard let chosen = open.min(by: { (count[$0], $0) < (count[$1], $1) }) else { return nil }
      count[chosen] += 1
      return Supervision(worker: worker.id, supervisor: problem.supervisors[chosen].id)
    }
  }

  private func objective() -> SolutionObjective {
    var objective = SolutionObjective()
    let state = AssignmentState(AssignmentTables(context, links: links), people: people)
    objective.uncovered = state.uncovered
    objective.underload = state.underload
    objective.assignment = state.softCost
    objective.rotaHard = rota.hardCost
    objective.rotaSoft = rota.softCost
    return objective
  }
}
