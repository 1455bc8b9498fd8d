import ParasolModel
import ParasolSyntax

/// The map shows places of sex work but not the services near them.
enum MapWithoutServicePoints: Rule {
  static let id: DiagnosticID = "map-without-service-points"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .mapping, summary: "The map shows places of sex work but not the services near them.",
    why: "Nobody sees from which places condoms, a clinic or a safe space are too far away.",
    remedy: "Draw condom outlets, clinics and safe spaces on the map as well.",
    citation: .swit("3.2.2 A", "p47"))

  static func check(_ programme: Programme, report: RuleReport) {
    let due = NumberFigure(id, "layers_required", in: programme)
    for use in report.facts.usedEstimates.uses {
      let record = use.record
      guard let layers = record.layers else {
        guard record.method?.value == .mapping else { continue }
        report.absent(
          "nothing says what was drawn on the map of '\(record.id.value)'", at: record.span,
          about: use.subject, isDraft: use.isDraft(in: programme), notes: due.notes,
          help: "add 'layers: [work_places, service_points]' when both are on it",
          citation: due.citation)
        continue
      }
      let drawn = Set(layers.value.values)
      guard Fraction(drawn.count) < due.value,
        let missing = MapLayer.allCases.first(where: { !drawn.contains($0) })
      else { continue }
      report(
        missing == .service_points
          ? "the map of '\(record.id.value)' does not show the condom outlets, clinics and safe "
            + "spaces near these places"
          : "the map of '\(record.id.value)' does not show where people work", at: layers.span,
        about: use.subject, notes: due.notes,
        help: "draw them with sex workers, then add '\(missing.rawValue)' to 'layers'",
        citation: due.citation)
    }
  }
}
