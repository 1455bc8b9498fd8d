import ParasolModel
import ParasolSyntax

/// Reports do not reach the next level in time.
enum ReportPathBroken: Rule {
  static let id: DiagnosticID = "report-path-broken"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .monitoring, summary: "Reports do not reach the next level in time, or bring no answer.",
    why: "An empty shelf or a bad clinic goes on for as long as nobody above hears of it.",
    remedy: "Report monthly to the district and at least half-yearly to the centre, and answer.",
    citation: .swit("Fig 6.6", "p160"))

  static func check(_ programme: Programme, report: RuleReport) {
    for flow in programme.content.reports {
      checkAbsent(flow, programme, report)
      checkInterval(flow, programme, report)
    }
    if !programme.content.isUncertain(ReportFlow.self) { checkPath(programme, report) }
  }

  private static func checkAbsent(
    _ flow: ReportFlow, _ programme: Programme, _ report: RuleReport
  ) {
    var missing: [(said: String, help: String)] = []
    if flow.from == nil { missing.append(("who sends it", "add 'from:' with a level")) }
    if flow.to == nil { missing.append(("who gets it", "add 'to:' with a level")) }
    if flow.every == nil {
      missing.append(("how often it goes", "add 'every:', such as '1 month'"))
    }
    if flow.feedback == nil {
      missing.append(
        ("when an answer comes back", "add 'feedback:', such as '1 month', when they answer"))
    }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says of report '\(flow.id.value)' \(missing.map(\.said).inWords)", at: flow.span,
      about: .of(flow, in: nil), isDraft: programme.isDraft, help: first.help)
  }

  private static func checkInterval(
    _ flow: ReportFlow, _ programme: Programme, _ report: RuleReport
  ) {
    guard let every = flow.every, let to = flow.to, let name = limit(to.value) else { return }
    let longest = DurationFigure(id, name, in: programme)
    guard every.value.isLonger(than: longest.value) else { return }
    report(
      "report '\(flow.id.value)' reaches \(to.value.place) every \(every.value); at most "
        + "\(longest.value) should lie between two", at: every.span, about: .of(flow, in: nil),
      notes: longest.notes, help: "write 'every: \(longest.value)' or a shorter time",
      citation: longest.citation)
  }

  private static func limit(_ level: ProgrammeLevel) -> String? {
    switch level {
    case .central: "centre_interval"
    case .district_county: "district_interval"
    default: nil
    }
  }

  /// Where a centre manages many sites, each level below it reports upward.
  private static func checkPath(_ programme: Programme, _ report: RuleReport) {
    guard programme.header.management?.value == .central_management else { return }
    let flows = programme.content.reports
    // What goes up is not known of a report that does not say so; that was asked already.
    guard !flows.contains(where: { $0.from == nil || $0.to == nil }) else { return }
    let stated = (programme.header.levels?.value.rows ?? []).compactMap {
      ProgrammeLevel(rawValue: $0.name.value)
    }
    let levels = stated.count > 1 ? stated : [.municipality_submunicipality, .district_county]
    let top = stated.count > 1 ? stated.map(\.rank).min() ?? 0 : 0
    let silent = levels.filter { level in
      level != .frontline_community && level.rank > top
        && !flows.contains { $0.from?.value == level && ($0.to?.value.rank ?? 9) < level.rank }
    }
    guard !silent.isEmpty else { return }
    report.absent(
      "no report goes up from \(silent.sorted { $0.rank > $1.rank }.map(\.place).inWords)",
      at: programme.header.management?.span ?? programme.span, about: Subject(nil, "reports"),
      isDraft: programme.isDraft,
      help: "add one under 'reports:' with 'from', 'to', 'every' and 'feedback'")
  }
}
