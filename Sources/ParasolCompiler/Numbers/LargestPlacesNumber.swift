import ParasolModel
import ParasolSyntax

/// The fewest places that together hold most people (F62).
struct LargestPlacesNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var gap: String { asked.nobodyCounted }

  private var places: [(name: String, people: Fraction)] {
    guard asked.isSite, let site = asked.sites.first else {
      return asked.sites.map { ($0.id.text, $0.planningValue) }
    }
    return site.content.hotspots.map { hotspot in
      let rows = hotspot.people?.value.rows ?? []
      let people = rows.reduce(Fraction.zero) {
        $0 + hotspot.planningValue(of: $1)
      }
      return (hotspot.id.value, people * site.overlap(at: hotspot))
    }
  }

  var text: String? {
    let share = explanation.programme.policy.number("small-start-share", "start_share")
    guard let largest = LargestPlaces(places, share: share) else { return nil }
    let word = asked.isSite ? "hotspot" : "site"
    let last = largest.rows[largest.needed - 1]
    let needed = largest.needed
    let hold = needed == 1 ? "holds" : "hold"
    var text =
      "  \(NumberExplanation.count(needed, word)) of \(largest.rows.count) together \(hold) "
    text += "\(NumberExplanation.share(last.cumulated)) of the people\n"
    text += "\nFormula F62: the largest first, until they hold the share  "
    text += "[Blanchard et al. 2008, practice]\n"
    for row in largest.rows.prefix(max(needed, 20)) {
      text += "  \(row.name): \(NumberExplanation.shown(row.people)) people, "
      text += "\(NumberExplanation.share(row.share)); with those above "
      text += "\(NumberExplanation.share(row.cumulated))\n"
    }
    let rest = largest.rows.count - max(needed, 20)
    if rest > 0 { text += "  … and \(NumberExplanation.count(rest, "smaller \(word)"))\n" }
    return text + "\nFigures\n"
      + explanation.figure("small-start-share", "start_share", "share to hold")
  }
}
