import ParasolModel

/// The plan of one site, and all that it could not give.
package struct SiteSolution: Hashable, Sendable {
  package var site: SiteID
  /// By worker, then hotspot.
  package var slices: [PlannedSlice]
  /// By hotspot.
  package var uncovered: [UncoveredPeople]
  /// By worker.
  package var supervision: [Supervision]
  /// By day, hours, hotspot and worker.
  package var rota: [Attendance]
  /// Everyone in care, by worker, hotspot and number.
  package var people: [PlannedPerson]
  /// By worker, then month; every worker has one for every month that the plan touches.
  package var microplans: [WorkerMonth]
  /// Slices that have fewer sessions in a cycle than they need.
  package var missingSessions: [MissingSessions]
  /// Ids of the mobile clinics at which no worker of the hotspot can be.
  package var missedClinics: [String]
  package var shortfalls: [Shortfall]
  package var objective: SolutionObjective

  /// Whether everyone has a worker and every contact that the rules ask for.
  package var isComplete: Bool {
    uncovered.isEmpty && missingSessions.isEmpty
      && !shortfalls.contains {
        $0.kind == .contactsMissing || $0.kind == .monthWithoutContact
      }
  }
}

extension SiteSolution {
  /// What a plan holds of the solution that it came from.
  package init(_ plan: SitePlan) {
    self.init(
      site: plan.site, slices: plan.slices, uncovered: plan.uncovered,
      supervision: plan.supervision, rota: plan.rota, people: plan.people,
      microplans: plan.microplans, missingSessions: plan.missingSessions,
      missedClinics: plan.missedClinics, shortfalls: plan.shortfalls, objective: plan.objective)
  }
}
