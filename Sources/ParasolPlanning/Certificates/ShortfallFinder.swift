import ParasolModel

/// Tells what a plan could not give, and keeps apart what counting proves and what was only not
/// found.
struct ShortfallFinder {
  let context: SiteContext
  let links: SiteLinks
  /// By holder, then hotspot; the last holder is nobody.
  let people: [[Int]]
  let slices: [PlannedSlice]
  let rounds: ContactRounds
  let missedClinics: [String]

  var problem: SiteProblem { context.problem }
  var rota: RotaState { rounds.rota.state }

  func find() -> [Shortfall] {
    var found = hotspotsWithoutWindows()
    found += problem.keepsRoster ? outsideRoster() : coverage() + underload()
    found += MeetingConflicts(context: context).find()
    found += SessionGaps(finder: self).find()
    found += ContactGaps(finder: self).find()
    found += missedClinics.map(clinic)
    return found
  }

  private func coverage() -> [Shortfall] {
    CoverageGaps(context: context, links: links, people: people).find()
  }

  private func hotspotsWithoutWindows() -> [Shortfall] {
    problem.hotspots.indices.compactMap { index in
      let hotspot = problem.hotspots[index]
      guard hotspot.people > 0, context.candidatesOfHotspot[index].isEmpty else { return nil }
      return Shortfall(
        kind: .hotspotWithoutWindows, certainty: .proved, missing: hotspot.people,
        needed: hotspot.people, available: 0, hotspots: [hotspot.id])
    }
  }

  private func outsideRoster() -> [Shortfall] {
    let nobody = people[context.workerCount]
    return problem.hotspots.indices.compactMap { index in
      guard nobody[index] > 0 else { return nil }
      let hotspot = problem.hotspots[index]
      return Shortfall(
        kind: .peopleOutsideRoster, certainty: .proved, missing: nobody[index],
        needed: hotspot.people, available: hotspot.people - nobody[index],
        hotspots: [hotspot.id],
        remedy: .workers(nobody[index].ceilDiv(problem.rules.loadMax), languages: []))
    }
  }

  private func underload() -> [Shortfall] {
    let least = problem.rules.loadMin
    let loads = people.dropLast().map { $0.reduce(0, +) }
    let missing = loads.reduce(0) { $0 + max(0, least - $1) }
    guard missing > 0 else { return [] }
    let flow = MaximumFlow(
      supply: problem.hotspots.map(\.people), capacity: loads.map { _ in least },
      isLinked: links.obstacle.map { $0.map { $0 == nil } })
    let reachable = problem.hotspots.reduce(0) { $0 + $1.people } - flow.missing
    let proved = least * loads.count - reachable
    let few = loads.indices.filter { loads[$0] < least }
    return [
      Shortfall(
        kind: .workersUnderLoad, certainty: proved >= missing ? .proved : .notFound,
        missing: missing, needed: least * loads.count, available: least * loads.count - missing,
        workers: few.map { InvolvedWorker(worker: problem.workers[$0].id, reason: .inCare) })
    ]
  }

  /// Proved where nobody who may take people of the hotspot can be there.
  private func clinic(_ id: String) -> Shortfall {
    let clinic = problem.clinics.first { $0.id == id }
    let hotspot = problem.hotspots.firstIndex { $0.id == clinic?.hotspot }
    let sessions = context.candidates.indices.filter { index in
      guard let clinic, context.candidates[index].hotspot == hotspot else { return false }
      let start = (clinic.day - problem.start) * 1440 + clinic.hours.start
      return context.candidates[index].absoluteStart < start + clinic.hours.minutes
        && start < context.candidates[index].absoluteEnd
    }
    let reasons = problem.workers.indices.map { worker -> InvolvedWorker.Reason? in
      guard let hotspot else { return .neverFree }
      if let obstacle = links.obstacle[worker][hotspot] { return obstacle }
      if !sessions.contains(where: { context.canServe(worker: worker, candidate: $0) }) {
        return .neverFree
      }
      return sessions.contains { context.canHold(worker: worker, candidate: $0) } ? nil : .noPartner
    }
    let isProved = reasons.allSatisfy { $0 != nil }
    return Shortfall(
      kind: .clinicWithoutWorker, certainty: isProved ? .proved : .notFound, missing: 1, needed: 1,
      available: 0, hotspots: clinic.map { [$0.hotspot] } ?? [],
      workers: problem.workers.indices.compactMap { worker in
        reasons[worker].map { InvolvedWorker(worker: problem.workers[worker].id, reason: $0) }
      }, occasions: [id])
  }
}
