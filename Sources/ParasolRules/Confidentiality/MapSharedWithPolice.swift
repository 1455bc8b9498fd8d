import ParasolModel
import ParasolSyntax

/// Maps, lists or records are shared with the police or the public.
enum MapSharedWithPolice: Rule {
  static let id: DiagnosticID = "map-shared-with-police"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .confidentiality,
    summary: "Maps, lists or records are shared with the police, a landlord or the public.",
    why: "Such a paper leads to raids, evictions and blackmail, and nobody can take it back.",
    remedy: "Share it with nobody outside the programme; give totals where others need figures.",
    citation: .swit("Box 6.4 and 1.2.1", "p155, p7", .own), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, _ in
      for record in content.records where record.isOnPersons {
        for recipient in record.sharedWith?.value.items ?? [] {
          guard let who = name(recipient.value) else { continue }
          report(
            "'\(record.id.value)', which shows \(record.shown), is shared with \(who)",
            at: recipient.span, about: .of(record, in: site),
            help: "delete '\(recipient.value.rawValue)', and ask for the paper back")
        }
      }
    }
  }

  /// Nil for those who may see it.
  private static func name(_ recipient: Recipient) -> String? {
    switch recipient {
    case .police: "the police"
    case .public: "everybody"
    case .landlord: "a landlord"
    default: nil
    }
  }
}
