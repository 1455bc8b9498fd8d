import ParasolModel

/// Days and hours as people write them: `Fri to Sun 7pm-1am`, `19h00 à 1h00`, `saa 1 usiku hadi saa 7
/// usiku`.
struct HoursText {
  struct Part: Hashable {
    /// Nil where only hours are written.
    var days: [Weekday]?
    /// Nil where only days are written.
    var hours: TimeRange?
  }

  private(set) var parts: [Part] = []
  /// What was read one of two ways.
  private(set) var doubts: [String] = []
  /// What keeps the text from being read; nil when it was read.
  private(set) var problem: String?

  init(_ text: String) {
    let words = PlainLetters.words(text)
    if HoursText.always.contains(words) {
      parts = [Part(days: Weekday.allCases, hours: TimeRange(start: 0, end: 1440))]
      return
    }
    if HoursText.allDay.contains(words) {
      parts = [Part(days: nil, hours: TimeRange(start: 0, end: 1440))]
      return
    }
    read(HoursToken.tokens(of: text)[...])
    if problem == nil, parts.isEmpty { problem = "holds neither days nor hours" }
    if problem != nil { parts = [] }
  }

  private mutating func read(_ tokens: ArraySlice<HoursToken>) {
    var rest = tokens
    while !rest.isEmpty, problem == nil {
      let before = rest.prefix { !$0.isTime }
      rest = rest.dropFirst(before.count)
      let days = days(Array(before))
      guard problem == nil else { return }
      guard let start = rest.first else {
        if let days { parts.append(Part(days: days, hours: nil)) }
        return
      }
      rest = rest.dropFirst()
      guard let joint = rest.first, joint.joinsTimes, let end = rest.dropFirst().first, end.isTime
      else {
        problem = "has a beginning without an end"
        return
      }
      rest = rest.dropFirst(2)
      guard let range = range(start, end) else { return }
      // `19:00-01:00 fri sat`: days may follow the only hours.
      if days == nil, parts.isEmpty, !rest.isEmpty, !rest.contains(where: \.isTime) {
        let after = self.days(Array(rest))
        parts.append(Part(days: after, hours: range))
        return
      }
      parts.append(Part(days: days ?? parts.last?.days, hours: range))
    }
  }

  // MARK: Days

  private mutating func days(_ tokens: [HoursToken]) -> [Weekday]? {
    let all = tokens.compactMap(\.word)
    if let several = DayWords.several(all.joined(separator: " ")) { return several }
    let words = all.filter { !HoursText.fillers.contains($0) }
    if words.isEmpty { return nil }
    if let several = DayWords.several(words.joined(separator: " ")) { return several }
    var days: Set<Weekday> = []
    var last: Weekday?
    var spans = false
    for token in tokens {
      let word = token.word ?? token.sign ?? ""
      if word == "feira" {
        spans = false
      } else if let day = DayWords.day(word) {
        let first = spans ? last ?? day : day
        for step in 0...(day.index - first.index + 7) % 7 {
          days.insert(Weekday.allCases[(first.index + step) % 7])
        }
        (last, spans) = (day, false)
      } else if let several = DayWords.several(word) {
        days.formUnion(several)
      } else if DayWords.spans.contains(word) {
        spans = last != nil
      } else if !DayWords.lists.contains(word), !HoursText.fillers.contains(word), word != ";",
        word != ":"
      {
        problem = "holds '\(CellText.cropped(word, to: 20))', which is no day"
        return nil
      }
    }
    return days.isEmpty ? nil : days.sorted()
  }

  private static let fillers: Set = [
    "from", "on", "every", "each", "the", "le", "les", "de", "du", "des", "da", "das", "do", "el",
    "los", "la",
    "night", "nights", "evening", "evenings", "soir", "soirs", "nuit", "nuits", "noite", "noites",
    "noche",
    "noches", "kuanzia", "kutoka", "saa", "between", "entre", "only", "h", "hrs", "hours", "as",
    "at",
  ]

  // MARK: Hours

  private mutating func range(_ start: HoursToken, _ end: HoursToken) -> TimeRange? {
    guard case .time(let first) = start, case .time(let last) = end else { return nil }
    guard let (from, to) = minutes(first, last) else { return nil }
    guard from != to else {
      problem = "begins and ends at the same time"
      return nil
    }
    return TimeRange(start: from, end: to > from ? to : to + 1440)
  }

  private mutating func minutes(_ first: ClockText, _ last: ClockText) -> (Int, Int)? {
    guard first.isClock, last.isClock else {
      problem = "holds an hour that no clock shows"
      return nil
    }
    if first.isSwahili || last.isSwahili { return swahili(first, last) }
    switch (first.half, last.half) {
    case (let one?, let other?): return (first.minutes(one), last.minutes(other))
    case (nil, let other?):
      if first.hour > 12 { return (first.plain, last.minutes(other)) }
      let same = first.minutes(other)
      let from = same < last.minutes(other) ? same : first.minutes(other.opposite)
      doubts.append("'\(first.text)' was taken as \(TimeOfDay(minutes: from))")
      return (from, last.minutes(other))
    case (let one?, nil):
      if last.hour > 12 { return (first.minutes(one), last.plain % 1440) }
      let same = last.minutes(one)
      let to = same > first.minutes(one) ? same : last.minutes(one.opposite)
      doubts.append("'\(last.text)' was taken as \(TimeOfDay(minutes: to))")
      return (first.minutes(one), to)
    case (nil, nil):
      let isPlain = first.hour > 12 || last.hour > 12 || first.isFull || last.isFull
      guard isPlain else {
        problem = "could be morning or night; write it by the 24-hour clock, such as 19:00-01:00"
        return nil
      }
      if first.hour <= 12, last.hour <= 12, first.hour > 0, last.hour > 0 {
        doubts.append("was read by the 24-hour clock")
      }
      return (first.plain % 1440, last.plain)
    }
  }

  /// Hours of the day begin at six in the morning, those of the night at six in the evening.
  private mutating func swahili(_ first: ClockText, _ last: ClockText) -> (Int, Int)? {
    guard let from = first.swahili(or: last.part), let to = last.swahili(or: nil) else {
      problem = "says 'saa' without asubuhi, mchana, jioni or usiku; write 19:00-01:00"
      return nil
    }
    doubts.append(
      "Swahili hours were taken as \(TimeOfDay(minutes: from)) and \(TimeOfDay(minutes: to))")
    return (from, to)
  }

  private static let always: Set = [
    "always", "24 7", "24h 7", "24h 7j", "24 hours daily", "toujours", "jour et nuit", "siempre",
    "sempre",
    "daima", "24h 24 7j 7", "24 24 7 7",
  ]
  private static let allDay: Set = [
    "24 hours", "24h", "24 hrs", "24hrs", "24h 24", "24 24", "24 heures", "24 horas", "saa 24",
    "masaa 24",
    "all day and night", "day and night", "24 h", "24h 24h",
  ]
}
