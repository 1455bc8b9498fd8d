import ParasolModel
import ParasolSyntax

/// A figure that describes one day was added up over months.
enum SnapshotSummed: Rule {
  static let id: DiagnosticID = "snapshot-summed"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .monitoring, summary: "A figure that describes one day was added up over months.",
    why:
      "Twelve counts of the same people or shelves add up to people and stocks that do not exist.",
    remedy: "Take the latest value of such a figure.",
    citation: Citation("PEPFAR MER 2.6.1", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    for stated in StatedIndicators.all(in: programme) {
      for row in stated.own {
        let indicator = row.value.value
        guard let aggregation = indicator.aggregation, aggregation.value == .sum,
          !indicator.countsPeople
        else { continue }
        let name = row.name.value
        if let known = indicator.known, known.aggregation != .sum {
          report(
            "'\(name)' is to be added up over months, but '\(known.name.text)' is what holds on one "
              + "day", at: aggregation.span, about: stated.subject,
            notes: indicator.codes.map { [.init("by its code", at: $0.span)] } ?? [],
            help: "write 'aggregation: \(known.aggregation.rawValue)'")
        } else if let source = indicator.source, source.value == .special_exercise {
          report(
            "'\(name)' is to be added up over months, but it comes from a survey, which tells what "
              + "holds at one time", at: aggregation.span, about: stated.subject,
            notes: [.init("its source", at: source.span)], help: "write 'aggregation: last'")
        }
      }
    }
  }
}
