import ParasolModel

extension SiteSolution {
  /// The form `parasol-site-plan/1`, keys in order.
  package func json() -> [UInt8] { JSONText.bytes(SolutionDocument(self)) }

}

extension Plan {
  /// `{"format": "parasol-plan/1", "programme": …, "sites": […]}`, sites in order of id.
  package func json(programme: String) -> [UInt8] {
    let documents = sites.map { SolutionDocument(SiteSolution($0)) }
    return JSONText.bytes(
      PlanDocument(format: "parasol-plan/1", programme: programme, sites: documents))
  }
}

private struct PlanDocument: Encodable {
  let format: String
  let programme: String
  let sites: [SolutionDocument]
}

/// The JSON form `parasol-site-plan/1`. Microplans are by calendar month, as they are printed.
private struct SolutionDocument: Encodable {
  struct Slice: Encodable {
    let worker: String?
    let hotspot: String
    let people: TierDocument
    let groups: [String: Int]
  }
  struct Session: Encodable {
    let worker: String?
    let hotspot: String
    let date: String
    let start: Int
    let end: Int
    let companion: Bool
    var with: [String]?
    var contacts: TierDocument?
    var groups: [String: Int]?
    var condoms: Int?
    var lubricant: Int?
  }
  struct Missing: Encodable {
    let worker: String
    let hotspot: String
    let cycle: Int
    let sessions: Int
  }
  struct Month: Encodable {
    let worker: String
    let month: String
    let contacts: Int
    let condoms: Int
    let lubricant: Int
    let services: [String: Int]
    let sessions: [Session]
  }
  struct Objective: Encodable {
    let assign: [Int]
    let rota: [Int]
  }

  let format = "parasol-site-plan/1"
  let site: String
  let status: String
  let assignment: [Slice]
  let uncovered: [Slice]
  let supervision: [String: String]
  let rota: [Session]
  let shortfall: [Missing]
  let explanations: [ShortfallDocument]
  let microplan: [Month]
  let objective: Objective
  let missedMobile: [String]

  enum CodingKeys: String, CodingKey {
    case format, site, status, assignment, uncovered, supervision, rota, shortfall
    case explanations, microplan, objective
    case missedMobile = "missed_mobile"
  }

  init(_ solution: SiteSolution) {
    site = solution.site.text
    status = solution.isComplete ? "complete" : "short"
    assignment = solution.slices.map {
      Slice(
        worker: $0.worker.text, hotspot: $0.hotspot.text, people: TierDocument($0.tiers),
        groups: SolutionDocument.counts($0.groups))
    }
    uncovered = solution.uncovered.map {
      Slice(
        worker: nil, hotspot: $0.hotspot.text, people: TierDocument($0.tiers),
        groups: SolutionDocument.counts($0.groups))
    }
    supervision = solution.supervision.reduce(into: [:]) {
      $0[$1.worker.text] = $1.supervisor.text
    }
    rota = solution.rota.map {
      Session(
        worker: $0.worker.text, hotspot: $0.hotspot.text, date: $0.day.description,
        start: $0.hours.start, end: $0.hours.end, companion: $0.isCompanion)
    }
    shortfall = solution.missingSessions.map {
      Missing(
        worker: $0.worker.text, hotspot: $0.hotspot.text, cycle: $0.cycle, sessions: $0.sessions)
    }
    explanations = solution.shortfalls.map(ShortfallDocument.init)
    microplan = solution.microplans.map(SolutionDocument.month)
    let objective = solution.objective
    self.objective = Objective(
      assign: [objective.uncovered, objective.underload, objective.assignment],
      rota: [objective.rotaHard, objective.rotaSoft])
    missedMobile = solution.missedClinics
  }

  private static func counts(_ groups: [GroupCount]) -> [String: Int] {
    groups.reduce(into: [:]) { $0[$1.group.text] = $1.people }
  }

  private static func month(_ plan: WorkerMonth) -> Month {
    Month(
      worker: plan.worker.text, month: plan.month.description, contacts: plan.contacts,
      condoms: plan.condoms, lubricant: plan.lubricant,
      services: plan.services.reduce(into: [:]) { $0[$1.service] = $1.people },
      sessions: plan.sessions.map { session in
        var tiers = TierCounts.zero
        for contacts in session.contacts { tiers[contacts.tier] += contacts.people }
        return Session(
          worker: nil, hotspot: session.hotspot.text, date: session.day.description,
          start: session.hours.start, end: session.hours.end, companion: session.isCompanion,
          with: session.colleagues.map(\.text), contacts: TierDocument(tiers),
          groups: session.contacts.reduce(into: [:]) { $0[$1.group.text, default: 0] += $1.people },
          condoms: session.condoms, lubricant: session.lubricant)
      })
  }
}

/// One shortfall with all that is involved in it.
private struct ShortfallDocument: Encodable {
  struct Worker: Encodable {
    let id: String
    let reason: String
    let hotspots: [String]?
    let limit: Int?
  }
  struct Remedy: Encodable {
    let kind: String
    var number: Int?
    var languages: [String]?
    var worker: String?
    /// `[weekday, start, end]`, as in a problem.
    var windows: [[Int]]?
  }

  let kind: String
  let certainty: String
  let missing: Int
  let needed: Int
  let available: Int
  let from: String?
  let to: String?
  let month: String?
  let hotspots: [String]
  let workers: [Worker]
  let occasions: [String]
  let reservePercent: Int?
  let remedy: Remedy?

  enum CodingKeys: String, CodingKey {
    case kind, certainty, missing, needed, available, from, to, month, hotspots, workers
    case occasions, remedy
    case reservePercent = "reserve_pct"
  }

  init(_ shortfall: Shortfall) {
    kind = shortfall.kind.rawValue
    certainty = shortfall.certainty.rawValue
    (missing, needed) = (shortfall.missing, shortfall.needed)
    available = shortfall.available
    switch shortfall.period {
    case .wholePlan: (from, to, month) = (nil, nil, nil)
    case .days(let first, let last):
      (from, to, month) = (first.description, last.description, nil)
    case .month(let named): (from, to, month) = (nil, nil, named.description)
    }
    hotspots = shortfall.hotspots.map(\.text)
    workers = shortfall.workers.map {
      Worker(
        id: $0.worker.text, reason: $0.reason.rawValue,
        hotspots: $0.hotspots.isEmpty ? nil : $0.hotspots.map(\.text), limit: $0.limit)
    }
    occasions = shortfall.occasions
    reservePercent = shortfall.reservePercent == 0 ? nil : shortfall.reservePercent
    remedy = shortfall.remedy.map(ShortfallDocument.remedy)
  }

  private static func remedy(_ remedy: ParasolModel.Remedy) -> Remedy {
    func written(_ windows: [RemedyWindow]) -> [[Int]] {
      windows.map { [$0.weekday.index, $0.hours.start, $0.hours.end] }
    }
    switch remedy {
    case .workers(let number, let languages):
      return Remedy(
        kind: "workers", number: number, languages: languages.isEmpty ? nil : languages)
    case .minutesPerWeek(let number): return Remedy(kind: "minutes_per_week", number: number)
    case .sessions(let number): return Remedy(kind: "sessions", number: number)
    case .available(let worker, let windows):
      return Remedy(kind: "available", worker: worker.text, windows: written(windows))
    case .partner(let languages, let windows):
      return Remedy(
        kind: "partner", languages: languages.isEmpty ? nil : languages,
        windows: written(windows))
    }
  }
}
