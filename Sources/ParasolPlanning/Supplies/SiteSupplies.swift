import ParasolModel

/// Need, hand-out and stock of each product in each month of a site's plan.
struct SiteSupplies {
  let programme: Programme
  let site: Site
  let months: [CalendarMonth]
  let microplans: [WorkerMonth]

  func monthly() -> [MonthlySupply] {
    let stock = stockByProduct()
    let products = CommodityKind.allCases.filter { product in
      [.male_condom, .lubricant].contains(product) || stock[product] != nil
        || !needs(of: product).isEmpty
    }
    return months.flatMap { month in
      products.map { product in
        MonthlySupply(
          month: month, product: product, needs: needs(of: product),
          handedOut: handedOut(product, in: month),
          points: (stock[product] ?? []).filter { $0.month == month }.map(\.point))
      }
    }
  }

  private func handedOut(_ product: CommodityKind, in month: CalendarMonth) -> Int {
    let plans = microplans.filter { $0.month == month }
    return switch product {
    case .male_condom: plans.reduce(0) { $0 + $1.condoms }
    case .lubricant: plans.reduce(0) { $0 + $1.lubricant }
    default: 0
    }
  }

  /// By hotspot, then group.
  private func needs(of product: CommodityKind) -> [HotspotNeed] {
    SupplyNeed.all(of: product, at: site, in: programme).compactMap { need in
      need.hotspot.map { hotspot in
        HotspotNeed(
          hotspot: HotspotID(hotspot.id.value), group: GroupID(need.group.value),
          people: need.count.value.planningValue, amount: need.amount,
          isFromActs: need.isFromActs)
      }
    }
  }

  private struct DatedPoint {
    let month: CalendarMonth
    let point: StockPoint
  }

  private func stockByProduct() -> [CommodityKind: [DatedPoint]] {
    var stock: [CommodityKind: [DatedPoint]] = [:]
    for place in site.header.shared.commodities?.value.stock?.value.rows ?? [] {
      for line in place.value.value.rows {
        guard let product = CommodityKind(rawValue: line.name.value) else { continue }
        stock[product, default: []] += balance(place.name.value, line.value.value)
      }
    }
    return stock.mapValues { points in
      points.sorted { left, right in
        left.point.place == right.point.place
          ? left.month < right.month
          : left.point.place.utf8.lexicographicallyPrecedes(right.point.place.utf8)
      }
    }
  }

  /// Stock from month to month, never below zero (F24).
  private func balance(_ place: String, _ line: StockLine) -> [DatedPoint] {
    var stock = Fraction(line.opening?.value.value ?? 0)
    return months.map { month in
      let receipts = StockLine.amount(line.receipts, in: month)
      let issues = StockLine.amount(line.issues, in: month)
      let rest = stock + receipts - issues
      let point = StockPoint(
        place: place, opening: stock, receipts: receipts, issues: issues,
        closing: max(.zero, rest), unmet: max(.zero, Fraction.zero - rest))
      stock = point.closing
      return DatedPoint(month: month, point: point)
    }
  }
}
