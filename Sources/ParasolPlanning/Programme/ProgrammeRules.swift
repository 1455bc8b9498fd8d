import ParasolModel

extension PlanningRules {
  /// The limits that a programme's policy and contact plan set.
  init(programme: Programme, site: Site) {
    self.init()
    let policy = programme.policy
    func number(_ name: String) -> Int { policy.number("planning", name).ceiling }
    func minutes(_ name: String) -> Int { policy.duration("planning", name).minutes ?? 0 }
    loadMin = number("caseload_min")
    loadMax = policy.number("overloaded-outreach-worker", "caseload_max").floor
    minChunk = number("smallest_slice")
    maxHotspotsPerWorker = number("hotspots_per_worker")
    sessionMinutes = min(720, max(15, minutes("session")))
    let contact = policy.duration("not-enough-contact-slots", "minutes_per_contact").minutes
    contactsPerSession = max(1, sessionMinutes / max(1, contact ?? 1))
    maxSessionsPerDay = number("sessions_per_day")
    maxSpanMinutes = minutes("span_of_day")
    restMinutes = minutes("rest")
    lateAfter = minutes("late_after")
    maxLatePerWeek = number("late_per_week")
    maxTeam = max(1, number("team"))
    companionTravelMax = minutes("companion_travel")
    linkTravelMax = minutes("worker_travel")
    condomPack = max(1, number("condom_pack"))
    lubricantPack = max(1, number("lubricant_pack"))
    lubricantRatio = policy.number("planning", "lubricant_per_condom")
    condomsPerWeekIfUnknown =
      policy.number("planning", "condoms_per_contacted_person") / policy.monthFactor.weeks
    frequency = PlanningRules.frequency(site.contact)
  }

  /// Weekly, fortnightly and monthly; all more often where the contact plan says so.
  private static func frequency(_ contact: ContactPlan?) -> TierCounts {
    var least = 1
    if let minutes = contact?.every?.value.minutes, minutes > 0 {
      least = min(28, max(1, (28 * 1440).ceilDiv(minutes)))
    }
    return TierCounts(
      high: max(perCycle(contact, .high) ?? 4, least),
      medium: max(perCycle(contact, .medium) ?? 2, least), low: least)
  }

  /// Contacts in four weeks that a tier's own interval asks for; nil where none is stated.
  private static func perCycle(_ contact: ContactPlan?, _ tier: MetSooner) -> Int? {
    guard let every = contact?.tierEvery?.value[tier]?.value else { return nil }
    guard let minutes = every.minutes, minutes > 0 else { return 1 }
    return min(28, max(1, (28 * 1440).ceilDiv(minutes)))
  }

}

extension ServiceRule {
  /// What falls due again and again at a site.
  static func all(_ programme: Programme, _ site: Site) -> [ServiceRule] {
    site.services(of: programme).compactMap { service in
      guard service.none == nil, let every = service.every?.value, every.count > 0 else {
        return nil
      }
      let (name, notDue) = (service.id.value, site.spared(by: service, of: programme).floor)
      if let months = every.months {
        return ServiceRule(name: name, every: .months(months), notDue: notDue)
      }
      guard let minutes = every.minutes, minutes >= 10_080 else { return nil }
      return ServiceRule(name: name, every: .weeks(minutes / 10_080), notDue: notDue)
    }
  }
}
