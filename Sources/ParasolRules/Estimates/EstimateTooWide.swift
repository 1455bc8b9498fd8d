import ParasolModel
import ParasolSyntax

/// A range is too wide to staff from.
enum EstimateTooWide: Rule {
  static let id: DiagnosticID = "estimate-too-wide"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .estimates, summary: "A range is too wide to staff from.",
    why: "Either end of the range would mean another number of workers and of condoms.",
    remedy: "Count again with sex workers who know the place, at its busy hours.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    let widest = NumberFigure(id, "width_max", in: programme)
    var open: [Wide] = []
    for site in programme.sites {
      let wide = counts(of: site).compactMap { Wide($0, wider: widest.value) }
      guard site.content.workers.isEmpty, site.content.hotspots.isEmpty else {
        for estimate in wide { tell(estimate, widest, report) }
        continue
      }
      // Nobody is assigned from the row of a table yet: what is wide there is to be counted again.
      open += wide
    }
    tellOpen(open, widest, programme, report)
  }

  /// All groups of one place together: a worker is given people, not groups.
  private struct Wide {
    let first: StatedEstimate
    let low: Fraction
    let high: Fraction
    let width: Fraction

    init?(_ groups: [StatedEstimate], wider limit: Fraction) {
      guard let first = groups.first else { return nil }
      self.first = first
      low = groups.reduce(.zero) { $0 + $1.count.value.low }
      high = groups.reduce(.zero) { $0 + $1.count.value.high }
      let middle = groups.reduce(.zero) { $0 + $1.count.value.planningValue }
      guard middle > .zero, high > low else { return nil }
      width = (high - low) / (middle * 2)
      guard width > limit else { return nil }
    }

    /// `give or take 61%`
    var spread: String { "give or take \((width * 100).decimal(places: 0))%" }
  }

  private static func counts(of site: Site) -> [[StatedEstimate]] {
    let hotspots = site.content.hotspots.map { StatedEstimate.of($0, in: site) }
    return hotspots.contains { !$0.isEmpty } ? hotspots : [StatedEstimate.of(site)]
  }

  private static func tell(_ wide: Wide, _ widest: NumberFigure, _ report: RuleReport) {
    report(
      "\(wide.low)-\(wide.high) people at \(wide.first.place), \(wide.spread), are too wide a range "
        + "to staff from; up to \(percent(widest)) will do",
      at: wide.first.count.span, about: wide.first.subject, notes: widest.notes,
      help: "count again there, at the hours when most people are about",
      citation: widest.citation)
  }

  /// One line for each record, not one for each row of a table.
  private static func tellOpen(
    _ open: [Wide], _ widest: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let records = Dictionary(grouping: open) { $0.first.record?.span }
    for (_, found) in records.sorted(by: {
      $0.value[0].first.count.span < $1.value[0].first.count.span
    }) {
      let sorted = found.sorted {
        ($1.width, $0.first.count.span) < ($0.width, $1.first.count.span)
      }
      guard let first = sorted.first else { continue }
      let places = found.count == 1 ? "one place" : "\(found.count) places"
      let site = first.first.site
      report.absent(
        "the ranges of \(places) are too wide to staff from (above \(percent(widest))); the widest is "
          + "\(first.low)-\(first.high) at \(first.first.place), \(first.spread)",
        at: first.first.count.span, about: first.first.subject,
        isDraft: site?.isDraft ?? programme.isDraft,
        notes: sorted.dropFirst().prefix(4).map {
          .init("\($0.first.place), \($0.spread)", at: $0.first.count.span)
        }, help: "count again there before workers are taken on", citation: widest.citation)
    }
  }

  private static func percent(_ figure: NumberFigure) -> String {
    (figure.value * 100).decimal(places: 0) + "%"
  }
}
