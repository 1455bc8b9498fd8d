import ParasolModel
import ParasolSyntax

/// Supervisors, each with the outreach workers who name them.
struct Teams {
  struct Team {
    let supervisor: Supervisor
    /// Nil for a supervisor of the whole programme.
    let site: Site?
    let members: [(worker: OutreachWorker, site: Site)]

    /// Sites in which the team works.
    var sites: Set<SiteID> { Set(members.map(\.site.id)) }
  }

  let teams: [Team]
  /// False when some worker could not be read, so that a team may be larger than it seems.
  let isWhole: Bool

  init(_ programme: Programme) {
    // By the supervisor, not the place: several sites may take one over from a template.
    var members: [ObjectIdentifier: [(worker: OutreachWorker, site: Site)]] = [:]
    for site in programme.sites {
      for worker in site.content.workers {
        guard let name = worker.supervisor,
          let supervisor = programme.find(\.supervisors, name.value, from: site)
        else { continue }
        members[ObjectIdentifier(supervisor), default: []].append((worker, site))
      }
    }
    let own = programme.content.supervisors.map {
      Team(supervisor: $0, site: nil, members: members[ObjectIdentifier($0)] ?? [])
    }
    teams =
      own
      + programme.sites.flatMap { site in
        site.content.supervisors.map {
          Team(supervisor: $0, site: site, members: members[ObjectIdentifier($0)] ?? [])
        }
      }
    isWhole = programme.sites.allSatisfy { !$0.content.isUncertain(OutreachWorker.self) }
  }
}
