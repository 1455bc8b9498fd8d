import ParasolModel

/// An earlier plan as far as people know it: who serves whom, and who has worked at night and at
/// weekends.
package struct KeptPlan: Hashable, Sendable {
  /// The programme's id; nil in the plan of a lone problem file.
  package let programme: String?
  package let sites: [KeptSite]

  package func site(_ id: SiteID) -> KeptSite? { sites.first { $0.site == id } }
}

/// One site of an earlier plan.
package struct KeptSite: Hashable, Sendable {
  package let site: SiteID
  /// By worker, then hotspot.
  package let slices: [PlannedSlice]
  /// By hotspot.
  package let uncovered: [UncoveredPeople]
  /// By day, hours, hotspot and worker.
  package let rota: [Attendance]

  /// Above all other wishes, so that people keep the worker they know unless somebody would be left
  /// without any.
  static let movedWeight = 50

  /// Makes the earlier plan the present one, keeps its sessions where they still can be, and counts the nights and weekends of the time before
  /// the new plan.
  package func carry(into problem: inout SiteProblem) {
    let known = Set(problem.hotspots.map(\.id))
    for index in problem.workers.indices {
      let id = problem.workers[index].id
      if !problem.keepsRoster {
        problem.workers[index].current = slices.filter {
          $0.worker == id && known.contains($0.hotspot)
        }.map { RosterEntry(hotspot: $0.hotspot, people: $0.people, groups: $0.groups) }
      }
      let past = rota.filter { $0.worker == id && $0.day < problem.start }
      problem.workers[index].lateHistory += past.count { isLate($0, problem.rules) }
      problem.workers[index].weekendHistory += past.count { isWeekend($0) }
    }
    problem.knownRota = rota.filter { $0.day >= problem.start && $0.day <= problem.end }
    problem.weights.moved = max(problem.weights.moved, KeptSite.movedWeight)
  }

  private func isLate(_ attendance: Attendance, _ rules: PlanningRules) -> Bool {
    attendance.hours.end > rules.lateAfter || attendance.hours.start < rules.nightUntil
  }

  private func isWeekend(_ attendance: Attendance) -> Bool {
    attendance.day.weekday == .sat || attendance.day.weekday == .sun
  }
}

extension KeptSite {
  /// A plan as people would know it.
  package init(_ plan: SitePlan) {
    self.init(
      site: plan.site, slices: plan.slices, uncovered: plan.uncovered, rota: plan.rota)
  }
}
