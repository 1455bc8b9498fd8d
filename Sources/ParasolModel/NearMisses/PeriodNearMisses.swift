/// Units of time as people write them.
enum UnitText {
  static let units: [String: Duration.Unit] = [
    "min": .min, "mins": .min, "minute": .min, "minutes": .min, "min.": .min, "mn": .min,
    "h": .hours, "hr": .hours, "hrs": .hours, "hour": .hours, "hours": .hours, "hrs.": .hours,
    "d": .days, "day": .days, "days": .days, "w": .weeks, "wk": .weeks, "wks": .weeks,
    "week": .weeks, "weeks": .weeks, "mo": .months, "mos": .months, "mth": .months,
    "mths": .months, "month": .months, "months": .months, "y": .years, "yr": .years,
    "yrs": .years, "year": .years, "years": .years, "yrs.": .years,
  ]

  static let periods: [String: Rate.Period] = [
    "d": .day, "day": .day, "days": .day, "w": .week, "wk": .week, "week": .week, "weeks": .week,
    "mo": .month, "mth": .month, "month": .month, "months": .month, "y": .year, "yr": .year,
    "year": .year, "years": .year, "annum": .year, "route": .route, "trip": .route,
    "daily": .day, "weekly": .week, "monthly": .month, "yearly": .year, "annually": .year,
  ]

  /// The period at the end of an amount, and the words before it: `per week`, `/wk`, `a month`,
  /// `monthly`.
  static func splitPeriod(_ text: String) -> (amount: String, period: Rate.Period)? {
    let spaced = text.replacing("/", with: " per ")
      .replacingWords([
        ("p.w.", "per week"), ("pw", "per week"), ("p.m.", "per month"), ("pm", "per month"),
        ("p.a.", "per year"), ("pa", "per year"), ("p.d.", "per day"), ("per", "per"),
        ("each", "per"), ("every", "per"), ("a", "per"), ("an", "per"), ("in a", "per"),
        ("per per", "per"), ("in per", "per"), ("for per", "per"),
      ])
    let words = spaced.split(separator: " ").map(String.init)
    guard words.count >= 2, let last = words.last, let period = periods[last] else { return nil }
    let isAdverb = last.hasSuffix("ly")
    guard isAdverb || words[words.count - 2] == "per" else { return nil }
    let amount = words.dropLast(isAdverb ? 1 : 2).joined(separator: " ")
    return amount.isEmpty ? nil : (amount, period)
  }
}

extension Duration {
  private static let adverbs: [String: String] = [
    "daily": "1 day", "weekly": "1 week", "fortnightly": "2 weeks", "fortnight": "2 weeks",
    "a fortnight": "2 weeks", "every fortnight": "2 weeks", "monthly": "1 month",
    "quarterly": "3 months", "quarter": "3 months", "a quarter": "3 months",
    "every quarter": "3 months", "half-yearly": "6 months", "half yearly": "6 months",
    "half a year": "6 months", "yearly": "1 year", "annual": "1 year", "annually": "1 year",
    "half an hour": "30 min", "half hour": "30 min", "a half hour": "30 min",
    "an hour and a half": "90 min", "every other week": "2 weeks", "every other day": "2 days",
    "every other month": "2 months", "every second week": "2 weeks",
    "every second month": "2 months", "half a day": "12 hours", "half a month": "2 weeks",
  ]

  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if let adverb = adverbs[text.lower] {
      return text.lower == "half a month" || text.lower == "half a day"
        ? .maybe(adverb) : .spelled(adverb)
    }
    if ["bimonthly", "bi-monthly", "biweekly", "bi-weekly", "biannual"].contains(text.lower) {
      return .remark("say how long it is from one to the next, such as '2 weeks' or '2 months'")
    }
    if let vague = CountRange.vague(text.lower, example: "'3 months'") { return vague }
    if let iso = iso8601(text.text) { return .spelled(iso) }
    let plain = NumberText.joiningGroups(
      text.lower.replacing(
        #/^(?:every|each|in|within|after|for|about once in|once in|once every) /#, with: ""
      )
      .replacing(#/(\d)-(?=[a-z])/#) { "\($0.1) " }
    )
    return parts(plain)
  }

