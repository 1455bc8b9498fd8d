import ParasolModel
import ParasolSyntax

/// A stock and the sites that it serves: a site's own, or the programme's for all sites without one.
struct SupplyScope {
  let commodities: Located<Commodities>
  /// Nil for the programme's.
  let site: Site?
  let sites: [Site]
  let isDraft: Bool
  let lines: [SupplyLine]
  let condoms: CondomNeed
  let lubricant: LubricantNeed

  private init(
    _ commodities: Located<Commodities>, _ site: Site?, _ sites: [Site], in programme: Programme
  ) {
    self.commodities = commodities
    self.site = site
    self.sites = sites
    isDraft = site?.isDraft ?? programme.isDraft
    lines = SupplyScope.lines(of: commodities.value)
    condoms = CondomNeed(sites, in: programme)
    lubricant = LubricantNeed(sites, in: programme)
  }

  var subject: Subject { Subject(site?.id, "commodities") }
  var name: String { site.map { "site '\($0.id)'" } ?? "the programme" }

  static func all(in programme: Programme) -> [SupplyScope] {
    var scopes: [SupplyScope] = []
    var others: [Site] = []
    for site in programme.sites where !site.content.brokenKeys.contains("commodities") {
      if let own = site.header.shared.commodities, own.value.stock != nil {
        scopes.append(SupplyScope(own, site, [site], in: programme))
      } else {
        others.append(site)
      }
    }
    if !others.isEmpty, !programme.content.brokenKeys.contains("commodities"),
      let shared = programme.header.shared.commodities, shared.value.stock != nil
    {
      scopes.append(SupplyScope(shared, nil, others, in: programme))
    }
    return scopes
  }

  private static func lines(of commodities: Commodities) -> [SupplyLine] {
    (commodities.stock?.value.rows ?? []).flatMap { place in
      place.value.value.rows.compactMap { row in
        CommodityKind(rawValue: row.name.value).map {
          SupplyLine(place: place.name.value, product: $0, name: row.name, line: row.value.value)
        }
      }
    }
  }
}

/// One product at one place, with what comes in and goes out in a month.
struct SupplyLine {
  let place: String
  let product: CommodityKind
  let name: Located<String>
  let line: StockLine

  func receipts(in month: CalendarMonth, _ programme: Programme) -> Fraction {
    SupplyLine.amount(line.receipts, month, programme)
  }

  func issues(in month: CalendarMonth, _ programme: Programme) -> Fraction {
    SupplyLine.amount(line.issues, month, programme)
  }

  /// Where the figure of a month stands.
  func issuesSpan(in month: CalendarMonth) -> Span {
    if case .collection(let table) = line.issues?.value {
      return table["\(month)"]?.span ?? line.issues?.span ?? name.span
    }
    return line.issues?.span ?? name.span
  }

  /// Pieces in a whole month, whatever period they were written for.
  private static func amount(
    _ flow: Located<StockFlow>?, _ month: CalendarMonth, _ programme: Programme
  ) -> Fraction {
    guard case .scalar(let rate) = flow?.value else { return StockLine.amount(flow, in: month) }
    return switch rate.period {
    case .day: rate.amount * month.length
    case .week: rate.amount * programme.policy.monthFactor.weeks
    case .month, .route: rate.amount
    case .year: rate.amount / 12
    }
  }
}

extension PlanPeriod {
  /// Months of which every day is in the plan.
  var fullMonths: [CalendarMonth] {
    var months: [CalendarMonth] = []
    var month = days.lowerBound.month
    while month.last <= days.upperBound {
      if month.first >= days.lowerBound { months.append(month) }
      month = month.advanced(by: 1)
    }
    return months
  }
}
