import ParasolModel
import ParasolSyntax

/// More people are registered or were counted at a place than its estimate allows.
enum EstimateBelowRegistered: Rule {
  static let id: DiagnosticID = "estimate-below-registered"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .estimates,
    summary: "More people are registered or were counted at a place than its estimate allows.",
    why: "The estimate is too low, so that workers and condoms would be missing there.",
    remedy: "Count again with people who know the place, or correct the number.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    PlaceCounts.forEach(in: programme) { place in
      judge(place.counts.registered, "are registered", place, report)
      judge(place.counts.enumerated, "were counted one by one", place, report)
    }
  }

  private static func judge(
    _ table: Located<Table<Count>>?, _ verb: String, _ place: PlaceCounts, _ report: RuleReport
  ) {
    for row in table?.value.rows ?? [] {
      guard let estimate = place.estimate(of: row.name.value),
        estimate.low <= estimate.high, Fraction(row.value.value.value) > estimate.high
      else { continue }
      let limit =
        estimate.isRange ? "goes up to \(estimate.high)" : "is \(estimate.high)"
      report(
        "\(row.value.value.value) '\(row.name.value)' \(verb) at \(place.place), but its estimate \(limit)",
        at: row.value.span, about: place.subject,
        notes: place.span(of: row.name.value).map { [.init("the estimate", at: $0)] } ?? [],
        help: "count again there, and correct the lower of the two")
    }
  }
}
