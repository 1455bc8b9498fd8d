import ParasolModel
import ParasolSyntax

/// Something made for everyone shows who or where.
enum PersonalDataInPublicOutput: Rule {
  static let id: DiagnosticID = "personal-data-in-public-output"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .confidentiality, summary: "Something made for partners or for everyone shows who or where.",
    why: "What leaves the team reaches those from whom people have to hide their work.",
    remedy: "Keep it in the team, and give others counts by town.",
    citation: .swit("ch. 6", "p143-144"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, _ in
      for record in content.records {
        guard let privacy = record.privacy,
          privacy.value == .public || privacy.value == .partner
        else { continue }
        let readers = privacy.value == .public ? "everybody" : "partners"
        let help = "write 'class: confidential', and give others counts by town"
        if record.isOnPersons {
          report(
            "\(readers) may see '\(record.id.value)', which shows \(record.shown)",
            at: privacy.span, about: .of(record, in: site), help: help)
        } else if let column = record.columns?.value.items.first(where: { isOfPerson($0.value) }) {
          report(
            "\(readers) may see '\(record.id.value)', where people stand one by one, by "
              + column.value.rawValue, at: privacy.span, about: .of(record, in: site),
            notes: [.init("this column", at: column.span)], help: help)
        }
      }
    }
  }

  /// Columns for names and the like are told by themselves.
  private static func isOfPerson(_ column: RecordColumn) -> Bool {
    column == .symbol || column == .code
  }
}
