import ParasolModel
import ParasolSyntax

/// A partnership with an authority or provider lacks protection for sex workers.
enum PartnershipWithoutSafeguards: Rule {
  static let id: DiagnosticID = "partnership-without-safeguards"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .governance,
    summary: "A partnership with an authority or provider lacks protection for sex workers.",
    why:
      "Whoever becomes known to police, government or clinics through the programme can be arrested, driven out or shamed for it.",
    remedy:
      "Agree in writing that organizing brings no backlash, that nobody is arrested for having been identified, that care comes without stigma, and what happens when harm is done.",
    citation: .swit("1.2.1", "p7"))

  static func check(_ programme: Programme, report: RuleReport) {
    // What could not be read of the context may have asked for less.
    guard !programme.content.brokenKeys.contains("context") else { return }
    let due = Due(
      safeguards: NumberFigure(id, "safeguards_required", in: programme),
      legal: programme.header.context?.value.legal)
    judge(programme.content, nil, due, programme.isDraft, report)
    for site in programme.sites { judge(site.content, site, due, site.isDraft, report) }
  }

  private static func judge(
    _ content: ScopeContent, _ site: Site?, _ due: Due, _ isDraft: Bool, _ report: RuleReport
  ) {
    for partnership in content.partnerships {
      let subject = Subject.of(partnership, in: site)
      var absent: [String] = []
      if owesSafeguards(partnership.with.value) {
        if let stated = partnership.safeguards {
          judge(stated, of: partnership, subject, due, report)
        } else {
          absent += promises(due.missing(from: []))
        }
      }
      if partnership.harmStatement == nil {
        absent.append("what happens when \(partner(partnership)) does harm")
      }
      guard !absent.isEmpty else { continue }
      report.absent(
        "the partnership '\(partnership.id.value)' does not say \(absent.inWords)",
        at: partnership.span, about: subject, isDraft: isDraft,
        help: partnership.safeguards == nil && owesSafeguards(partnership.with.value)
          ? "agree on 'safeguards:' and a 'harm_statement:' with the partner"
          : "add 'harm_statement:' with what was agreed")
    }
  }

  private static func judge(
    _ stated: Located<List<Safeguard>>, of partnership: Partnership, _ subject: Subject,
    _ due: Due, _ report: RuleReport
  ) {
    let lacking = due.missing(from: stated.value.values)
    guard !lacking.isEmpty else { return }
    let note = due.legal.map {
      Diagnostic.Note("sex work is '\($0.value.rawValue)' here", at: $0.span)
    }
    report(
      "the partnership '\(partnership.id.value)' does not say \(promises(lacking).inWords)",
      at: stated.span, about: subject, notes: note.map { [$0] } ?? [],
      help: "agree on it with the partner, then add '\(lacking[0].rawValue)'")
  }

  private static func owesSafeguards(_ partner: Partner) -> Bool {
    switch partner {
    case .police, .government, .health, .social_services: true
    default: false
    }
  }

  /// All three; any one is enough where sex work is an accepted occupation.
  private struct Due {
    let safeguards: NumberFigure
    let legal: Located<LegalContext>?

    func missing(from stated: [Safeguard]) -> [Safeguard] {
      if legal?.value == .accepted_occupation {
        return stated.isEmpty ? [.no_backlash_for_organizing] : []
      }
      let missing = Safeguard.allCases.filter { !stated.contains($0) }
      return safeguards.isAbove(Safeguard.allCases.count - missing.count) ? missing : []
    }
  }

  private static func promises(_ safeguards: [Safeguard]) -> [String] {
    safeguards.map { safeguard in
      switch safeguard {
      case .no_backlash_for_organizing: "that organizing brings no backlash"
      case .identification_not_used_for_arrest: "that being identified leads to no arrest"
      case .no_health_care_stigma: "that care comes without stigma"
      }
    }
  }

  private static func partner(_ partnership: Partnership) -> String {
    switch partnership.with.value {
    case .police: "the police"
    case .government: "the government"
    default: "the partner"
    }
  }
}
