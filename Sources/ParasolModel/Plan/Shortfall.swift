/// Something that a plan could not give, with all that is involved in it.
package struct Shortfall: Hashable, Sendable {
  /// What is short.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case peopleWithoutWorker = "people_without_worker"
    /// People for whom the paid hours of all who can serve them do not suffice; needed and available
    /// are sessions in four weeks.
    case hoursTooShort = "hours_too_short"
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
  /// The share of contract time, in hundredths, that is kept free for going in pairs, where the count
  /// rests on it; else 0.
  package let reservePercent: Int
  package let remedy: Remedy?

  package init(
    kind: Kind, certainty: Certainty, missing: Int, needed: Int, available: Int,
    period: ShortfallPeriod = .wholePlan, hotspots: [HotspotID] = [],
    workers: [InvolvedWorker] = [], occasions: [String] = [], reservePercent: Int = 0,
    remedy: Remedy? = nil
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
    self.reservePercent = reservePercent
    self.remedy = remedy
  }
}
