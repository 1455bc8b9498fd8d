import ParasolSyntax

/// Acts of one group, each with the place where it is stated: the hotspot's own figure, else the
/// group's.
package struct GroupActs: Sendable {
  /// Nil when not known.
  package let perWeek: Located<Fraction>?
  package let analPerWeek: Located<Fraction>?
  package let injectionsPerDay: Located<Fraction>?

  /// - Parameter hotspot: nil for people who are counted for a whole site.
  package init(programme: Programme, site: Site, hotspot: Hotspot?, group: String) {
    let stated = programme.find(\.population, Reference(group), from: site)
    perWeek = GroupActs.own(hotspot?.actsPerWeek, group) ?? GroupActs.located(stated?.actsPerWeek)
    analPerWeek =
      GroupActs.own(hotspot?.analActsPerWeek, group)
      ?? GroupActs.located(stated?.analActsPerWeek)
    injectionsPerDay = GroupActs.located(stated?.injectionsPerDay)
  }

  private static func own(
    _ stated: Located<Either<Number, Table<Number>>>?, _ group: String
  ) -> Located<Fraction>? {
    switch stated?.value {
    case nil: nil
    case .scalar(let number): stated.map { Located(number.value, at: $0.span) }
    case .collection(let table): located(table[group])
    }
  }

  private static func located(_ number: Located<Number>?) -> Located<Fraction>? {
    number.map { Located($0.value.value, at: $0.span) }
  }
}
