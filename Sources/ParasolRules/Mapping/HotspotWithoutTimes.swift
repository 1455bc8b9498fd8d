import ParasolModel
import ParasolSyntax

/// A hotspot has no days and hours at which people are there.
enum HotspotWithoutTimes: Rule {
  static let id: DiagnosticID = "hotspot-without-times"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .mapping, summary: "A hotspot has no days and hours at which people are there.",
    why: "Outreach would come when nobody is there, and miss the hours when people are.",
    remedy: "Ask at the spot for days, hours and how many people are about.",
    citation: .swit("Box 6.4 and Fig 3.4", "p155, p50"))

  static func check(_ programme: Programme, report: RuleReport) {
    let bands = NumberFigure(id, "bands_min", in: programme)
    for site in programme.sites {
      checkMapping(site, report)
      for hotspot in site.content.hotspots {
        let name = hotspot.id.value
        guard let active = hotspot.active, !active.value.items.isEmpty else {
          report.absent(
            "nothing says at which days and hours people are at hotspot '\(name)'",
            at: hotspot.active?.span ?? hotspot.span, about: .of(hotspot, in: site),
            isDraft: site.isDraft, help: "add 'active:', such as '[thu-sat 19:00-01:00 with 25-40]'"
          )
          continue
        }
        let counted = active.value.values.filter { ($0.people?.high ?? .zero) > .zero }
        guard Fraction(counted.count) < bands.value else { continue }
        report.absent(
          "nobody has counted how many people are at hotspot '\(name)' at any of its hours",
          at: active.span, about: .of(hotspot, in: site), isDraft: site.isDraft, notes: bands.notes,
          help: "add how many, such as '\(active.value.values[0].window) with 25-40'",
          citation: bands.citation)
      }
    }
  }

  /// No place is named at which people could be met.
  private static func checkMapping(_ site: Site, _ report: RuleReport) {
    guard site.content.hotspots.isEmpty, !site.content.isUncertain(Hotspot.self),
      !site.content.brokenKeys.contains("people")
    else { return }
    let whose = site.header.people == nil ? "anybody" : "its people"
    report.absent(
      "site '\(site.id)' names no hotspots, so nobody knows where and when to meet \(whose)",
      at: site.header.people?.span ?? site.span, about: .of(site), isDraft: site.isDraft,
      help: "map the site with sex workers, and add 'hotspots:'")
  }
}
