import ParasolModel

/// Many sites, a line each, and their sum.
struct PlanTable {
  /// So many sites are told one by one.
  static let mostSites = 5

  let figures: [PlanFigures]

  init(_ figures: [PlanFigures]) {
    self.figures = figures
  }

  var text: String {
    var table = TextTable(
      heads: [
        "site", "people", "covered", "workers", "load", "sessions", "nights", "weekends",
        "hours a week", "condoms a month", "gaps",
      ], rightAligned: Set(1...9))
    for site in figures { table.add(row(site)) }
    func sum(_ value: (PlanFigures) -> Int) -> String { "\(figures.reduce(0) { $0 + value($1) })" }
    let minutes = figures.reduce(Fraction.zero) { $0 + Fraction($1.paidMinutes, over: $1.weeks) }
    table.add([
      "all \(figures.count)", sum(\.people), sum(\.covered), sum(\.loads.count), load(figures),
      sum(\.sessions), sum(\.nightCount), sum(\.weekendCount), PlanRows.hours(minutes),
      sum(PlanTable.mostCondoms), sum(\.gaps.count),
    ])
    return table.text + "\n'--site ID' shows one site with its workers\n"
  }

  private func row(_ site: PlanFigures) -> [String] {
    [
      site.plan.site.text, "\(site.people)", "\(site.covered)", "\(site.loads.count)",
      load([site]), "\(site.sessions)", "\(site.nightCount)", "\(site.weekendCount)",
      PlanRows.hours(Fraction(site.paidMinutes, over: site.weeks)),
      "\(PlanTable.mostCondoms(site))", site.gaps.isEmpty ? "" : "\(site.gaps.count)",
    ]
  }

  private func load(_ sites: [PlanFigures]) -> String {
    let ranges = sites.compactMap(\.loadRange)
    guard let low = ranges.map(\.low).min(), let high = ranges.map(\.high).max() else { return "" }
    return low == high ? "\(low)" : "\(low)-\(high)"
  }

  /// In the month that needs most.
  private static func mostCondoms(_ site: PlanFigures) -> Int {
    site.fullMonths.map(\.pieces).max() ?? 0
  }
}
