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
    site.content.waivers.contains { located in
      let waiver = located.value
      return waiver.rule.value.text == "gender-mismatched-outreach"
        && waiver.at?.value.text == "outreach_workers.\(worker.id.value)"
    }
  }
}
