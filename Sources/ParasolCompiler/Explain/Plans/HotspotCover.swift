import ParasolModel
import ParasolPlanning
import ParasolSyntax

/// Who serves a hotspot, how many sessions that takes, and who else could or could not.
struct HotspotCover {
  private let explanation: PlanExplanation
  private let hotspot: HotspotID

  init(_ explanation: PlanExplanation, _ hotspot: HotspotID) {
    self.explanation = explanation
    self.hotspot = hotspot
  }

  private var plan: SitePlan { explanation.plan }
  private var insight: SiteInsight { explanation.insight }
  private var rules: PlanningRules { explanation.problem.rules }

  var text: String {
    guard let problem = insight.hotspot(hotspot) else { return "" }
    let slices = plan.slices.filter { $0.hotspot == hotspot }
    let covered = slices.reduce(0) { $0 + $1.people }
    let source = explanation.source(hotspot)
    var text = "  \(covered) of \(PlanExplanation.people(problem.people)) have a worker"
    text += explanation.place(source?.people?.span) + "\n"
    for slice in slices {
      let held = plan.rota.count {
        $0.worker == slice.worker && $0.hotspot == hotspot && !$0.isCompanion
      }
      text += "    \(slice.worker)  \(PlanExplanation.people(slice.people)), "
      text += "\(PlanExplanation.count(held, "session")) in \(explanation.problem.weeks) weeks\n"
    }
    return text + "\nWhat is needed:\n" + needs(problem) + "\nWho could serve these people:\n"
      + explanation.problem.workers.map { line($0.id) }.joined()
  }

  private func needs(_ problem: ProblemHotspot) -> String {
    let source = explanation.source(hotspot)
    let parts = ContactTier.allCases.filter { problem.tiers[$0] > 0 }.map {
      "\(problem.tiers[$0]) people × \(rules.frequency[$0])"
    }
    let contacts = ContactTier.allCases.reduce(0) {
      $0 + problem.tiers[$1] * rules.frequency[$1]
    }
    var text = "  \(PlanExplanation.count(contacts, "contact")) in four weeks: "
    text += parts.joined(separator: " + ")
    text += explanation.place(explanation.site.contact?.tiers?.span) + "\n"
    text +=
      "  at least \(PlanExplanation.count(insight.sessionsNeeded(hotspot), "session")) in four "
    text += "weeks, with at most \(rules.contactsPerSession) contacts each\n"
    text += explanation.numbers.figure("planning", "session", "length of a session")
    text += explanation.numbers.figure(
      "not-enough-contact-slots", "minutes_per_contact", "time for a contact")
    let room = insight.sessionsAWeek(hotspot)
    text += "  \(PlanExplanation.count(room.all, "session")) a week fit the hours"
    text += explanation.place(source?.active?.span) + "\n"
    if room.inPairs > 0 {
      text += "  for \(room.inPairs) of them two are needed"
      text += explanation.place(source?.pairs?.value.need?.span) + "\n"
    }
    return text
  }

  private func line(_ worker: WorkerID) -> String {
    let load = plan.slices.filter { $0.worker == worker }.reduce(0) { $0 + $1.people }
    guard let reason = insight.obstacle(worker, hotspot) else {
      let possible = insight.possibleSessions(worker, hotspot)
      return "  \(worker)  could: has \(load) of at most \(rules.loadMax) people, and "
        + "\(PlanExplanation.count(possible, "session")) in four weeks are possible\n"
    }
    let note = Planner.reason(
      InvolvedWorker(worker: worker, reason: reason), at: explanation.site,
      of: explanation.programme)
    return "  \(worker)  cannot: \(note.message)\(explanation.place(note.span))\n"
  }
}
