import ParasolModel
import ParasolSyntax

/// The words for shortfalls that are told together.
struct ShortfallText {
  let problem: SiteProblem
  let places: ShortfallPlaces
  let shortfalls: [Shortfall]
  let first: Shortfall

  var message: String {
    switch first.kind {
    case .peopleWithoutWorker: peopleWithoutWorker
    case .hoursTooShort: hoursTooShort
    case .peopleOutsideRoster:
      "the roster serves \(first.available) of the \(people(first.needed)) at \(hotspots)"
    case .hotspotWithoutWindows:
      "\(hotspots) has no hours into which a session of \(problem.rules.sessionMinutes) min fits; "
        + "\(people(first.missing)) cannot be met"
    case .sessionsMissing where first.certainty == .notFound:
      "no plan was found in which \(worker) has all sessions: \(sessionsByHotspot) short"
    case .sessionsMissing: "\(worker) cannot hold all sessions: \(sessionsByHotspot) short"
    case .pairImpossible:
      "\(worker) has nobody to go in pairs with: \(sessionsByHotspot) short"
    case .contactsMissing:
      "\(missing) of \(needed) contacts due at \(hotspots) found no session in "
        + "\(count(shortfalls.count, "cycle"))"
    case .monthWithoutContact:
      "\(people(largestMissing)) at \(hotspots) would have no contact in \(months)"
    case .contractTooShort: contractTooShort
    case .meetingMissed:
      "\(worker) is expected at \(occasions) outside the hours given as available"
    case .meetingsClash:
      "\(worker) is expected at two meetings at once: \(occasions) on \(firstDay)"
    case .clinicWithoutWorker:
      "no worker whom people know \(first.certainty == .proved ? "can be" : "was found to be") at the "
        + "outreach clinic \(occasions)\(clinicDays)"
    case .workersUnderLoad:
      "\(count(first.workers.count, "worker")) would have fewer than \(problem.rules.loadMin) people"
    }
  }

  var notes: [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    for hotspot in first.hotspots.dropFirst().prefix(8) {
      let size = problem.hotspots.first { $0.id == hotspot }?.people ?? 0
      notes.append(.init("'\(hotspot)' has \(people(size))", at: places.people(hotspot)))
    }
    var told: [InvolvedWorker] = []
    for involved in shortfalls.flatMap(\.workers) where !told.contains(involved) {
      told.append(involved)
    }
    notes += told.prefix(12).map(places.note)
    if told.count > 12 { notes.append(.init("so it is with \(told.count - 12) more workers")) }
    if first.certainty == .proved { notes += whatIsWanted(told) }
    var occasions: [String] = []
    for occasion in shortfalls.flatMap(\.occasions) where !occasions.contains(occasion) {
      occasions.append(occasion)
    }
    notes += occasions.prefix(6).compactMap { id in
      places.occasion(id).map { Diagnostic.Note("'\(name(id))' is here", at: $0) }
    }
    return notes
  }

  /// What the workers who cannot help would need there, at the words that say so.
  private func whatIsWanted(_ told: [InvolvedWorker]) -> [Diagnostic.Note] {
    guard first.kind == .peopleWithoutWorker || first.kind == .hoursTooShort else { return [] }
    var notes: [Diagnostic.Note] = []
    if told.contains(where: { $0.reason == .language }) {
      notes += first.hotspots.prefix(4).compactMap(places.languages)
    }
    if told.contains(where: { [.neverFree, .seldomFree, .noPartner].contains($0.reason) }) {
      notes += first.hotspots.prefix(4).compactMap(places.meetingHours)
    }
    if told.contains(where: { $0.reason == .full }), let span = places.mostPeople {
      notes.append(.init("one worker may have at most \(problem.rules.loadMax) people", at: span))
    }
    return notes
  }

  var help: String? {
    switch first.remedy {
    case .workers(let number, let languages):
      let spoken = listed(languages)
      let verb = number == 1 ? "speaks" : "speak"
      if !languages.isEmpty { return "add \(count(number, "worker")) who \(verb) \(spoken)" }
      let isNight = first.workers.contains { $0.reason == .neverFree || $0.reason == .seldomFree }
      return "add \(count(number, "worker"))" + (isNight ? " who can work in those hours" : "")
    case .minutesPerWeek(let minutes):
      let others = first.kind == .hoursTooShort ? ", or fewer with a worker more" : ""
      return "\(hours(minutes)) more a week would be needed, in all\(others)"
    case .sessions:
      return "have another worker share these people, or widen the hours in which they can meet"
    case .available(let worker, let windows):
      return
        "let '\(worker)' work \(times(windows)) as well, or let another worker share these people"
    case .partner(let languages, let windows):
      let spoken = languages.isEmpty ? "" : " who speaks \(listed(languages))"
      return "find a colleague\(spoken) for \(times(windows)), or have these people met earlier"
    case nil: return plainHelp
    }
  }

