import ParasolModel
import ParasolSyntax

/// Mapping is not discreet, or serves no stated purpose.
enum IndiscreetMapping: Rule {
  static let id: DiagnosticID = "indiscreet-mapping"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .mapping, summary: "Mapping is not discreet, or serves no stated purpose.",
    why:
      "Talk about where sex workers are draws police, press and violence, and for nothing if no service follows.",
    remedy: "Ask informants with discretion, and map only where a service follows.",
    citation: Citation(
      "SWIT Box 6.4, p155; NSWP briefing on mapping and size estimates", .seen))

  static func check(_ programme: Programme, report: RuleReport) {
    for use in report.facts.usedEstimates.uses where use.record.method?.value == .mapping {
      let record = use.record
      if let discreet = record.discreet, !discreet.value.value {
        report(
          "informants were not asked with discretion in '\(record.id.value)', so others know now "
            + "where sex workers are", at: discreet.span, about: use.subject,
          help: "ask again only with sex workers who know the places, and tell no more than needed")
      }
      var missing: [(said: String, help: String)] = []
      if record.discreet == nil {
        missing.append(("whether informants were asked with discretion", "add 'discreet: yes'"))
      }
      if record.purpose == nil {
        missing.append(("which service follows", "add 'purpose:' with the service that follows"))
      }
      guard let first = missing.first else { continue }
      report.absent(
        "'\(record.id.value)' does not say \(missing.map(\.said).inWords)",
        at: record.span, about: use.subject, isDraft: use.isDraft(in: programme),
        help: first.help)
    }
  }
}
