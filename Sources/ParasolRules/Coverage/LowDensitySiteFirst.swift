import ParasolModel
import ParasolSyntax

/// A thinly used place is mapped or opened before a denser one.
enum LowDensitySiteFirst: Rule {
  static let id: DiagnosticID = "low-density-site-first"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .coverage, summary: "A thinly used place is mapped or opened before a denser one.",
    why: "While a few are served, the many wait who are in the same danger.",
    remedy: "Begin where most people are, or say in 'order_reason' why not.",
    citation: .swit("3.2.2 A, Fig 6.1 and Box 6.4", "p47, p140, p155"))

  static func check(_ programme: Programme, report: RuleReport) {
    checkOpening(programme, report)
    for use in report.facts.usedEstimates.uses {
      guard let order = use.record.order, order.value == .other,
        use.site?.header.orderReason == nil
      else { continue }
      report(
        "'\(use.record.id.value)' did not map the places with most people first", at: order.span,
        about: use.subject,
        help: use.site == nil
          ? "map the densest places first next time"
          : "add 'order_reason:' to the site, or map the densest places first next time")
    }
  }

  /// Within a region, as each has a team of its own.
  private static func checkOpening(_ programme: Programme, _ report: RuleReport) {
    let dated = programme.sites.filter { $0.header.starts != nil && $0.planningValue > .zero }
    let regions = Dictionary(grouping: dated) { $0.header.region?.value.text }
    var early: [(site: Site, larger: Site)] = []
    for (_, sites) in regions where sites.count > 1 {
      // From the largest down; the latest start among those that are larger.
      let sorted = sites.sorted { ($1.planningValue, $0.id.text) < ($0.planningValue, $1.id.text) }
      var latest: Site?
      var next = 0
      for site in sorted {
        while sorted[next].planningValue > site.planningValue {
          if latest.map({ start($0) < start(sorted[next]) }) ?? true { latest = sorted[next] }
          next += 1
        }
        guard let larger = latest, start(site) < start(larger), site.header.orderReason == nil
        else { continue }
        early.append((site, larger))
      }
    }
    for (site, larger) in early.sorted(by: { $0.site.id.text < $1.site.id.text }) {
      guard let own = site.header.starts, let other = larger.header.starts else { continue }
      report(
        "site '\(site.id)' with \(Listing.people(site.planningValue)) begins on \(own.value), before '\(larger.id)' with \(larger.planningValue) on \(other.value)",
        at: own.span, about: .of(site),
        notes: [.init("when the larger one begins", at: other.span)],
        help: "begin where most people are, or add 'order_reason:'")
    }
  }

  /// Only asked of sites that state it.
  private static func start(_ site: Site) -> Int { site.header.starts?.value.number ?? 0 }
}
