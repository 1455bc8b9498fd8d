import ParasolModel

/// Acts of one group at one hotspot: the hotspot's own figure, else the group's.
struct GroupActs {
  /// Nil when not known.
  let perWeek: Fraction?
  let analPerWeek: Fraction?
  let injectionsPerDay: Fraction?

  init(programme: Programme, site: Site, hotspot: Hotspot, group: String) {
    let stated = programme.find(\.population, Reference(group), from: site)
    perWeek =
      GroupActs.own(hotspot.actsPerWeek, group) ?? stated?.actsPerWeek?.value.value
    analPerWeek =
      GroupActs.own(hotspot.analActsPerWeek, group) ?? stated?.analActsPerWeek?.value.value
    injectionsPerDay = stated?.injectionsPerDay?.value.value
  }

  private static func own(
    _ stated: Located<Either<Number, Table<Number>>>?, _ group: String
  ) -> Fraction? {
    switch stated?.value {
    case nil: nil
    case .scalar(let number): number.value
    case .collection(let table): table[group]?.value.value
    }
  }
}
