import ParasolModel
import ParasolPlanning
import ParasolSyntax

/// How many people have no worker, and which facts make it so.
struct UncoveredNumber {
  private let explanation: PlanExplanation
  /// Nil for the whole site.
  private let hotspot: HotspotID?

  init(_ explanation: PlanExplanation, _ hotspot: HotspotID?) {
    self.explanation = explanation
    self.hotspot = hotspot
  }

  private var rows: [UncoveredPeople] {
    explanation.plan.uncovered.filter { hotspot == nil || $0.hotspot == hotspot }
  }

  private static let kinds: Set<Shortfall.Kind> = [
    .peopleWithoutWorker, .hoursTooShort, .peopleOutsideRoster, .hotspotWithoutWindows,
  ]

  var text: String {
    let count = rows.reduce(0) { $0 + $1.tiers.total }
    let all = explanation.problem.hotspots.filter { hotspot == nil || $0.id == hotspot }
      .reduce(0) { $0 + $1.people }
    var text = "  \(count) of \(PlanExplanation.people(all)) have no worker\n"
    for row in rows {
      text += "    \(row.hotspot)  \(PlanExplanation.people(row.tiers.total))"
      text += explanation.place(explanation.source(row.hotspot)?.people?.span) + "\n"
    }
    guard count > 0 else { return text }
    let plan = explanation.plan
    for shortfall in plan.shortfalls where concerns(shortfall) {
      text += "\n" + told(shortfall)
    }
    return text
  }

  private func concerns(_ shortfall: Shortfall) -> Bool {
    UncoveredNumber.kinds.contains(shortfall.kind)
      && (hotspot.map(shortfall.hotspots.contains) ?? true)
  }

  private func told(_ shortfall: Shortfall) -> String {
    let certainty =
      shortfall.certainty == .proved
      ? "Proved, by all of these facts together:" : "Not proved; no better plan was found:"
    let alone = Planner.diagnostics(
      of: explanation.plan.with([shortfall]), at: explanation.site, in: explanation.programme)
    var text = ""
    for diagnostic in alone {
      text += "\(certainty)\n  \(diagnostic.message)\(explanation.place(diagnostic.span))\n"
      for note in diagnostic.notes {
        text += "  \(note.message)\(explanation.place(note.span))\n"
      }
      if let help = diagnostic.help { text += "What would help: \(help)\n" }
    }
    return text
  }
}

extension SitePlan {
  /// The same plan as if only this were short.
  fileprivate func with(_ shortfalls: [Shortfall]) -> SitePlan {
    SitePlan(site: site, start: start, end: end, shortfalls: shortfalls)
  }
}
