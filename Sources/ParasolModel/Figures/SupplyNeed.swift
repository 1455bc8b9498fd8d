import ParasolSyntax

/// What one group at one place needs of a product in a month: people, what each of them needs, and
/// what is added for waste (formulas F11, F12, F15, F22, F23).
package struct SupplyNeed: Sendable {
  /// What the need of one person rests on.
  package enum Basis: Sendable {
    /// Acts a week × weeks a month.
    case acts(Located<Fraction>)
    /// Anal acts a week × weeks a month, for lubricant.
    case analActs(Located<Fraction>)
    /// Injections a day × 30 days.
    case injections(Located<Fraction>)
    /// What was enough elsewhere.
    case usual
    /// A share of the condoms, by acts where they are stated.
    case shareOfCondoms(acts: Located<Fraction>?)
  }

  /// Nil where people are counted for the whole site.
  package let hotspot: Hotspot?
  package let group: Located<String>
  /// With the number that `planning` gives as its point, where it gives one.
  package let count: Located<CountRange>
  package let isPlanned: Bool
  package let basis: Basis
  /// For one person and month.
  package let perPerson: Fraction
  /// 1, or more where something is added for waste.
  package let kept: Fraction

  package func amount(for people: Fraction) -> Fraction { people * perPerson * kept }

  package var amount: Fraction { amount(for: count.value.planningValue) }

  /// False where a usual figure stands in for acts that nobody has stated.
  package var isFromActs: Bool {
    switch basis {
    case .acts, .analActs, .injections: true
    case .usual, .shareOfCondoms: false
    }
  }

  /// By hotspot, then group; by group alone where no hotspot has been counted. Nothing for a product
  /// whose need nobody can work out.
  package static func all(
    of product: CommodityKind, at site: Site, in programme: Programme
  ) -> [SupplyNeed] {
    let places: [(Hotspot?, Located<Table<CountRange>>)] = site.content.hotspots.compactMap {
      hotspot in hotspot.people.map { (hotspot, $0) }
    }
    let own: [(Hotspot?, Located<Table<CountRange>>)] = site.header.people.map { [(nil, $0)] } ?? []
    return (places.isEmpty ? own : places).flatMap { hotspot, people in
      people.value.rows.sorted { $0.name.value.utf8.lexicographicallyPrecedes($1.name.value.utf8) }
        .compactMap { row in
          let acts = GroupActs(
            programme: programme, site: site, hotspot: hotspot, group: row.name.value)
          let details = hotspot == nil ? site.header.counts : hotspot?.counts
          let planned = details?.planned(row.name.value)
          return need(product, acts, programme.policy).map { basis, perPerson in
            SupplyNeed(
              hotspot: hotspot, group: row.name,
              count: Located(row.value.value.planned(as: planned), at: row.value.span),
              isPlanned: planned != nil, basis: basis, perPerson: perPerson,
              kept: kept(acts, programme.policy))
          }
        }
    }
  }

  /// The usual figure is of condoms handed out, so nothing is added to it.
  private static func kept(_ acts: GroupActs, _ policy: Policy) -> Fraction {
    acts.perWeek == nil ? Fraction(1) : Fraction(1) + policy.number("planning", "wastage")
  }

  private static func need(
    _ product: CommodityKind, _ acts: GroupActs, _ policy: Policy
  ) -> (Basis, Fraction)? {
    let weeks = policy.monthFactor.weeks
    let usual = policy.number("planning", "condoms_per_contacted_person")
    let condoms = acts.perWeek.map { $0.value * weeks } ?? usual
    switch product {
    case .male_condom:
      return (acts.perWeek.map { .acts($0) } ?? .usual, condoms)
    case .lubricant:
      if let anal = acts.analPerWeek { return (.analActs(anal), anal.value * weeks) }
      return (
        .shareOfCondoms(acts: acts.perWeek),
        condoms * policy.number("planning", "lubricant_per_condom")
      )
    case .needle:
      return acts.injectionsPerDay.map { (.injections($0), $0.value * 30) }
    case .female_condom, .self_test_kit: return nil
    }
  }
}
