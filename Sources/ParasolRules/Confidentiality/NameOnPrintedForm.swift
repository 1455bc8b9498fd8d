import ParasolModel
import ParasolSyntax

/// A sheet has a place for a sex worker's name.
enum NameOnPrintedForm: Rule {
  static let id: DiagnosticID = "name-on-printed-form"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .confidentiality, summary: "A sheet has a place for a sex worker's name or what leads to it.",
    why: "A sheet that is lost, stolen or seized tells whoever holds it who sells sex.",
    remedy: "Show people by a colour, a sign or a code; names stay on clinical files.",
    citation: .swit("Fig 3.7, Box 2.9 and 2.3", "p57, p35, p37"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, _ in
      for record in content.records where record.privacy?.value != .clinical {
        let refused = record.columns?.value.items.filter { $0.value.isRefused } ?? []
        guard let first = refused.first else { continue }
        let most = NumberFigure(id, "name_fields_max", in: programme)
        guard Fraction(refused.count) > most.value else { continue }
        report(
          "'\(record.id.value)' has a place for \(words(refused.map(\.value)))", at: first.span,
          about: .of(record, in: site), notes: most.notes,
          help: "write 'symbol' or 'code' instead, and print the sheet anew",
          citation: most.citation)
      }
    }
  }

  private static func words(_ columns: [RecordColumn]) -> String {
    columns.map { column in
      switch column {
      case .name: "a name"
      case .phone: "a telephone number"
      case .address: "an address"
      case .photograph: "a photograph"
      default: "a number of an identity card"
      }
    }.inWords
  }
}
