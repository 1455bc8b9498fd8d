import ParasolModel
import ParasolSyntax

/// How much of a product to order (F20).
struct OrderNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath
  let product: CommodityKind

  private var programme: Programme { explanation.programme }
  private var need: SupplyNumber {
    SupplyNumber(explanation: explanation, asked: asked, product: product)
  }

  var gap: String {
    need.monthly == nil
      ? asked.nobodyCounted : "nothing says how much '\(product.rawValue)' is in stock"
  }

  /// What lies in the stocks when the plan begins.
  private var opening: [(place: String, count: Located<Count>)] {
    let stocks =
      (asked.isProgramme ? [programme.header.shared.commodities] : [])
      + asked.sites.map(\.header.shared.commodities)
    return stocks.compactMap { $0?.value.stock?.value.rows }.joined().flatMap { place in
      place.value.value.rows.compactMap { line in
        guard line.name.value == product.rawValue, let opening = line.value.value.opening else {
          return nil
        }
        return (place.name.value, opening)
      }
    }
  }

  private func months(_ name: String) -> Fraction {
    let duration = programme.policy.duration("planning", name)
    return duration.months.map { Fraction($0) } ?? Fraction(duration.minutes ?? 0, over: 43_830)
  }

  var text: String? {
    let opening = opening
    guard let monthly = need.monthly, monthly > .zero, !opening.isEmpty else { return nil }
    let stock = opening.reduce(Fraction.zero) { $0 + Fraction($1.count.value.value) }
    let least = monthly * (months("supply_lead") + months("supply_safety"))
    let most = least + monthly * months("supply_review")
    let order = max(.zero, most - stock).ceiling
    var text = "  order \(order) \(need.pieces)\n"
    text += "  \(NumberExplanation.shown(stock)) in stock, enough for "
    text += "\(NumberExplanation.shown(stock / monthly)) months; have at least \(least.ceiling), "
    text += "at most \(most.ceiling)\n"
    text +=
      "\nFormula F20: least = a month's need × (months until it comes + months of safety); most "
    text += "= least + a month's need × months between two orders; order = most - stock. A month's "
    text +=
      "need is that of the people (F15), as a plan holds no consumption  [general practice of "
    text += "logistics; the months are Parasol's default]\n"
    text += "  a month's need: \(NumberExplanation.shown(monthly))  "
    text += "(parasol explain \(asked.prefix)\(product.rawValue))\n"
    for (place, count) in opening.prefix(40) {
      text +=
        "  in stock at \(place): \(count.value.value)  (\(explanation.places.text(count.span)))\n"
    }
    text += "\nFigures\n"
    text += explanation.figure("planning", "supply_lead", "from an order until it comes")
    text += explanation.figure("planning", "supply_safety", "kept for safety")
    return text + explanation.figure("planning", "supply_review", "between two orders")
  }
}
