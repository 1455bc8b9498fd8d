import ParasolModel
import ParasolSyntax

/// A population group counted in the estimates has no outreach and no topic of its own.
enum PopulationGroupUnserved: Rule {
  static let id: DiagnosticID = "population-group-unserved"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .coverage,
    summary: "A population group counted in the estimates has no outreach or no topic of its own.",
    why: "People are counted, and then nothing that is done is about them.",
    remedy: "Give the group to a worker, and ask them what outreach should speak about.",
    citation: .swit("3.2.2 C", "p58"))

  static func check(_ programme: Programme, report: RuleReport) {
    var counted: Set<String> = []
    let roster = report.facts.roster
    for site in programme.sites {
      for (group, count) in site.people where count.planningValue > .zero {
        counted.insert(group.text)
      }
      if roster.isJudged(site), !site.content.isUncertain(Hotspot.self) {
        findLeftOut(site, report)
      }
    }
    guard !programme.content.isUncertain(PopulationGroup.self) else { return }
    for group in programme.content.population where counted.contains(group.id.value) {
      let topics = group.topics?.value.items.count ?? 0
      let referrals = group.referrals?.value.items.count ?? 0
      guard topics + referrals == 0 else { continue }
      report.absent(
        "nothing says what outreach speaks about with the '\(group.id.value)', nor where it refers them to",
        at: (group.topics?.span ?? group.referrals?.span) ?? group.span,
        about: .of(group, in: nil), isDraft: programme.isDraft,
        help: "ask them, then add 'topics:' or 'referrals:' to the group")
    }
  }

  /// A group that the site counts and that no hotspot has, so that no worker can have it.
  private static func findLeftOut(_ site: Site, _ report: RuleReport) {
    guard let people = site.header.people,
      site.content.hotspots.contains(where: { $0.people != nil })
    else { return }
    for row in people.value.rows where row.value.value.high > .zero {
      let group = row.name.value
      guard !site.content.hotspots.contains(where: { $0.people?.value[group] != nil }) else {
        continue
      }
      report.absent(
        "site '\(site.id)' counts \(row.value.value) '\(group)', but no hotspot has any, so that no worker would meet them",
        at: row.value.span, about: .of(site), isDraft: site.isDraft,
        help: "ask where they work, and add '\(group)' to the 'people' of a hotspot")
    }
  }
}
