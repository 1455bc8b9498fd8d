import ParasolModel
import ParasolSyntax

/// One code that can be in one place at a time: a worker, a supervisor, a responder, or a group that
/// was invited as a whole.
struct Participant: Hashable, Comparable {
  /// Nil for what is declared in the programme.
  let site: SiteID?
  let code: String

  static func < (left: Participant, right: Participant) -> Bool {
    (left.site?.text ?? "", left.code) < (right.site?.text ?? "", right.code)
  }
}

/// Turns what stands in `who` into codes.
struct Participants {
  let programme: Programme

  init(_ programme: Programme) {
    self.programme = programme
  }

  /// Everyone whom a list names, group words included, as read in a site or in the programme.
  func all(_ list: Located<List<Reference>>?, from site: Site?) -> Set<Participant> {
    var found: Set<Participant> = []
    for reference in list?.value.values ?? [] { found.formUnion(all(reference, from: site)) }
    return found
  }

  func all(_ reference: Reference, from site: Site?) -> Set<Participant> {
    let sites = site.map { [$0] } ?? programme.sites
    switch reference.text {
    case "outreach_workers": return Set(sites.flatMap(workers))
    case "supervisors": return supervisors(of: sites)
    case "all": return supervisors(of: sites).union(sites.flatMap(workers))
    case "staff": return []
    default: return named(reference, from: site)
    }
  }

  /// Nil for a name that is no worker's, supervisor's, committee's, team's or group's.
  private func named(_ reference: Reference, from site: Site?) -> Set<Participant> {
    let (home, code) = home(of: reference, from: site)
    let content = home?.content ?? programme.content
    if let committee = content.find(\.committees, code) { return members(of: committee, home) }
    if let team = content.find(\.crisisTeams, code) {
      return Set((team.team?.value.values ?? []).map { Participant(site: home?.id, code: $0.text) })
    }
    switch content.names[code]?.kind {
    case .outreachWorker, .supervisor, .responder, .populationGroup:
      return [Participant(site: home?.id, code: code)]
    default: return []
    }
  }

  /// A committee, and the workers who sit on it.
  func members(of committee: Committee, _ home: Site?) -> Set<Participant> {
    all(committee.workers, from: home).union([
      Participant(site: home?.id, code: committee.id.value)
    ])
  }

  func workers(of site: Site) -> [Participant] {
    site.content.workers.map { Participant(site: site.id, code: $0.id.value) }
  }

  private func supervisors(of sites: [Site]) -> Set<Participant> {
    let shared = programme.content.supervisors.map { Participant(site: nil, code: $0.id.value) }
    let own = sites.flatMap { site in
      site.content.supervisors.map { Participant(site: site.id, code: $0.id.value) }
    }
    return Set(shared + own)
  }

  /// Where a name is declared, and the name without its site.
  private func home(of reference: Reference, from site: Site?) -> (site: Site?, code: String) {
    let parts = reference.text.split(separator: ".")
    if parts.count == 2 {
      return (programme.site(SiteID(String(parts[0]))), String(parts[1]))
    }
    if let site, site.content.names[reference.text] != nil { return (site, reference.text) }
    return (nil, reference.text)
  }
}
