import ParasolModel
import ParasolRendering
import ParasolSyntax

/// How many outreach workers and supervisors are needed (F30, F31).
struct StaffingNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var gap: String { asked.nobodyCounted }

  var figures: StaffingFigures {
    let overview = StaffingOverview(explanation.programme)
    let ids = Set(asked.sites.map(\.id.text))
    let rows = overview.rows.filter { ids.contains($0.site.id.text) }.map(\.figures)
    return StaffingOverview.sum(rows, overview.rules)
  }

  var text: String? {
    let figures = figures
    guard figures.people.high > .zero else { return nil }
    return asked.number == .supervisors ? supervisors(figures) : workers(figures)
  }

  private func workers(_ figures: StaffingFigures) -> String {
    var text = "  \(NumberExplanation.count(figures.workersNeeded, "outreach worker")) needed, "
    text += "\(figures.workersFewest) to \(figures.workersMost)\n"
    if let there = figures.workersThere { text += "  \(there) listed\n" }
    text +=
      "\nFormula F30: people ÷ people for one worker, rounded up; the bounds with the most and "
    text += "the fewest people for one worker  [SWIT 3.2.1, p46; Table 6.3, p147; Fig 6.6, p160]\n"
    text += NumberExplanation.people(figures.people, asked)
    let rule = "overloaded-outreach-worker"
    text += explanation.figure(rule, "caseload_plan", "people for one worker")
    text += explanation.figure(rule, "caseload_max", "at most")
    return text + explanation.figure("planning", "caseload_low", "at least")
  }

  private func supervisors(_ figures: StaffingFigures) -> String {
    var text =
      "  \(supervisors(for: figures.workersNeeded)) needed\(bounds(figures.workersNeeded))\n"
    if let there = figures.supervisorsThere { text += "  \(there) listed\n" }
    if let workers = figures.workersThere, workers > 0, workers != figures.workersNeeded {
      text +=
        "  \(supervisors(for: workers))\(bounds(workers)) for the \(workers) outreach workers listed\n"
    }
    text += "\nFormula F31: outreach workers ÷ workers for one supervisor, rounded up; the bounds "
    text += "with the most and the fewest workers for one supervisor  "
    text += "[SWIT 3.2.2, p58; Fig 6.6, p160]\n"
    text += "  outreach workers needed: \(figures.workersNeeded)  (parasol explain "
    text += "\(asked.prefix)outreach_workers)\n"
    text += explanation.figure("planning", "staffing_span", "workers for one supervisor")
    text += explanation.figure(fewest.rule, fewest.name, "at least")
    return text + explanation.figure(most.rule, most.name, "at most")
  }

  private func supervisors(for workers: Int) -> String {
    let span = explanation.programme.policy.number("planning", "staffing_span")
    return NumberExplanation.count((Fraction(workers) / span).ceiling, "supervisor")
  }

  /// `, 53 to 209`
  private func bounds(_ workers: Int) -> String {
    let policy = explanation.programme.policy
    let (high, low) = (policy.number(most.rule, most.name), policy.number(fewest.rule, fewest.name))
    let (least, most) = ((Fraction(workers) / high).ceiling, (Fraction(workers) / low).ceiling)
    return least == most ? "" : ", \(least) to \(most)"
  }

  /// Workers for one supervisor.
  private var fewest: (rule: String, name: String) { ("supervisor-span-off-range", "span_min") }
  private var most: (rule: String, name: String) { ("overloaded-supervisor", "span_outer") }
}
