extension Count {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if let vague = CountRange.vague(text.lower, example: "'12'") { return vague }
    let plain = CountRange.withoutNouns(NumberText.joiningGroups(text.lower))
    if let number = NumberText.canonical(plain) { return .spelled(number) }
    if plain.hasPrefix("-") { return .remark("write a number of 0 or more") }
    return NumberText.doubt(plain) ?? withOwnNoun(plain)
  }

  /// `2 rooms`, `24 weeks`: the key says what is counted.
  private static func withOwnNoun(_ text: String) -> NearMiss? {
    guard let match = text.wholeMatch(of: #/(\S+) ([a-z]{3,})/#),
      !["hundred", "thousand", "million", "dozen", "lakh", "crore", "percent", "per"].contains(
        match.2),
      let number = NumberText.canonical(match.1)
    else { return nil }
    return .maybe(number)
  }
}

extension Number {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if let vague = CountRange.vague(text.lower, example: "'12' or '0.5'") { return vague }
    let plain = CountRange.withoutNouns(NumberText.joiningGroups(text.lower))
    if let number = NumberText.canonical(plain) { return .spelled(number) }
    let halves = ["half": "0.5", "½": "0.5", "1/2": "0.5", "¼": "0.25", "1/4": "0.25", "¾": "0.75"]
    if let half = halves[plain] { return .spelled(half) }
    if plain.hasPrefix("-") { return .remark("write a number of 0 or more") }
    if plain.wholeMatch(of: #/\d+[.,]\d{4,}/#) != nil {
      return .remark("write at most three decimals")
    }
    return NumberText.doubt(plain)
  }
}

extension CountRange {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if ["none", "nobody", "no one", "nil"].contains(text.lower) { return .maybe("0") }
    if let vague = vague(text.lower, example: "'30-50'") { return vague }
    let plain = withoutNouns(NumberText.joiningGroups(text.lower))
    if let range = range(plain) { return .spelled(range) }
    if let (range, point) = rangeWithPoint(plain) { return .spelled("\(range) point \(point)") }
    if plain.hasPrefix("-") { return .remark("write a number of 0 or more") }
    return NumberText.doubt(plain)
  }

  /// `20-40, point 30`, `20-40 (30)`, `30 (20-40)`
  private static func rangeWithPoint(_ text: String) -> (String, String)? {
    let after = #/(.+?)[,;]? ?\(?(?:point|best guess|best estimate|midpoint|mid)[: ] ?(\S+?)\)?/#
    let behind = #/(.+?) ?\(([\d.,]+)\)/#
    let before = #/([\d.,]+) ?\((.+)\)/#
    var parts: (Substring, Substring)?
    if let match = text.wholeMatch(of: after) {
      parts = (match.1, match.2)
    } else if let match = text.wholeMatch(of: behind) {
      parts = (match.1, match.2)
    } else if let match = text.wholeMatch(of: before) {
      parts = (match.2, match.1)
    }
    guard let parts, let range = range(String(parts.0)), range.contains("-"),
      let point = NumberText.canonical(parts.1)
    else { return nil }
    return (range, point)
  }

  /// `20-40` out of `20 - 40`, `20 to 40`, `between 20 and 40`, `20..40`; or one number.
  static func range(_ text: String) -> String? {
    if let number = NumberText.canonical(text) { return number }
    let pattern =
      #/(?:from |between )?(\S+?) ?(?:-|to|\.\.\.?|…|and|till|until| ) ?([\d\w][\d.,'_]*k?)/#
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    let joins = text.contains(#/-| to |\.\.|…| till | until /#) || text.hasPrefix("between ")
    guard joins, let low = NumberText.canonical(match.1), let high = NumberText.canonical(match.2)
    else { return nil }
    return "\(low)-\(high)"
  }

  /// `about 40`, `40+`, `up to 40`: only their author knows from where to where.
  static func vague(_ text: String, example: String) -> NearMiss? {
    let isVague =
      text.contains(
        #/^(?:about|around|approx\.?|approximately|circa|ca\.?|c\.|roughly|nearly|almost|some|~|≈|±|over|under|up to|at least|at most|more than|less than|min\.?|max\.?|[<>≤≥]=?) ?\d/#
      ) || text.contains(#/\d ?(?:\+|or more|or less|plus|and above)$/#)
    return isVague ? .remark("say it in numbers that can be planned with, such as \(example)") : nil
  }

  /// Without the people that the key names already.
  static func withoutNouns(_ text: String) -> String {
    text.dropping(endings: [
      "sex workers", "outreach workers", "workers", "people", "persons", "person", "women", "woman",
      "men", "individuals", "pieces", "pcs", "units", "times", "years old", "years", "seats",
      "members", "contacts", "each",
    ])
  }
}

extension Share {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    let names = [
      "half": "50%", "a half": "50%", "a quarter": "25%", "three quarters": "75%", "all": "100%",
      "none": "0%", "a tenth": "10%", "a fifth": "20%", "½": "50%", "¼": "25%", "¾": "75%",
    ]
    if let name = names[text.lower] { return .spelled(name) }
    if let vague = CountRange.vague(text.lower, example: "'30%'") { return vague }
    for ending in ["per cent", "percent", "pct", "pc", "%"] where text.lower.hasSuffix(ending) {
      let number = text.lower.dropping(endings: [ending])
      if let percent = NumberText.canonical(number) { return .spelled("\(percent)%") }
    }
    if text.lower.hasPrefix("%"), let percent = NumberText.canonical(text.lower.dropFirst()) {
      return .spelled("\(percent)%")
    }
    if let match = text.lower.wholeMatch(of: #/(\d{1,4}) ?(?:/|of|in|out of) ?(\d{1,4})/#),
      let part = Int(match.1), let whole = Int(match.2), whole > 0, part <= whole
    {
      guard let percent = NumberText.exact(Fraction(part * 100, over: whole)) else {
        return .remark("write it in per cent, such as '33%'")
      }
      return .spelled("\(percent)%")
    }
    return bare(text.lower)
  }

  /// A number without its sign: per cent, or a part of one.
  private static func bare(_ text: String) -> NearMiss? {
    guard let typed = NumberText.canonical(text), let number = Fraction(number: typed) else {
      return NumberText.doubt(text)
    }
    if number == Fraction(1) { return .remark("write '1%' or '100%', whichever is meant") }
    if number > Fraction(1), number <= Fraction(100) { return .maybe("\(typed)%") }
    guard number < Fraction(1), let percent = NumberText.exact(number * 100) else { return nil }
    return .maybe("\(percent)%")
  }
}

extension PolicyValue {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if text.lower.contains("%") || text.lower.contains("cent") { return Share.nearMiss(typed) }
    if let number = Number.nearMiss(typed), number.spelling != nil { return number }
    return Duration.nearMiss(typed) ?? Number.nearMiss(typed)
  }
}
