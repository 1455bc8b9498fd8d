import ParasolModel
import ParasolRendering
import ParasolSyntax

/// How many outreach workers and supervisors are needed (F30, F31).
struct StaffingNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var text: String? {
    let programme = explanation.programme
    let overview = StaffingOverview(programme)
    let ids = Set(asked.sites.map(\.id.text))
    let rows = overview.rows.filter { ids.contains($0.site.id.text) }.map(\.figures)
    let figures = StaffingOverview.sum(rows, overview.rules)
    guard figures.people.high > .zero else { return nil }
    return asked.name == "supervisors" ? supervisors(figures) : workers(figures)
  }

  private func workers(_ figures: StaffingFigures) -> String {
    var text = "  \(NumberExplanation.count(figures.workersNeeded, "outreach worker")) needed, "
    text += "\(figures.workersFewest) to \(figures.workersMost)\n"
    if let there = figures.workersThere { text += "  \(there) listed\n" }
    text +=
      "\nFormula F30: people ÷ people for one worker, rounded up; the bounds with the most and "
    text += "the fewest people for one worker  [SWIT 3.2.1, p46; Table 6.3, p147; Fig 6.6, p160]\n"
    text += people(figures)
    let rule = "overloaded-outreach-worker"
    text += explanation.figure(rule, "caseload_plan", "people for one worker")
    text += explanation.figure(rule, "caseload_max", "at most")
    return text + explanation.figure("planning", "caseload_low", "at least")
  }

  private func supervisors(_ figures: StaffingFigures) -> String {
    var text = "  \(NumberExplanation.count(figures.supervisorsNeeded, "supervisor")) needed\n"
    if let there = figures.supervisorsThere { text += "  \(there) listed\n" }
    text += "\nFormula F31: outreach workers needed ÷ workers for one supervisor, rounded up  "
    text += "[SWIT 3.2.2, p58; Fig 6.6, p160]\n"
    text += "  outreach workers needed: \(figures.workersNeeded)  (parasol explain "
    text += "\(path("outreach_workers")))\n"
    return text + explanation.figure("planning", "staffing_span", "workers for one supervisor")
  }

  private func people(_ figures: StaffingFigures) -> String {
    "  \(PeopleNumber.range(figures.people))  (parasol explain \(path("people")))\n"
  }

  private func path(_ name: String) -> String {
    if let region = asked.region { return "regions.\(region.id.value).\(name)" }
    return asked.place.hasPrefix("site") ? "sites.\(asked.sites[0].id).\(name)" : name
  }
}