  /// `'lz' and 'ly'`
  private func listed(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `thu 20:00-22:00 and fri 20:00-22:00`
  private func times(_ windows: [RemedyWindow]) -> String {
    let texts = windows.prefix(4).map { "\($0.weekday.rawValue) \($0.hours)" }
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }

  private var plainHelp: String? {
    switch first.kind {
    case .peopleWithoutWorker where first.certainty == .notFound:
      "look longer with '--effort thorough', or add a worker who can take them"
    case .hotspotWithoutWindows: "state 'active' hours, or join windows that are short"
    case .meetingMissed: "move the meeting, or add its hours to 'available'"
    case .meetingsClash: "move one of the two"
    default: nil
    }
  }

  private var peopleWithoutWorker: String {
    guard first.certainty == .proved else {
      return "no worker was found for \(people(first.missing)) of \(hotspots); "
        + "a better plan may exist"
    }
    if first.available == 0 {
      return "nobody can serve the \(people(first.missing)) of \(hotspots)"
    }
    let verb = first.hotspots.count == 1 ? "has" : "have"
    return "\(hotspots) \(verb) \(people(first.needed)), but those who can serve them may take "
      + "\(first.available): \(first.missing) too many"
  }

  private var hoursTooShort: String {
    let verb = first.hotspots.count == 1 ? "needs" : "need"
    let reserve =
      first.reservePercent == 0
      ? "" : ", with \(first.reservePercent)% of them kept for going in pairs"
    return
      "\(hotspots) \(verb) \(count(first.needed, "session")) in four weeks, but the paid hours of "
      + "those who can serve them allow \(first.available)\(reserve): at least "
      + "\(people(first.missing)) stay without a worker"
  }

  private var contractTooShort: String {
    if first.hotspots.isEmpty {
      let others = shortfalls.count - 1
      let more = others == 0 ? "" : "; so it is in \(count(others, "more week"))"
      return "meetings alone take \(worker) \(hours(first.needed)) in the week of \(firstDay), "
        + "and the post has \(hours(first.available))\(more)"
    }
    return "the hours of \(worker) are too few: \(sessionsByHotspot) short"
  }

  /// The dates of clinics that come again and again.
  private var clinicDays: String {
    let days = shortfalls.flatMap(\.occasions).compactMap { $0.split(separator: "@").last }
    return days.count > 3
      ? " on \(days[0]) and \(days.count - 1) more days"
      : " on " + days.joined(separator: ", ")
  }

  private var worker: String { first.workers.first.map { "'\($0.worker)'" } ?? "nobody" }

  private var hotspots: String {
    let names = first.hotspots.map { "'\($0)'" }
    if names.count > 4 { return names.prefix(3).joined(separator: ", ") + " and others" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private var sessionsByHotspot: String {
    var parts: [String] = []
    for shortfall in shortfalls {
      guard let hotspot = shortfall.hotspots.first else { continue }
      parts.append("\(count(shortfall.missing, "session")) of \(shortfall.needed) at '\(hotspot)'")
    }
    return parts.joined(separator: ", ")
  }

  private var missing: Int { shortfalls.reduce(0) { $0 + $1.missing } }
  private var needed: Int { shortfalls.reduce(0) { $0 + $1.needed } }

  /// The most people who are forgotten in any one month.
  private var largestMissing: Int {
    namedMonths.map { month in
      shortfalls.filter { $0.period == .month(month) }.reduce(0) { $0 + $1.missing }
    }.max() ?? 0
  }

  private var namedMonths: [CalendarMonth] {
    let months = shortfalls.compactMap { shortfall -> CalendarMonth? in
      if case .month(let month) = shortfall.period { month } else { nil }
    }
    return Set(months).sorted()
  }

  private var months: String { namedMonths.map(\.description).joined(separator: ", ") }

  private var occasions: String {
    var names: [String] = []
    for id in shortfalls.flatMap(\.occasions) where !names.contains("'\(name(id))'") {
      names.append("'\(name(id))'")
    }
    return names.prefix(4).joined(separator: " and ")
  }

  private func name(_ occasion: String) -> String {
    let name = occasion.split(separator: ".", maxSplits: 1).last ?? Substring(occasion)
    return name.split(separator: "@").first.map(String.init) ?? occasion
  }

  private var firstDay: String {
    if case .days(let day, _) = first.period { "\(day)" } else { "\(problem.start)" }
  }

  private func people(_ number: Int) -> String { number == 1 ? "1 person" : "\(number) people" }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private func hours(_ minutes: Int) -> String {
    minutes == 60 ? "1 hour" : Fraction(minutes, over: 60).decimal(places: 1) + " hours"
  }
}
