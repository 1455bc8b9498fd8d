import ParasolModel
import ParasolSyntax

/// The profile of one site: what is its own, not what the programme says for all.
struct SiteProfile {
  private let site: Site
  private var rows: ProfileRows

  init(_ site: Site, _ programme: Programme) {
    self.site = site
    rows = ProfileRows(programme, site)
    rows.addShared(site.header.shared, site.content)
    addWork(programme)
    addMissing()
  }

  var part: ParticipationProfile.Part {
    ParticipationProfile.Part(
      site: site.id.text, name: site.name, stated: nil, rows: rows.rows, freedoms: [])
  }

  private mutating func addWork(_ programme: Programme) {
    let theirs = site.content.workers.filter { isTheirs($0.post, programme) }
    if let first = theirs.first {
      rows.add(
        .work, .done_with, theirs.count == 1 ? .workersTheirsOne : .workersTheirs,
        ["count": .number(theirs.count)], at: first.id.span)
    }
    let others = site.content.workers.count - theirs.count
    if others > 0 {
      rows.miss(
        .work, others == 1 ? .missingWorkersOne : .missingWorkers, ["count": .number(others)],
        help: ProfileSentence(.helpPost))
    }
    for supervisor in site.content.supervisors {
      guard let origin = supervisor.origin else { continue }
      let isTheirs = origin.value == .promoted_outreach_worker
      rows.add(
        .work, isTheirs ? .led_by : .done_for, isTheirs ? .roseToSupervision : .cameFromOutside,
        ["name": .name(supervisor.id.value)], at: origin.span)
    }
    for team in site.content.crisisTeams {
      guard let holder = team.heldBy else { continue }
      let isTheirs = holder.value == .sex_workers
      rows.add(
        .work, isTheirs ? .led_by : .done_for, isTheirs ? .crisisTheirs : .crisisOther,
        ["name": .name(team.id.value), "holder": ProfileSentence.word("holder", holder.value)],
        at: holder.span)
    }
  }

  private func isTheirs(_ post: Located<Reference>?, _ programme: Programme) -> Bool {
    guard let post, let found = programme.find(\.posts, post.value) else { return false }
    return found.heldBy?.value == .sex_workers
  }

  private mutating func addMissing() {
    for row in rows.rows where row.evidence.isEmpty && row.missing.isEmpty {
      switch row.topic {
      case .needs, .monitoring: break  // Mostly said once, for all sites.
      case .power:
        rows.miss(.power, .missingPowerHere, help: .add("seats:", below: "committees:"))
      case .work:
        rows.miss(.work, .missingWorkHere, help: .add("outreach_workers:"))
      case .relations:
        rows.miss(.relations, .missingTiesHere, help: .add("safe_spaces:"))
      }
    }
  }
}
