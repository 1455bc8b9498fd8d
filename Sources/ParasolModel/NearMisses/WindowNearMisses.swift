extension TimeRange {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    let lower = HoursText.wholeDays(text.lower)
    if TimeRange(parsing: lower) != nil { return .spelled(lower) }
    if let found = HoursText(lower), found.before.isEmpty,
      ["", "hrs", "hours"].contains(found.after)
    {
      return found.hours
    }
    if ClockText(lower) != nil { return .remark("say from when to when, such as '18:00-22:00'") }
    return HoursText.vagueTime(lower)
  }
}

extension PairNeed {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    let always: Set<String> = [
      "all the time", "every time", "all day", "24/7", "each time", "alway",
    ]
    if always.contains(text.lower) { return .spelled("always") }
    if ["yes", "true", "required"].contains(text.lower) { return .maybe("always") }
    if ["no", "false", "none", "not needed"].contains(text.lower) { return .maybe("never") }
    if let lower = Optional(text.lower), PairNeed(parsing: lower) != nil { return .spelled(lower) }
    let pattern = #/(?:only )?(?:(after|from|past|since|later than) )?(.+?)(?: onwards?| on)?/#
    if let match = text.lower.wholeMatch(of: pattern), let time = ClockText(match.2) {
      guard let start = time.start else {
        return .remark("write the time from 00:00 to 24:00, such as 'after 20:00'")
      }
      let isSure = match.1 == "after" || match.1 == "past" || match.1 == "later than"
      return isSure ? .spelled("after \(start)") : .maybe("after \(start)")
    }
    return HoursText.vagueTime(text.lower).map { _ in
      .remark("say after which time, such as 'after 20:00'")
    }
  }
}

extension WeeklyWindow {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    return meant(text.lower)
  }

  static func meant(_ text: String) -> NearMiss? {
    let always: Set<String> = [
      "24/7", "24/7/365", "24 hours", "24h", "24hrs", "all day", "all the time", "any time",
      "anytime", "round the clock", "around the clock", "day and night", "24 hours a day",
      "every day all day", "all day every day", "open 24 hours", "always open", "24x7",
    ]
    if always.contains(text) { return .spelled("always") }
    let lower = HoursText.wholeDays(text)
    guard let found = HoursText(lower) else { return withoutHours(lower) }
    if HoursText(found.after) != nil {
      return .remark(
        "write each stretch of hours as an item of its own: '[mon 10:00-12:00, wed 14:00-16:00]'")
    }
    let around = "\(found.before) \(found.after)".trimmedBlanks
      .dropping(endings: ["hours", "hrs", ",", ":"])
    if around.isEmpty {
      return found.hours.spelling.map {
        .remark("say on which days, such as 'daily \($0)' or 'mon-fri \($0)'")
      } ?? found.hours
    }
    guard let days = DaysText.canonical(around) else {
      return HoursText.vagueTime(around)
    }
    return found.hours.around { "\(days) \($0)" }
  }

  private static func withoutHours(_ text: String) -> NearMiss? {
    if let days = DaysText.canonical(text) {
      return .remark(
        "add the hours, such as '\(days) 19:00-23:00', or '\(days) 00:00-24:00' for the whole day")
    }
    return HoursText.vagueTime(text)
  }
}

extension ActiveWindow {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    let nouns = "(?:sex workers|people|persons|women|men|workers)"
    let count = #"(\d[\d,']*(?: ?(?:-|to) ?\d[\d,']*)?)"#
    guard
      let pattern = try? Regex(
        "[,;]? ?(?:with \(count)(?: \(nouns))?|\\((?:with )?\(count)(?: \(nouns))?\\)|\(count) \(nouns))$",
        as: (Substring, Substring?, Substring?, Substring?).self)
    else { return nil }
    guard let match = text.lower.firstMatch(of: pattern) else {
      return WeeklyWindow.nearMiss(typed)
    }
    let window = String(text.lower[..<match.range.lowerBound])
    let counted = match.output.1 ?? match.output.2 ?? match.output.3
    guard let counted, let people = CountRange.range(String(counted)) else { return nil }
    let canonical = WeeklyWindow(parsing: window).map { _ in NearMiss.spelled(window) }
    return (canonical ?? WeeklyWindow.meant(window))?.around { "\($0) with \(people)" }
  }
}
