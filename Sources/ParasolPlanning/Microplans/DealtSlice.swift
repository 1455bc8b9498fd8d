import ParasolModel

/// A slice with its people one by one and the sessions at which each is met.
struct DealtSlice {
  let slice: Int
  /// Candidates, in order of time.
  let sessions: [Int]
  let people: [(group: ProblemGroup, tier: ContactTier)]
  let deal: ContactDeal

  init(_ context: SiteContext, slice index: Int, planned: PlannedSlice, rota: RotaState) {
    slice = index
    let sessions = rota.sessions(of: index, in: 0..<context.days)
    self.sessions = sessions
    people = DealtSlice.people(of: planned, in: context, hotspot: rota.slices[index].hotspot)
    deal = ContactDeal(
      problem: context.problem, tiers: people.map(\.tier),
      sessionDays: sessions.map { context.candidates[$0].day })
  }

  /// Groups in order of id, the tiers mixed evenly among them.
  private static func people(
    of planned: PlannedSlice, in context: SiteContext, hotspot: Int
  ) -> [(group: ProblemGroup, tier: ContactTier)] {
    let known = context.problem.hotspots[hotspot].groups
    let groups = planned.groups.flatMap { count in
      known.filter { $0.id == count.group }.flatMap {
        [ProblemGroup](repeating: $0, count: count.people)
      }
    }
    let mix = Apportionment.evenMix(ContactTier.allCases.map { planned.tiers[$0] })
    return zip(groups, mix).map { ($0, ContactTier.allCases[$1]) }
  }

  /// Each person with her dated contacts and what she is given.
  func plannedPeople(_ context: SiteContext, planned: PlannedSlice) -> [PlannedPerson] {
    people.enumerated().map { index, person in
      let handOut = HandOut(rules: context.rules, group: person.group, tier: person.tier)
      let met = deal.contacts[index].map { context.candidates[sessions[$0]] }
      let contacts = met.enumerated().map { order, candidate in
        let days =
          order + 1 < met.count ? met[order + 1].day - candidate.day : handOut.daysAfterLast
        return PlannedContact(
          day: context.problem.start + candidate.day,
          hours: TimeRange(start: candidate.start, end: candidate.end),
          condoms: handOut.condoms(days: days), lubricant: handOut.lubricant(days: days))
      }
      return PlannedPerson(
        worker: planned.worker, hotspot: planned.hotspot, group: person.group.id,
        tier: person.tier, number: index + 1, contacts: contacts)
    }
  }
}
