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

    /// Moves of the assignment's annealing for every worker, and how often it is warmed up again.
    var assignmentMovesPerWorker: Int {
      switch self {
      case .quick: 2_000
      case .normal: 30_000
      case .thorough: 60_000
      }
    }

    var assignmentReheats: Int {
      switch self {
      case .quick: 3
      case .normal: 6
      case .thorough: 9
      }
    }

    /// Runs of the rota's annealing, and moves in each for every slice and cycle.
    var rotaRuns: Int { self == .thorough ? 4 : 1 }

    var rotaMovesPerSlice: Int {
      switch self {
      case .quick: 3_000
      case .normal: 8_000
      case .thorough: 40_000
      }
    }

    /// For a site so small that this costs next to nothing.
    var leastRotaMoves: Int { self == .quick ? 40_000 : 250_000 }

    /// How often the assignment is made anew when the rota of the one before has gaps.
    var feedbackRounds: Int {
      switch self {
      case .quick: 1
      case .normal: 2
      case .thorough: 3
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

  /// What the assignment costs by itself, before a rota asks for another; for the bench.
  package static func assignmentObjective(_ problem: SiteProblem, effort: Effort) -> [Int] {
    let context = SiteContext(problem)
    let tables = AssignmentTables(context, links: SiteLinks(context))
    let best = AssignmentSearch.best(tables, seed: problem.site.text, effort: effort)
    return [best.uncovered, best.underload, best.softCost]
  }

  /// The solution before the checker has seen it.
  static func search(_ problem: SiteProblem, effort: Effort) -> SiteSolution {
    let context = SiteContext(problem)
    let links = SiteLinks(context)
    var round = PlanningRounds(context: context, links: links, effort: effort).best()
    round.builder.lookLonger(effort: effort)
    let rounds = ContactRounds(context, planned: round.slices, rota: round.builder)
    let draft = SolutionDraft(
      context: context, links: links, people: round.people, slices: round.slices,
      uncovered: round.uncovered, rounds: rounds)
    return draft.solution()
  }
}
