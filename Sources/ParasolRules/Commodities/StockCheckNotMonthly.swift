import ParasolModel
import ParasolSyntax

/// Nobody counts the stock every month.
enum StockCheckNotMonthly: Rule {
  static let id: DiagnosticID = "stock-check-not-monthly"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "Nobody counts the stock every month.",
    why: "A stock that nobody counts runs out unseen, and the next order comes too late.",
    remedy:
      "Plan an event of kind 'stock_check' in every calendar month, for each place with stock.",
    citation: .swit("ch. 4", "p80"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.isUncertain(Event.self) else { return }
    let gap = DurationFigure(id, "stock_check_gap", in: programme)
    for scope in report.facts.stocks {
      let sites = scope.site.map { [$0] } ?? scope.sites
      guard sites.allSatisfy({ !$0.content.isUncertain(Event.self) }) else { continue }
      judge(scope, checks(of: sites, in: programme), gap, programme, report)
    }
  }

  /// An event at which stock is counted.
  private struct Check {
    let event: Event
    let site: Site?
    /// Nil for one that goes round all places.
    let ground: ObjectIdentifier?
  }

  private static func checks(of sites: [Site], in programme: Programme) -> [Check] {
    let shared = programme.content.events.map { ($0, Site?.none) }
    let own = sites.flatMap { site in site.content.events.map { ($0, Site?.some(site)) } }
    return (shared + own).compactMap { event, site in
      guard event.eventKind.value == .stock_check else { return nil }
      guard let at = event.at else { return Check(event: event, site: site, ground: nil) }
      return StockPlace.ground(at.value, from: site, in: programme).map {
        Check(event: event, site: site, ground: $0)
      }
    }
  }

  private static func judge(
    _ scope: SupplyScope, _ checks: [Check], _ gap: DurationFigure, _ programme: Programme,
    _ report: RuleReport
  ) {
    var uncounted: [String] = []
    var seldom: Set<ObjectIdentifier> = []
    for row in scope.commodities.value.stock?.value.rows ?? [] {
      guard let place = StockPlace(row.name.value, from: scope.site, in: programme) else {
        continue
      }
      let own = checks.filter { $0.ground == nil || $0.ground == place.ground }
      let dated = own.filter { $0.event.when != nil }
      guard let first = dated.first, let when = first.event.when else {
        uncounted.append(row.name.value)
        continue
      }
      guard let plan = programme.plan else { continue }
      let days = dated.flatMap { check in
        check.event.when.map {
          programme.days(
            of: $0.value, at: check.site, except: check.event.except?.value.values ?? [])
        } ?? []
      }
      let missed = Rhythm(plan: plan, period: gap.value).stretches(without: days)
      guard !missed.isEmpty, seldom.insert(ObjectIdentifier(first.event)).inserted else { continue }
      report(
        "nobody counts the stock at '\(row.name.value)' in \(Listing.plain(missed)); "
          + "\(gap.value) is the longest gap", at: when.span,
        about: .of(first.event, in: first.site),
        notes: [.init("this stock", at: row.name.span)] + gap.notes,
        help: "write a time that returns every month", citation: gap.citation)
    }
    guard !uncounted.isEmpty else { return }
    report.absent(
      "nothing says when the stock at \(Listing.quoted(uncounted)) is counted",
      at: scope.commodities.value.stock?.span ?? scope.commodities.span, about: scope.subject,
      isDraft: scope.isDraft, notes: gap.notes,
      help: "add an event '{kind: stock_check, when: every month on last fri 09:00-10:00}'",
      citation: gap.citation)
  }
}
