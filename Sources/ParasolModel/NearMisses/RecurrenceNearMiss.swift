extension Recurrence {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    let lower = text.lower
    if lower.contains(#/\b(?:bimonthly|bi-monthly|biweekly|bi-weekly)\b/#) {
      return .remark(
        "say how far apart, such as 'every 2 weeks on mon' or 'every 2 months on first mon'")
    }
    var rest = lower
    var from = ""
    if let match = rest.firstMatch(
      of:
        #/,? (?:from|starting|starting from|starting on|beginning|since) (\d.*?|[a-z]{3,9} \d.*?)(?= \d{1,2}(?::|\.|h|am|pm|-)|$)/#
    ),
      case .day(let day) = DateText.meaning(String(match.1))
    {
      from = " from \(day)"
      rest.removeSubrange(match.range)
    }
    let found = HoursText(rest)
    if let found { rest = "\(found.before) \(found.after)" }
    rest = rest.trimmedBlanks.dropping(endings: [",", " at", ":", "hours", "hrs"])
    guard let pattern = meantPattern(rest.replacing(",", with: " ").trimmedBlanks, from: from)
    else {
      return withoutDay(rest) ?? HoursText.vagueTime(lower)
    }
    guard pattern.spelling != nil, let found else { return singleTime(rest) ?? pattern }
    guard found.hours.spelling != nil else { return found.hours }
    let isSafe = pattern.isSafe && found.hours.isSafe
    let spelling = "\(pattern.spelling ?? "") \(found.hours.spelling ?? "")"
    return isSafe ? .spelled(spelling) : .maybe(spelling)
  }

  /// `every monday 10:00` has no end.
  private static func singleTime(_ text: String) -> NearMiss? {
    text.contains(#/(?:\d{1,2}[:.]\d{2}|\d ?[ap]\.?m)/#)
      ? .remark("say from when to when, such as '10:00-12:00'") : nil
  }

  private static func withoutDay(_ text: String) -> NearMiss? {
    switch text {
    case "weekly", "every week", "once a week":
      return .remark("say on which day, such as 'every week on mon 10:00-12:00'")
    case "monthly", "every month", "once a month":
      return .remark("say on which day, such as 'every month on first tue 14:00-16:00'")
    case "quarterly", "every quarter":
      return .remark("say from which day, such as 'every 3 months from 2027-03-01'")
    case "yearly", "annually", "every year", "once a year":
      return .remark("say on which day, such as 'yearly on 17 dec'")
    default:
      return text.contains(#/(?:\d{1,2}[:.]\d{2}|\d ?[ap]\.?m)$/#)
        ? .remark("say from when to when, such as 'every week on mon 10:00-12:00'") : nil
    }
  }

  private static func meantPattern(_ text: String, from: String) -> NearMiss? {
    let plain = text.replacingWords([
      ("once a week", "every week"), ("once every week", "every week"), ("weekly", "every week"),
      ("each week", "every week"), ("fortnightly", "every 2 weeks"),
      ("every fortnight", "every 2 weeks"), ("every other week", "every 2 weeks"),
      ("every second week", "every 2 weeks"), ("every two weeks", "every 2 weeks"),
      ("every three weeks", "every 3 weeks"), ("every four weeks", "every 4 weeks"),
      ("once a month", "every month"), ("monthly", "every month"), ("each month", "every month"),
      ("every other month", "every 2 months"), ("every two months", "every 2 months"),
      ("every three months", "every 3 months"), ("every six months", "every 6 months"),
      ("every quarter", "every 3 months"), ("quarterly", "every 3 months"),
      ("every half year", "every 6 months"), ("annually", "yearly"), ("every year", "yearly"),
      ("each year", "yearly"), ("once a year", "yearly"),
    ])
    if Recurrence(parsing: plain + from) != nil { return .spelled(plain + from) }
    return yearly(plain) ?? monthly(plain, from: from) ?? weekly(plain, from: from)
      ?? dated(plain)
  }

  private static func dated(_ text: String) -> NearMiss? {
    DateText.meaning(text.hasPrefix("on ") ? String(text.dropFirst(3)) : text)
      .map { DateText.nearMiss($0) }
  }

  private static func yearly(_ text: String) -> NearMiss? {
    let isSaid = text.contains("yearly")
    let words = text.split(separator: " ").map(String.init)
      .filter { !["yearly", "on", "the", "of"].contains($0) }
    guard words.count == 2 else { return nil }
    let numbers = words.compactMap { word in
      Int(word.replacing(#/(?:st|nd|rd|th)$/#, with: ""))
    }
    guard let month = words.lazy.compactMap({ DateText.month($0) }).first, numbers.count == 1 else {
      return nil
    }
    let spelling = "yearly on \(numbers[0]) \(DateText.monthName(month))"
    return isSaid ? .spelled(spelling) : .maybe(spelling)
  }

  private static let ordinals = [
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "first": "first",
    "second": "second", "third": "third", "fourth": "fourth", "last": "last", "final": "last",
  ]

  /// The pattern's interval in months, and the text without it.
  private static func interval(_ text: String) -> (months: String, rest: String)? {
    if let match = text.firstMatch(of: #/(?:of |in )?every (?:(\d{1,2}) months?|month)/#) {
      let count = match.1.map { " \($0) months" } ?? " month"
      return (count, text.replacing(match.0, with: "").trimmedBlanks)
    }
    for words in ["of the month", "of a month", "in the month", "of month"]
    where text.contains(words) {
      return (" month", text.replacing(words, with: "").trimmedBlanks)
    }
    return nil
  }

  private static func monthly(_ text: String, from: String) -> NearMiss? {
    let found = interval(text)
    let plain = (found?.rest ?? text)
      .replacingWords([("on", ""), ("the", ""), ("every", ""), ("each", ""), ("day", "day")])
    let every = "every\(found?.months ?? " month")"
    let words = plain.split(separator: " ").map(String.init)
    if words.count == 2, let ordinal = ordinals[words[0]], let day = DaysText.listed(words[1]),
      Weekday(rawValue: day) != nil
    {
      if found == nil, text.hasPrefix("every second") || text.hasPrefix("every 2nd") {
        return .remark(
          "write 'every 2 weeks on \(day)' or 'every month on second \(day)', whichever is meant")
      }
      return .spelled("\(every) on \(ordinal) \(day)\(from)")
    }
    guard let found else { return nil }
    if found.rest == "last day" || found.rest == "on the last day" || found.rest == "on last day" {
      return .spelled("\(every) on 31\(from)")
    }
    if words.isEmpty, !from.isEmpty { return .spelled(every + from) }
    let number = words.count == 1 || (words.count == 2 && words[1] == "day") ? words[0] : ""
    guard let day = Int(number.replacing(#/(?:st|nd|rd|th)$/#, with: "")) else { return nil }
    return .spelled("\(every) on \(day)\(from)")
  }

  private static func weekly(_ text: String, from: String) -> NearMiss? {
    var every = "every week"
    var rest = text
    if let match = rest.prefixMatch(of: #/every (?:(\d{1,2}) weeks?|week)(?: on)?/#) {
      if let count = match.1, count != "1" { every = "every \(count) weeks" }
      rest = String(rest[match.range.upperBound...]).trimmedBlanks
    } else if let match = rest.prefixMatch(of: #/(?:on )?every other /#) {
      every = "every 2 weeks"
      rest = String(rest[match.range.upperBound...])
    } else if let match = rest.firstMatch(of: #/ (?:of )?every week$/#) {
      rest.removeSubrange(match.range)
    }
    guard let days = DaysText.listed(rest) else { return nil }
    return .spelled("\(every) on \(days)\(from)")
  }
}
