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
      let count = theirs.count
      rows.add(
        .work, .done_with,
        "\(count) outreach worker\(count == 1 ? " is a sex worker" : "s are sex workers")",
        at: first.id.span)
    }
    let others = site.content.workers.count - theirs.count
    if others > 0 {
      rows.miss(
        .work,
        "whether \(others) outreach worker\(others == 1 ? " is a sex worker" : "s are sex workers")",
        help: "give them a post with 'held_by: sex_workers'")
    }
    for supervisor in site.content.supervisors {
      guard let origin = supervisor.origin else { continue }
      let isTheirs = origin.value == .promoted_outreach_worker
      rows.add(
        .work, isTheirs ? .led_by : .done_for,
        isTheirs
          ? "'\(supervisor.id.value)' rose from outreach to supervision"
          : "'\(supervisor.id.value)' came to supervision from outside", at: origin.span)
    }
    for team in site.content.crisisTeams {
      guard let holder = team.heldBy else { continue }
      rows.add(
        .work, holder.value == .sex_workers ? .led_by : .done_for,
        holder.value == .sex_workers
          ? "sex workers answer the crisis line '\(team.id.value)'"
          : "the crisis line '\(team.id.value)' is answered by \(holder.value.rawValue)",
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
        rows.miss(.power, "who decides here", help: "add 'committees:' with 'seats:'")
      case .work:
        rows.miss(.work, "who works here", help: "add 'outreach_workers:'")
      case .relations:
        rows.miss(.relations, "where people come together", help: "add 'safe_spaces:'")
      }
    }
  }
}
