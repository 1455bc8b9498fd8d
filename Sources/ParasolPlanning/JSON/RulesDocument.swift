import ParasolModel

/// The rules of the JSON form; what is absent is Parasol's default.
struct RulesDocument: Codable {
  var loadMin: Int?
  var loadMax: Int?
  var minChunk: Int?
  var maxHotspotsPerWorker: Int?
  var sessionMinutes: Int?
  var contactsPerSession: Int?
  var minutesPerContact: Int?
  var freq: TierDocument?
  var maxSessionsPerDay: Int?
  var maxSpanMinutes: Int?
  var restMinutes: Int?
  var lateAfter: Int?
  var nightUntil: Int?
  var maxLatePerWeek: Int?
  var maxTeam: Int?
  var companionTravelMax: Int?
  var linkTravelMax: Int?
  var condomsPerContact: TierDocument?
  var condomPack: Int?
  var lubricantPack: Int?
  var lubricantRatio: String?
  var condomsPerWeekIfUnknown: String?
  /// Weeks between two services; a value below zero counts months.
  var services: [String: Int]?
  /// People of the site who need a service no more.
  var servicesNotDue: [String: Int]?
  var reservePercent: Int?

  enum CodingKeys: String, CodingKey {
    case freq, services
    case loadMin = "load_min"
    case loadMax = "load_max"
    case minChunk = "min_chunk"
    case maxHotspotsPerWorker = "max_hotspots_per_worker"
    case sessionMinutes = "session_min"
    case contactsPerSession = "contacts_per_session"
    case minutesPerContact = "minutes_per_contact"
    case maxSessionsPerDay = "max_sessions_per_day"
    case maxSpanMinutes = "max_span_min"
    case restMinutes = "rest_min"
    case lateAfter = "late_after"
    case nightUntil = "night_until"
    case maxLatePerWeek = "max_late_per_week"
    case maxTeam = "max_team"
    case companionTravelMax = "companion_travel_max"
    case linkTravelMax = "link_travel_max"
    case condomsPerContact = "condoms_per_contact"
    case condomPack = "condom_pack"
    case lubricantPack = "lubricant_pack"
    case lubricantRatio = "lubricant_ratio"
    case condomsPerWeekIfUnknown = "condoms_per_week_if_unknown"
    case servicesNotDue = "services_not_due"
    case reservePercent = "reserve_pct"
  }

  init(_ rules: PlanningRules) {
    loadMin = rules.loadMin
    loadMax = rules.loadMax
    minChunk = rules.minChunk
    maxHotspotsPerWorker = rules.maxHotspotsPerWorker
    sessionMinutes = rules.sessionMinutes
    contactsPerSession = rules.contactsPerSession
    freq = TierDocument(rules.frequency)
    maxSessionsPerDay = rules.maxSessionsPerDay
    maxSpanMinutes = rules.maxSpanMinutes
    restMinutes = rules.restMinutes
    lateAfter = rules.lateAfter
    nightUntil = rules.nightUntil
    maxLatePerWeek = rules.maxLatePerWeek
    maxTeam = rules.maxTeam
    companionTravelMax = rules.companionTravelMax
    linkTravelMax = rules.linkTravelMax
    condomsPerContact = rules.condomsPerContact.map(TierDocument.init)
    condomPack = rules.condomPack
    lubricantPack = rules.lubricantPack
    lubricantRatio = FractionText.write(rules.lubricantRatio)
    condomsPerWeekIfUnknown = FractionText.write(rules.condomsPerWeekIfUnknown)
    reservePercent = rules.reservePercent
  }

