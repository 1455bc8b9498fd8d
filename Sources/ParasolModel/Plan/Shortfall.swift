/// Something that a plan could not give, with all that is involved in it.
package struct Shortfall: Hashable, Sendable {
  /// What is short.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case peopleWithoutWorker = "people_without_worker"
    case peopleOutsideRoster = "people_outside_roster"
    case hotspotWithoutWindows = "hotspot_without_windows"
    case sessionsMissing = "sessions_missing"
    case pairImpossible = "pair_impossible"
    case contactsMissing = "contacts_missing"
    case monthWithoutContact = "month_without_contact"
    case contractTooShort = "contract_too_short"
    case meetingMissed = "meeting_missed"
    case meetingsClash = "meetings_clash"
    case clinicWithoutWorker = "clinic_without_worker"
    case workersUnderLoad = "workers_under_load"
  }

  /// Whether no plan at all could do better, or this planner found none.
  package enum Certainty: String, Hashable, Sendable {
    case proved
    case notFound = "not_found"
  }

  package let kind: Kind
  package let certainty: Certainty
  /// How much is short, in the unit of the kind: people, sessions, contacts or minutes.
  package let missing: Int
  package let needed: Int
  package let available: Int
  package let period: ShortfallPeriod
  package let hotspots: [HotspotID]
  package let workers: [InvolvedWorker]
  /// Ids of meetings or clinics.
  package let occasions: [String]
  package let remedy: Remedy?

  package init(
    kind: Kind, certainty: Certainty, missing: Int, needed: Int, available: Int,
    period: ShortfallPeriod = .wholePlan, hotspots: [HotspotID] = [],
    workers: [InvolvedWorker] = [], occasions: [String] = [], remedy: Remedy? = nil
  ) {
    self.kind = kind
    self.certainty = certainty
    self.missing = missing
    self.needed = needed
    self.available = available
    self.period = period
    self.hotspots = hotspots
    self.workers = workers
    self.occasions = occasions
    self.remedy = remedy
  }
}

/// When something is short.
package enum ShortfallPeriod: Hashable, Sendable {
  case wholePlan
  case days(first: CalendarDay, last: CalendarDay)
  case month(CalendarMonth)
}

/// An outreach worker who could not help, and why.
package struct InvolvedWorker: Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable {
    case language
    case tooFar = "too_far"
    case neverFree = "never_free"
    case seldomFree = "seldom_free"
    case noPartner = "no_partner"
    case full
    case contract
    case leave
    case inCare = "in_care"
  }

  package let worker: WorkerID
  package let reason: Reason

  package init(worker: WorkerID, reason: Reason) {
    self.worker = worker
    self.reason = reason
  }
}

/// The smallest change that would mend a shortfall, as far as counting tells.
package enum Remedy: Hashable, Sendable {
  /// More outreach workers, who speak one of these languages where any is named.
  case workers(Int, languages: [String])
  /// More contract time for the workers involved, in all.
  case minutesPerWeek(Int)
  /// More sessions within the hotspot's hours.
  case sessions(Int)
}
