import ParasolModel
import ParasolSyntax

/// The four freedoms of meaningful participation are not all answered.
enum ParticipationFreedomUndeclared: Rule {
  static let id: DiagnosticID = "participation-freedom-undeclared"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .participation, summary: "The four freedoms of meaningful participation are not all answered.",
    why: "A freedom that nobody speaks of is easily taken away.",
    remedy: "Answer each of the four with yes or no, for the programme and each partnership.",
    citation: .swit("Box 1.1", "p7"))

  static func check(_ programme: Programme, report: RuleReport) {
    if let participation = programme.header.participation,
      !programme.content.brokenKeys.contains("participation")
    {
      judge(
        participation.value.freedoms, "", at: participation.span, Subject(nil, "participation"),
        programme.isDraft, report)
    }
    checkPartnerships(programme.content, nil, programme.isDraft, report)
    for site in programme.sites { checkPartnerships(site.content, site, site.isDraft, report) }
  }

  /// A partnership names sex workers where it gives them votes or seats.
  private static func checkPartnerships(
    _ content: ScopeContent, _ site: Site?, _ isDraft: Bool, _ report: RuleReport
  ) {
    for partnership in content.partnerships {
      let place = partnership.freedoms?.span ?? partnership.votes?.span ?? partnership.seats?.span
      guard let place else { continue }
      judge(
        partnership.freedoms, " in '\(partnership.id.value)'", at: place,
        .of(partnership, in: site), isDraft, report)
    }
  }

  private static func judge(
    _ stated: Located<ChoiceTable<Freedom, YesNo>>?, _ whereabouts: String, at span: Span,
    _ subject: Subject, _ isDraft: Bool, _ report: RuleReport
  ) {
    let missing = Freedom.allCases.filter { stated?.value[$0] == nil }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says whether sex workers\(whereabouts) are free to \(missing.map(spoken).inWords)",
      at: stated?.span ?? span, about: subject, isDraft: isDraft,
      help: "add '\(first.rawValue): yes' below 'freedoms' once it is agreed")
  }

  private static func spoken(_ freedom: Freedom) -> String {
    switch freedom {
    case .choose_representatives: "choose who speaks for them"
    case .choose_how: "choose how they take part"
    case .choose_whether: "choose whether they take part"
    case .equal_voice: "speak with an equal voice"
    }
  }
}
