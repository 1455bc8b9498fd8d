import ParasolModel
import ParasolSyntax

/// A mapping estimate is not halfway between its low and its high.
enum EstimateOffMidpoint: Rule {
  static let id: DiagnosticID = "estimate-off-midpoint"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .estimates, summary: "A mapping estimate is not halfway between its low and its high.",
    why: "A mapping gives a range whose middle is the estimate; another number is mostly a slip.",
    remedy: "Leave the point out, or say with which other method it was made.",
    citation: Citation("Madagascar mapping 2014", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    let exact = NumberFigure(id, "midpoint_tolerance", in: programme)
    let whole = NumberFigure(id, "integer_tolerance", in: programme)
    for estimate in report.facts.estimates {
      let range = estimate.count.value
      guard let point = range.point, range.low <= point, point <= range.high,
        let record = estimate.record(in: programme), let method = record.method,
        method.value == .mapping
      else { continue }
      let middle = (range.low + range.high) / 2
      let isWhole = range.low.isWhole && range.high.isWhole && point.isWhole
      let tolerance = isWhole ? whole : exact
      guard (point - middle).magnitude > tolerance.value else { continue }
      report(
        "the estimate of '\(estimate.group)' at \(estimate.place) is \(point), but the middle of "
          + "\(range.low)-\(range.high) is \(middle); \(tolerance.value) apart is let pass",
        at: estimate.count.pointPart, about: estimate.subject,
        notes: [.init("counted by mapping", at: method.span)] + tolerance.notes,
        help: "leave 'point \(point)' out, or correct it", citation: tolerance.citation)
    }
  }
}