  /// `P3M`, `PT45M`
  private static func iso8601(_ text: String) -> String? {
    guard let match = text.wholeMatch(of: #/P(T?)(\d{1,4})([MHDWY])/#), let count = Int(match.2)
    else { return nil }
    let isTime = !match.1.isEmpty
    let unit: Unit? =
      switch match.3 {
      case "M": isTime ? .min : .months
      case "H": isTime ? .hours : nil
      case "D": isTime ? nil : .days
      case "W": isTime ? nil : .weeks
      default: isTime ? nil : .years
      }
    return unit.flatMap { count > 0 ? Duration(count, $0).description : nil }
  }

  /// One or more numbers with units: `two weeks`, `45min`, `1h30`, `1.5 hours`, `1 year 6 months`.
  private static func parts(_ text: String) -> NearMiss? {
    if let match = text.wholeMatch(of: #/(\d{1,2}) ?(?:h|hrs?|hours?) ?(\d{1,2})/#),
      let hours = Int(match.1), let minutes = Int(match.2), minutes < 60
    {
      return .spelled(Duration(hours * 60 + minutes, .min).description)
    }
    let spaced = text.replacing(#/(\d)(?=[a-z])/#) { "\($0.1) " }.replacing(" and ", with: " ")
      .replacing(",", with: NumberText.canonical(text) == nil ? "," : "")
    var words = spaced.split(separator: " ").map(String.init)
    if words.count == 1 {
      if UnitText.units[words[0]] != nil, words[0].count > 2 { words.insert("1", at: 0) }
      if NumberText.canonical(words[0]) != nil, words.count == 1 {
        return .remark(
          "say the unit, such as '\(words[0]) min', '\(words[0]) days' or '\(words[0]) months'")
      }
    }
    guard words.count.isMultiple(of: 2), !words.isEmpty else { return nil }
    var lengths: [(Fraction, Unit)] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      let typed = ["a", "an"].contains(words[index]) ? "1" : words[index]
      guard let unit = UnitText.units[words[index + 1].dropping(endings: ["."])],
        let number = NumberText.canonical(typed),
        let count = Fraction(number: number)
      else { return nil }
      lengths.append((count, unit))
    }
    return sum(lengths)
  }

  private static func sum(_ lengths: [(Fraction, Unit)]) -> NearMiss? {
    if lengths.allSatisfy({ $0.0 == .zero }) {
      return .remark("write a length above zero, or leave the line out")
    }
    if lengths.count == 1, lengths[0].0.isWhole {
      return .spelled(Duration(lengths[0].0.numerator, lengths[0].1).description)
    }
    // Minutes up to hours, and months up to years, add up; days and months do not.
    func total(_ small: Unit, _ large: Unit, _ factor: Int) -> Int? {
      var sum = Fraction.zero
      for (count, unit) in lengths {
        guard unit == small || unit == large else { return nil }
        sum += unit == large ? count * factor : count
      }
      return sum.isWhole ? sum.numerator : nil
    }
    if let minutes = total(.min, .hours, 60) {
      return .spelled(Duration(minutes, .min).description)
    }
    if let months = total(.months, .years, 12) {
      return .spelled(Duration(months, .months).description)
    }
    if let days = total(.days, .weeks, 7) { return .spelled(Duration(days, .days).description) }
    return .remark("write one whole number with one unit, such as '45 min' or '3 months'")
  }
}

extension Rate {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if let vague = CountRange.vague(text.lower, example: "'20 per week'") { return vague }
    let lower = NumberText.joiningGroups(text.lower)
    if let (amount, period) = UnitText.splitPeriod(lower) ?? reversed(lower) {
      let number = amount.dropping(endings: [
        "hours", "hour", "hrs", "hr", "h", "times", "acts", "people", "persons", "pieces", "pcs",
        "condoms", "units", "contacts", "visits",
      ])
      if let number = NumberText.canonical(number) {
        return .spelled("\(number) per \(period.rawValue)")
      }
      return NumberText.doubt(amount)
    }
    if NumberText.canonical(CountRange.withoutNouns(lower)) != nil {
      return .remark("say per what, such as '\(lower) per week'")
    }
    return NumberText.doubt(lower)
  }

  /// `weekly 20`
  private static func reversed(_ text: String) -> (String, Period)? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, words[0].hasSuffix("ly"), let period = UnitText.periods[words[0]] else {
      return nil
    }
    return (words[1], period)
  }
}
