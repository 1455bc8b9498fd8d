import ParasolModel

/// Solves one site: who serves whom, who is where when, and whom she meets there.
package struct SitePlanner {
  /// How long the planner looks for something better, in moves; never in seconds.
  package enum Effort: String, Hashable, Sendable, CaseIterable {
    /// For a national programme: every rule kept, and even.
    case quick
    /// For a site that a person waits for.
    case normal
    /// For a plan that is to be as good as can be found.
    case thorough

    var assignmentMovesPerWorker: Int {
      switch self {
      case .quick: 1_000
      case .normal: 4_000
      case .thorough: 20_000
      }
    }

    var rotaMovesPerSlice: Int {
      switch self {
      case .quick: 40
      case .normal: 400
      case .thorough: 4_000
      }
    }
  }

  /// The same solution for the same problem and effort, on every machine.
  package static func solve(_ problem: SiteProblem, effort: Effort = .quick) -> SiteSolution {
    let solution = search(problem, effort: effort)
    let broken = SolutionChecker(problem: problem, solution: solution).check()
    precondition(
      broken.isEmpty,
      "the plan of site '\(problem.site)' breaks a rule that planning keeps: "
        + broken.prefix(3).map(\.description).joined(separator: "; "))
    return solution
  }

  /// The solution before the checker has seen it.
  static func search(_ problem: SiteProblem, effort: Effort) -> SiteSolution {
    let context = SiteContext(problem)
    let links = SiteLinks(context)
    let people =
      problem.keepsRoster
      ? roster(context)
      : AssignmentSearch.best(
        context, links: links, movesPerWorker: effort.assignmentMovesPerWorker
      ).people
    let dealt = SliceDeal(context: context).deal(people: people)
    var builder = RotaBuilder(context, slices: context.rotaSlices(dealt.slices))
    builder.build(movesPerSlice: effort.rotaMovesPerSlice)
    let rounds = ContactRounds(context, planned: dealt.slices, rota: builder)
    let draft = SolutionDraft(
      context: context, links: links, people: people, slices: dealt.slices,
      uncovered: dealt.uncovered, rounds: rounds)
    return draft.solution()
  }

  /// Today's roster as it is typed, and what it leaves of each hotspot.
  private static func roster(_ context: SiteContext) -> [[Int]] {
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
