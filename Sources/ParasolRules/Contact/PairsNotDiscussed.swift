import ParasolModel
import ParasolSyntax

/// Street outreach is planned without asking workers whether they want to go in pairs.
enum PairsNotDiscussed: Rule {
  static let id: DiagnosticID = "pairs-not-discussed"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .contact,
    summary: "Street outreach is planned without asking workers whether they want to go in pairs.",
    why: "Only who goes there at night knows where two are safer, and where one is.",
    remedy: "Ask outreach workers for each street hotspot, and write down what they decided.",
    citation: .swit("3.2.2 C", "p58"))

  static func check(_ programme: Programme, report: RuleReport) {
    var judged: [Span: WorkersDecision?] = [:]
    for site in programme.sites {
      for hotspot in site.content.hotspots where hotspot.setting == .urban_street {
        judge(hotspot, site, &judged, programme, report)
      }
      for event in site.content.events { judge(event, site, programme, report) }
    }
  }

  private static func judge(
    _ hotspot: Hotspot, _ site: Site, _ judged: inout [Span: WorkersDecision?],
    _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject.of(hotspot, in: site)
    guard let pairs = hotspot.pairs else {
      report.absent(
        "nothing says whether outreach workers want to go in pairs to '\(hotspot.id.value)'",
        at: hotspot.span, about: subject, isDraft: site.isDraft,
        help: "ask them, then add 'pairs:' with 'need' and 'decided'")
      return
    }
    if pairs.value.need == nil {
      report.absent(
        "nothing says when two go together to '\(hotspot.id.value)'", at: pairs.span,
        about: subject, isDraft: site.isDraft,
        help: "add 'need: always', 'need: never' or 'need: after 20:00'")
    }
    guard let decided = pairs.value.decided else {
      report.absent(
        "nothing says whether outreach workers decided on pairs at '\(hotspot.id.value)'",
        at: pairs.span, about: subject, isDraft: site.isDraft,
        help: "add 'decided:' with the decision in which they did")
      return
    }
    // Many hotspots take theirs over from one pattern: it is told once.
    guard judged[decided.span] == nil else { return }
    let problem = WorkersDecision.problem(decided, in: programme, from: site)
    judged[decided.span] = .some(problem)
    guard let problem else { return }
    report(
      "\(problem.text), so pairs were decided on over their heads", at: decided.span,
      about: subject, notes: problem.notes,
      help: "ask outreach workers, and cite their decision")
  }

  /// Somebody is sent alone to where two go together.
  private static func judge(
    _ event: Event, _ site: Site, _ programme: Programme, _ report: RuleReport
  ) {
    guard let size = event.teamSize, size.value.value < 2, let at = event.at,
      event.eventKind.value != .gatekeeper_visit,
      let hotspot = programme.find(\.hotspots, at.value, from: site),
      hotspot.setting == .urban_street, let need = hotspot.pairs?.value.need
    else { return }
    switch need.value {
    case .never: return
    case .always: break
    case .after(let minute):
      guard let hours = event.when?.value.hours, hours.end > minute else { return }
    }
    report(
      "one person alone goes to '\(hotspot.id.value)' for '\(event.id.value)', where outreach workers go in pairs",
      at: size.span, about: .of(event, in: site),
      notes: [.init("what was decided for this place", at: need.span)],
      help: "write 'team_size: 2' or more")
  }
}
