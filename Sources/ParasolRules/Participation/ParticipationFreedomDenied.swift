import ParasolModel
import ParasolSyntax

/// One of the four freedoms of meaningful participation is refused.
enum ParticipationFreedomDenied: Rule {
  static let id: DiagnosticID = "participation-freedom-denied"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .participation, summary: "One of the four freedoms of meaningful participation is refused.",
    why:
      "Who may not choose their own representatives, how and whether to take part, or is heard less than a partner, does not take part but is used.",
    remedy: "Agree on the freedom with those who hold the power, then say 'yes'.",
    citation: .swit("Box 1.1", "p7"))

  static func check(_ programme: Programme, report: RuleReport) {
    checkFreedoms(programme, report)
    checkVotes(programme.content, nil, programme, report)
    for site in programme.sites { checkVotes(site.content, site, programme, report) }
  }

  private static func checkFreedoms(_ programme: Programme, _ report: RuleReport) {
    guard !programme.content.brokenKeys.contains("participation"),
      let participation = programme.header.participation
    else { return }
    let subject = Subject(nil, "participation")
    for row in participation.value.freedoms?.value.rows ?? [] where !row.value.value.value {
      guard let freedom = Freedom(rawValue: row.name.value) else { continue }
      report(
        refused(freedom), at: row.value.span, about: subject,
        help: "settle with the group what stands in the way, then write 'yes'")
    }
  }

  private static func checkVotes(
    _ content: ScopeContent, _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    let least = programme.policy.parameter(id.text, "vote_weight_min")
    for partnership in content.partnerships {
      guard let votes = partnership.votes?.value, let own = votes.sexWorkers,
        let partner = votes.partner, partner.value.value > 0,
        Fraction(own.value.value)
          < Fraction(partner.value.value) * programme.policy.number(id.text, "vote_weight_min")
      else { continue }
      report(
        "in '\(partnership.id.value)' sex workers have \(own.value.value) votes and the partner \(partner.value.value), so they can be outvoted on their own lives",
        at: own.span, about: .of(partnership, in: site),
        notes: [
          .init("the partner's votes", at: partner.span),
          .init(
            "sex workers' votes must weigh at least \(least.value) times the partner's (\(least.citation.shown))"
          ),
        ], help: "agree on at least as many votes for sex workers as for the partner",
        citation: least.citation)
    }
  }

  private static func spoken(_ freedom: Freedom) -> String {
    switch freedom {
    case .choose_representatives: "choose who speaks for them"
    case .choose_how: "choose how they take part"
    case .choose_whether: "choose whether they take part"
    case .equal_voice: "speak with an equal voice"
    }
  }

  private static func refused(_ freedom: Freedom) -> String {
    switch freedom {
    case .equal_voice: "sex workers are not heard as equals"
    default: "sex workers may not \(spoken(freedom))"
    }
  }
}