  func rules(cycleWeeks: Int?) -> PlanningRules {
    var rules = PlanningRules()
    func set(_ path: WritableKeyPath<PlanningRules, Int>, _ value: Int?) {
      if let value { rules[keyPath: path] = value }
    }
    set(\.cycleWeeks, cycleWeeks)
    set(\.loadMin, loadMin)
    set(\.loadMax, loadMax)
    set(\.minChunk, minChunk)
    set(\.maxHotspotsPerWorker, maxHotspotsPerWorker)
    set(\.sessionMinutes, sessionMinutes)
    if let minutesPerContact, minutesPerContact > 0 {
      rules.contactsPerSession = rules.sessionMinutes / minutesPerContact
    }
    set(\.contactsPerSession, contactsPerSession)
    set(\.maxSessionsPerDay, maxSessionsPerDay)
    set(\.maxSpanMinutes, maxSpanMinutes)
    set(\.restMinutes, restMinutes)
    set(\.lateAfter, lateAfter)
    set(\.nightUntil, nightUntil)
    set(\.maxLatePerWeek, maxLatePerWeek)
    set(\.maxTeam, maxTeam)
    set(\.companionTravelMax, companionTravelMax)
    set(\.linkTravelMax, linkTravelMax)
    set(\.condomPack, condomPack)
    set(\.lubricantPack, lubricantPack)
    set(\.reservePercent, reservePercent)
    rules.frequency = freq?.counts ?? rules.frequency
    rules.condomsPerContact = condomsPerContact?.counts
    rules.lubricantRatio = lubricantRatio.flatMap(FractionText.read) ?? rules.lubricantRatio
    rules.condomsPerWeekIfUnknown =
      condomsPerWeekIfUnknown.flatMap(FractionText.read) ?? rules.condomsPerWeekIfUnknown
    return rules
  }
}

extension RulesDocument {
  var serviceRules: [ServiceRule] {
    (services ?? [:]).filter { $0.value != 0 }.map { name, interval in
      ServiceRule(
        name: name, every: interval > 0 ? .weeks(interval) : .months(-interval),
        notDue: servicesNotDue?[name] ?? 0)
    }
  }

  mutating func set(services rules: [ServiceRule]) {
    services = rules.reduce(into: [:]) { intervals, service in
      switch service.every {
      case .weeks(let weeks): intervals[service.name] = weeks
      case .months(let months): intervals[service.name] = -months
      }
    }
    let spared = rules.filter { $0.notDue > 0 }
    servicesNotDue = spared.isEmpty ? nil : spared.reduce(into: [:]) { $0[$1.name] = $1.notDue }
  }
}

/// The weights of the JSON form; what is absent is Parasol's default.
struct WeightsDocument: Codable {
  var moved: Int?
  var link: Int?
  var linkTravel: Int?
  var deviation: Int?
  var noEscort: Int?
  var companion: Int?
  var extra: Int?
  var day: Int?
  var spread: Int?
  var avoid: Int?
  var lateSquare: Int?
  var weekendSquare: Int?

  enum CodingKeys: String, CodingKey {
    case moved, link, deviation, companion, extra, day, spread, avoid
    case linkTravel = "link_travel"
    case noEscort = "no_escort"
    case lateSquare = "late_sq"
    case weekendSquare = "weekend_sq"
  }

  init(_ weights: PlanningWeights) {
    (moved, link, linkTravel) = (weights.moved, weights.link, weights.linkTravel)
    (deviation, noEscort) = (weights.deviation, weights.noEscort)
    (companion, extra, day) = (weights.companion, weights.extra, weights.day)
    (spread, avoid) = (weights.spread, weights.avoid)
    (lateSquare, weekendSquare) = (weights.lateSquare, weights.weekendSquare)
  }

  var weights: PlanningWeights {
    var weights = PlanningWeights()
    weights.moved = moved ?? weights.moved
    weights.link = link ?? weights.link
    weights.linkTravel = linkTravel ?? weights.linkTravel
    weights.deviation = deviation ?? weights.deviation
    weights.noEscort = noEscort ?? weights.noEscort
    weights.companion = companion ?? weights.companion
    weights.extra = extra ?? weights.extra
    weights.day = day ?? weights.day
    weights.spread = spread ?? weights.spread
    weights.avoid = avoid ?? weights.avoid
    weights.lateSquare = lateSquare ?? weights.lateSquare
    weights.weekendSquare = weekendSquare ?? weights.weekendSquare
    return weights
  }
}

/// Exact fractions in text: `12`, `25/2`.
enum FractionText {
  static func write(_ fraction: Fraction) -> String {
    fraction.isWhole
      ? "\(fraction.numerator)" : "\(fraction.numerator)/\(fraction.denominator)"
  }

  static func read(_ text: String) -> Fraction? {
    // Longer figures could not be multiplied by each other any more.
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.utf8.count <= 9 }) else { return nil }
    guard parts.count <= 2, let numerator = parts.first.flatMap({ Int($0) }) else { return nil }
    guard parts.count == 2 else { return Fraction(numerator) }
    guard let denominator = Int(parts[1]), denominator > 0 else { return nil }
    return Fraction(numerator, over: denominator)
  }
}
