import ParasolModel
import ParasolRendering
import ParasolSyntax

/// How many people there are (F1, F6).
struct PeopleNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var text: String? {
    if let hotspot = asked.hotspot { return of(hotspot) }
    return asked.sites.count == 1 && asked.region == nil && asked.place.hasPrefix("site")
      ? of(asked.sites[0]) : sum
  }

  private func of(_ hotspot: Hotspot) -> String? {
    guard let rows = hotspot.people?.value.rows, !rows.isEmpty else { return nil }
    let total = rows.reduce(CountRange.none) { $0 + planned($1, hotspot.counts).value }
    return PeopleNumber.total(total)
      + "\nFormula F1: the stated point, else the middle of low and high; halves are kept  "
      + "[\(PeopleNumber.source)]\n"
      + rows.map {
        PeopleNumber.line($0.name.value, planned($0, hotspot.counts), explanation.places)
      }.joined() + otherNumbers(hotspot.counts)
  }

  private func of(_ site: Site) -> String? {
    let counted = site.content.hotspots.filter { $0.people != nil }
    guard !counted.isEmpty else {
      guard let rows = site.header.people?.value.rows, !rows.isEmpty else { return nil }
      let total = site.people.reduce(CountRange.none) { $0 + $1.count }
      return PeopleNumber.total(total)
        + "\nNo hotspot is counted, so the site's own estimate holds.\n"
        + rows.map {
          PeopleNumber.line($0.name.value, planned($0, site.header.counts), explanation.places)
        }.joined() + otherNumbers(site.header.counts)
    }
    let total = site.people.reduce(CountRange.none) { $0 + $1.count }
    var text = PeopleNumber.total(total)
    text +=
      "\nFormula F6: the hotspots added up, low with low and high with high; for each, the stated "
      + "point, else the middle (F1)  [\(PeopleNumber.source)]\n"
    for hotspot in counted {
      for row in hotspot.people?.value.rows ?? [] {
        text += PeopleNumber.line(
          "\(hotspot.id.value), \(row.name.value)", planned(row, hotspot.counts),
          explanation.places)
      }
      text += otherNumbers(hotspot.counts)
      let overlap = site.overlap(at: hotspot)
      if overlap != Fraction(1) {
        text += "  × \(overlap), as the same people are seen at several places (F7)\n"
      }
    }
    text += otherNumbers(site.header.counts)
    let without = site.content.hotspots.count - counted.count
    if without > 0 { text += "  \(without) more without a number, so that there are more people\n" }
    return text
  }

  /// With the number that staffing counts with instead, where there is one.
  private func planned(
    _ row: Table<CountRange>.Row, _ counts: CountDetails?
  ) -> Located<CountRange> {
    Located(row.value.value.planned(as: counts?.planned(row.name.value)), at: row.value.span)
  }

  /// Numbers that hold instead of estimates, with their reason.
  private func otherNumbers(_ counts: CountDetails?) -> String {
    guard let planning = counts?.planning?.value else { return "" }
    let reason = planning.because.map { ": \($0.value.text)" } ?? ""
    return planning.people.value.rows.map { row in
      "  'planning' counts \(NumberExplanation.shown(row.value.value.value)) \(row.name.value)"
        + " instead\(reason)  (\(explanation.places.text(row.value.span)))\n"
    }.joined()
  }

  private var sum: String? {
    let counted = asked.sites.filter { !$0.people.isEmpty }
    guard !counted.isEmpty else { return nil }
    let total = counted.flatMap(\.people).reduce(CountRange.none) { $0 + $1.count }
    var text = PeopleNumber.total(total)
    text += "\nFormula F6: \(NumberExplanation.count(counted.count, "counted site")) added up  "
    text += "[\(PeopleNumber.source)]\n"
    for site in counted.prefix(40) {
      let count = site.people.reduce(CountRange.none) { $0 + $1.count }
      text +=
        "  \(site.id): \(PeopleNumber.range(count))  (\(explanation.places.text(site.span)))\n"
    }
    if counted.count > 40 { text += "  … and \(counted.count - 40) more\n" }
    let without = asked.sites.count - counted.count
    if without > 0 {
      text +=
        "  \(NumberExplanation.count(without, "site")) without a number, so that there are more people\n"
    }
    return text
  }

  /// A practice that reproduces the figures of all 37 towns.
  static let source = "mapping of Madagascar 2014, practice"

  static func total(_ count: CountRange) -> String { "  \(range(count))\n" }

  /// `32.5 people, 25 to 40`
  static func range(_ count: CountRange) -> String {
    let value = NumberExplanation.shown(count.planningValue)
    guard count.isRange else { return "\(value) people" }
    return "\(value) people, \(NumberExplanation.shown(count.low)) to "
      + NumberExplanation.shown(count.high)
  }

  static func line(_ name: String, _ count: Located<CountRange>, _ places: SourcePlaces) -> String {
    "  \(name): \(range(count.value))  (\(places.text(count.span)))\n"
  }
}
