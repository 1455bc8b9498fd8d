import ParasolModel
import ParasolSyntax

/// How much of a product is needed in a month (F11, F12, F15, F22, F23).
struct SupplyNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath
  let product: CommodityKind

  var gap: String {
    asked.people.high > .zero
      ? "nobody has stated what the need of '\(product.rawValue)' rests on" : asked.nobodyCounted
  }

  /// The need of a month, exact; nil where nothing goes into it.
  var monthly: Fraction? {
    let needs = needs
    return needs.isEmpty ? nil : sum(needs) { $0.planningValue }
  }

  private var programme: Programme { explanation.programme }

  private var needs: [(site: Site, need: SupplyNeed)] {
    asked.sites.flatMap { site in
      SupplyNeed.all(of: product, at: site, in: programme).map { (site, $0) }
    }.filter { asked.hotspot == nil || $0.need.hotspot?.id.value == asked.hotspot?.id.value }
  }

  var text: String? {
    let needs = needs
    guard !needs.isEmpty else { return nil }
    let amount = sum(needs) { $0.planningValue }
    let (low, high) = (sum(needs) { $0.low }, sum(needs) { $0.high })
    var text = "  \(amount.ceiling) \(pieces) needed \(asked.month.map { "in \($0)" } ?? "a month")"
    text += low == high ? "\n" : ", \(low.ceiling) to \(high.ceiling)\n"
    text += "\n\(formula(needs))\n"
    for (site, need) in needs.prefix(40) { text += line(site, need) }
    if needs.count > 40 { text += "  … and \(needs.count - 40) more\n" }
    return text + "\n" + figures(needs)
  }

  private func sum(
    _ needs: [(site: Site, need: SupplyNeed)], _ people: (CountRange) -> Fraction
  ) -> Fraction {
    needs.reduce(.zero) { $0 + $1.need.amount(for: people($1.need.count.value)) }
  }

  var pieces: String {
    switch product {
    case .male_condom: "condoms"
    case .lubricant: "sachets of lubricant"
    case .needle: "needles"
    case .female_condom: "female condoms"
    case .self_test_kit: "test kits"
    }
  }

  private func formula(_ needs: [(site: Site, need: SupplyNeed)]) -> String {
    switch product {
    case .lubricant:
      "Formula F11: people × anal acts a week × weeks a month × (1 + waste); where these acts are not "
        + "stated, a share of the condoms (F22, SWIT p90; the share is Parasol's default). Nothing is "
        + "rounded before the sum is  [Kenya, monthly calendar, practice]"
    case .needle:
      "Formula F12: people × injections a day × 30 days × (1 + waste)  "
        + "[Kenya, monthly calendar, practice]"
    default:
      "Formula F15: people × acts a week × weeks a month × (1 + waste); where acts are not stated, "
        + "what was enough elsewhere (F23). Nothing is rounded before the sum is  [SWIT Table 4.2, p83; "
        + "the waste is Parasol's default]"
    }
  }

  private func line(_ site: Site, _ need: SupplyNeed) -> String {
    let place = [
      asked.sites.count > 1 ? site.id.text : nil, need.hotspot?.id.value, need.group.value,
    ]
    .compactMap { $0 }.joined(separator: ", ")
    let people = PeopleNumber.range(need.count.value)
    let waste = need.kept == Fraction(1) ? "" : " × \(need.kept.decimal(places: 3))"
    return "  \(place): \(people) (\(explanation.places.text(need.count.span))) × "
      + "\(each(need))\(waste) = \(NumberExplanation.shown(need.amount))\n"
  }

  /// What one person needs in a month, and where that is stated.
  private func each(_ need: SupplyNeed) -> String {
    let weeks = programme.policy.monthFactor.weeks.decimal(places: 4)
    func stated(_ number: Located<Fraction>, _ what: String) -> String {
      "\(NumberExplanation.shown(number.value)) \(what) (\(explanation.places.text(number.span)))"
    }
    let share = programme.policy.parameter("planning", "lubricant_per_condom").value
    let usual = programme.policy.parameter("planning", "condoms_per_contacted_person").value
    switch need.basis {
    case .acts(let acts): return stated(acts, "acts a week") + " × \(weeks) weeks"
    case .analActs(let acts): return stated(acts, "anal acts a week") + " × \(weeks) weeks"
    case .injections(let number): return stated(number, "injections a day") + " × 30 days"
    case .usual: return "\(usual) condoms"
    case .shareOfCondoms(let acts):
      let condoms =
        acts.map { stated($0, "acts a week") + " × \(weeks) weeks" } ?? "\(usual) condoms"
      return "\(condoms) × \(share)"
    }
  }

  private func figures(_ needs: [(site: Site, need: SupplyNeed)]) -> String {
    var usesWeeks = false
    var usesUsual = false
    var usesShare = false
    for (_, need) in needs {
      switch need.basis {
      case .acts, .analActs: usesWeeks = true
      case .injections: break
      case .usual: usesUsual = true
      case .shareOfCondoms(let acts):
        usesShare = true
        if acts == nil { usesUsual = true } else { usesWeeks = true }
      }
    }
    var text = "Figures\n"
    if usesWeeks { text += explanation.monthFactor }
    if needs.contains(where: { $0.need.kept != Fraction(1) }) {
      text += explanation.figure("planning", "wastage", "waste and demonstrations")
    }
    if usesUsual {
      text += explanation.figure(
        "planning", "condoms_per_contacted_person", "condoms a person and month")
    }
    if usesShare {
      text += explanation.figure("planning", "lubricant_per_condom", "lubricant for a condom")
    }
    return text
  }
}
