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

/// Sessions that a slice needs in a cycle and does not have.
package struct MissingSessions: Hashable, Sendable {
  package let worker: WorkerID
  package let hotspot: HotspotID
  /// From 0.
  package let cycle: Int
  package let sessions: Int

  package init(worker: WorkerID, hotspot: HotspotID, cycle: Int, sessions: Int) {
    self.worker = worker
    self.hotspot = hotspot
    self.cycle = cycle
    self.sessions = sessions
  }
}

/// How good a plan is, level by level; smaller is better.
package struct SolutionObjective: Hashable, Sendable {
  package var uncovered = 0
  package var underload = 0
  package var assignment = 0
  package var rotaHard = 0
  package var rotaSoft = 0

  package init() {}
}
