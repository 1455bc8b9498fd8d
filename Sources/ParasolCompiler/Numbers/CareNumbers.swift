import ParasolModel
import ParasolSyntax

/// How often a service is due in a month (F40, F45, F46).
struct ServiceNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath
  let code: ServiceCode

  var gap: String {
    asked.people.high > .zero
      ? "nothing says how often '\(code.rawValue)' is due" : asked.nobodyCounted
  }

  struct Part {
    let site: Site
    let people: CountRange
    let rate: ServiceRate
    var monthly: Fraction { rate.monthly(people.planningValue) }
  }

  var parts: [Part] {
    asked.sites.compactMap { site in
      guard !site.people.isEmpty,
        let rate = ServiceRate(code, at: site, in: explanation.programme)
      else { return nil }
      let people = site.people.reduce(CountRange.none) { $0 + $1.count }
      return Part(site: site, people: people, rate: rate)
    }
  }

  var text: String? {
    let parts = parts
    guard !parts.isEmpty else { return nil }
    func sum(_ people: (CountRange) -> Fraction) -> Fraction {
      parts.reduce(.zero) { $0 + $1.rate.monthly(people($1.people)) }
    }
    let number = NumberExplanation.shown(sum(\.planningValue))
    let (low, high) = (sum(\.low), sum(\.high))
    var text = "  \(number) due a month"
    text +=
      low == high
      ? "\n" : ", \(NumberExplanation.shown(low)) to \(NumberExplanation.shown(high))\n"
    text += "\nFormulas F40, F45 and F46: (people - those who need none) × share to be reached ÷ "
    text += "months between two times; a service is offered, never imposed\n"
    for part in parts.prefix(40) { text += line(part) }
    if parts.count > 40 { text += "  … and \(parts.count - 40) more sites\n" }
    text += "\nFigures\n"
    text += explanation.figure("estimate-not-covered", "coverage_target", "share to be reached")
    if parts.contains(where: { $0.rate.stated == nil }), let figure = parts.first?.rate.figure {
      text += explanation.figure(figure.rule, figure.name, "time between two, where none is stated")
    }
    return text
  }

  private func line(_ part: Part) -> String {
    let name = asked.sites.count > 1 ? "\(part.site.id): " : ""
    let exempt = part.rate.notDue.map { count in
      let whole = Fraction(count.value.value)
      let share =
        part.rate.spared == whole
        ? "" : ", this town's share of \(count.value.value)"
      return " - \(NumberExplanation.shown(part.rate.spared))\(share) "
        + "(\(explanation.places.text(count.span)))"
    }
    let every = part.rate.stated.map { " (\(explanation.places.text($0)))" } ?? ""
    return "  \(name)\(PeopleNumber.range(part.people))\(exempt ?? "") × "
      + "\(NumberExplanation.share(part.rate.share)), every \(part.rate.every)\(every) = "
      + "\(NumberExplanation.shown(part.monthly))\n"
  }
}

/// Visits to a clinic in a month, and the clinic days for them (F40 to F43).
struct ClinicNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var gap: String { asked.nobodyCounted }

  private var checkUps: ServiceNumber {
    ServiceNumber(explanation: explanation, asked: asked, code: .routine_check_up)
  }

  var text: String? {
    let policy = explanation.programme.policy
    let parts = checkUps.parts.map { part in
      ClinicLoad(people: part.people.planningValue, checkUps: part.rate, policy: policy)
    }
    guard let first = parts.first else { return nil }
    let load = ClinicLoad(parts, perDay: first.perDay)
    let (visits, days) = (NumberExplanation.shown(load.visits), NumberExplanation.shown(load.days))
    var text =
      asked.number == .clinicDays
      ? "  \(days) clinic days a month\n" : "  \(visits) visits a month\n"
    text += "\nFormulas F40 to F43: check-ups, visits with symptoms and second visits after these; "
    text += "divided by the visits that a clinic day can hold\n"
    text += NumberExplanation.people(asked.people, asked)
    text += "  check-ups: \(NumberExplanation.shown(load.checkUps))  "
    text += "(parasol explain \(asked.prefix)routine_check_up)\n"
    text += "  visits with symptoms: \(NumberExplanation.shown(load.withSymptoms))\n"
    text += "  second visits: \(NumberExplanation.shown(load.followUps))\n"
    text += "  together \(visits) visits, \(days) clinic days\n"
    text += "\nFigures\n"
    let rule = ClinicLoad.rule
    text += explanation.figure(rule, "episode_rate", "times with symptoms, a person and year")
    text += explanation.figure(rule, "follow_up_rate", "share that comes a second time")
    return text + explanation.figure(rule, "patients_per_day", "visits on a clinic day")
  }
}
