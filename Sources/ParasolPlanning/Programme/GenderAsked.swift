import ParasolModel

/// Whether people of a group are to be met by somebody of their gender. SWIT 3.2.2 C (p58) and chapter 4
/// (p90) ask it for male and transgender sex workers; it holds where the town has such workers at all.
struct GenderAsked {
  let site: Site
  let programme: Programme

  /// Nil where anybody may meet them: also where those at a hotspot chose a worker of another gender, and
  /// a waiver says so.
  func gender(of group: String, at hotspot: Hotspot) -> Gender? {
    guard let gender = programme.find(\.population, Reference(group), from: site)?.gender.value,
      gender != .female
    else { return nil }
    let workers = site.content.workers
    guard workers.contains(where: { $0.gender?.value == gender }) else { return nil }
    let isChosen = workers.contains { worker in
      worker.gender?.value != gender && serves(worker, group, at: hotspot) && isWaived(worker)
    }
    return isChosen ? nil : gender
  }

  private func serves(_ worker: OutreachWorker, _ group: String, at hotspot: Hotspot) -> Bool {
    guard case .collection(let table)? = worker.serves?.value[hotspot.id.value]?.value else {
      return false
    }
    return table[group] != nil
  }

  private func isWaived(_ worker: OutreachWorker) -> Bool {
    let stated =
      programme.content.waivers.map { ($0.value, SiteID?.none) }
      + site.content.waivers.map { ($0.value, site.id) }
    return stated.contains { waiver, scope in
      waiver.rule.value.text == "gender-mismatched-outreach"
        && waiver.reaches(
          "outreach_workers.\(worker.id.value)", in: site.id, statedIn: scope)
        && waiver.holds(on: programme.plan?.from.value)
    }
  }
}
