import ParasolModel
import ParasolRendering
import ParasolSyntax

/// How many people there are (F1, F6).
struct PeopleNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var gap: String { asked.nobodyCounted }

  var text: String? {
    if let hotspot = asked.hotspot { return of(hotspot) }
    return asked.isSite ? of(asked.sites[0]) : sum
  }

  private func of(_ hotspot: Hotspot) -> String? {
    guard let rows = hotspot.people?.value.rows, !rows.isEmpty else { return nil }
    let total = rows.reduce(CountRange.none) { $0 + $1.value.value }
    return PeopleNumber.total(total)
      + "\nFormula F1: the stated point, else the middle of low and high; halves are kept  "
      + "[\(PeopleNumber.source)]\n"
      + rows.map { PeopleNumber.line($0.name.value, $0.value, explanation.places) }.joined()
  }

  private func of(_ site: Site) -> String? {
    let counted = site.content.hotspots.filter { $0.people != nil }
    guard !counted.isEmpty else {
      guard let rows = site.header.people?.value.rows, !rows.isEmpty else { return nil }
      let total = rows.reduce(CountRange.none) { $0 + $1.value.value }
      return PeopleNumber.total(total)
        + "\nNo hotspot is counted, so the site's own estimate holds.\n"
        + rows.map { PeopleNumber.line($0.name.value, $0.value, explanation.places) }.joined()
    }
    let total = site.people.reduce(CountRange.none) { $0 + $1.count }
    var text = PeopleNumber.total(total)
    text +=
      "\nFormula F6: the hotspots added up, low with low and high with high; for each, the stated "
      + "point, else the middle (F1)  [\(PeopleNumber.source)]\n"
    for hotspot in counted {
      for row in hotspot.people?.value.rows ?? [] {
        text += PeopleNumber.line(
          "\(hotspot.id.value), \(row.name.value)", row.value, explanation.places)
      }
    }
    let without = site.content.hotspots.count - counted.count
    if without > 0 { text += "  \(without) more without a number, so that there are more people\n" }
    return text
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
