import ParasolModel
import ParasolSyntax

/// How many different people are to be met in a month, as the programme's own target says, and the
/// condoms that were enough for them elsewhere (F23).
struct ContactedNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  private var programme: Programme { explanation.programme }

  var gap: String {
    asked.people.high > .zero
      ? "no target says which share of the people is to be met in a month" : asked.nobodyCounted
  }

  private struct Part {
    let site: Site
    let people: Fraction
    let indicator: String
    let share: Located<Fraction>
    var contacted: Fraction { people * share.value }
  }

  private var parts: [Part] {
    asked.sites.compactMap { site in
      guard site.planningValue > .zero, let target = target(at: site) else { return nil }
      return Part(
        site: site, people: site.planningValue, indicator: target.indicator, share: target.share)
    }
  }

  /// The site's own target, else the programme's.
  private func target(at site: Site) -> (indicator: String, share: Located<Fraction>)? {
    let scopes = [site.header.shared.indicators, programme.header.shared.indicators]
    for scope in scopes {
      for row in scope?.value.targets?.value.rows ?? [] {
        let figure = IndicatorTarget.figure(row.value)
        guard IndicatorTarget.meaning(of: row.name.value, in: scopes) == .contacted_this_month,
          case .share(let share) = figure.value
        else { continue }
        return (row.name.value, Located(share, at: figure.span))
      }
    }
    return nil
  }

  var text: String? {
    let parts = parts
    guard !parts.isEmpty else { return nil }
    let sum = parts.reduce(Fraction.zero) { $0 + $1.contacted }
    let people = parts.reduce(Fraction.zero) { $0 + $1.people }
    var text =
      "  \(sum.rounded) people to be met in a month, of \(NumberExplanation.shown(people))\n"
    let usual = programme.policy.number("planning", "condoms_per_contacted_person")
    text += "  \((usual * sum.rounded).ceiling) condoms a month, where \(usual) each are enough\n"
    text += "\nPeople × the target for those contacted this month; the condoms by formula F23  "
    text += "[SWIT Table 6.3, p147; Blanchard et al. 2008, practice]\n"
    for part in parts.prefix(40) {
      text += "  \(part.site.id): \(NumberExplanation.shown(part.people)) people × "
      text += "\(NumberExplanation.share(part.share.value)) of '\(part.indicator)' "
      text += "(\(explanation.places.text(part.share.span))) = "
      text += "\(NumberExplanation.shown(part.contacted))\n"
    }
    if parts.count > 40 { text += "  … and \(parts.count - 40) more sites\n" }
    return text + "\nFigures\n"
      + explanation.figure(
        "planning", "condoms_per_contacted_person", "condoms a person and month")
  }
}
