import ParasolModel
import ParasolSyntax

/// A hotspot belongs to two sites, or to none.
enum HotspotInSeveralSites: Rule {
  static let id: DiagnosticID = "hotspot-in-several-sites"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .mapping, summary: "A hotspot, site or region belongs to two others, or to none.",
    why: "Its people are counted twice or not at all, and two teams or none go there.",
    remedy: "Say once where each place belongs, and give each a code of its own.",
    citation: .swit("ch. 6", "p143"))

  static func check(_ programme: Programme, report: RuleReport) {
    for site in programme.sites { checkCodes(site, report) }
    if programme.sites.count > 1 { checkPlaces(programme, report) }
    guard !programme.content.regions.isEmpty, !programme.content.isUncertain(Region.self) else {
      return
    }
    checkSites(programme, report)
    checkRegions(programme, report)
  }

  /// What is printed instead of an id must tell one hotspot from another.
  private static func checkCodes(_ site: Site, _ report: RuleReport) {
    var seen: [String: Hotspot] = [:]
    for hotspot in site.content.hotspots {
      guard let code = hotspot.code else { continue }
      guard let first = seen[code.value.text] else {
        seen[code.value.text] = hotspot
        continue
      }
      report(
        "hotspots '\(first.id.value)' and '\(hotspot.id.value)' are both printed as "
          + "'\(code.value.text)'", at: code.span, about: .of(hotspot, in: site),
        notes: first.code.map { [.init("the first one", at: $0.span)] } ?? [],
        help: "give each a code of its own")
    }
  }

  private struct Place: Hashable {
    let name: LocalizedText
    let near: LocalizedText

    /// By the first language alone: what differs there is no other place.
    func hash(into hasher: inout Hasher) {
      hasher.combine(name.texts.first?.text)
      hasher.combine(near.texts.first?.text)
    }
  }

  /// The same name near the same thing, in two sites.
  private static func checkPlaces(_ programme: Programme, _ report: RuleReport) {
    var seen: [Place: (hotspot: Hotspot, site: Site)] = [:]
    seen.reserveCapacity(programme.sites.reduce(0) { $0 + $1.content.hotspots.count })
    for site in programme.sites {
      for hotspot in site.content.hotspots {
        guard let name = hotspot.name, let near = hotspot.near else { continue }
        let place = Place(name: name.value, near: near.value)
        guard let first = seen[place] else {
          seen[place] = (hotspot, site)
          continue
        }
        // What a template says is said of each of its sites.
        guard first.site !== site, first.hotspot.name?.span != name.span else { continue }
        report(
          "hotspot '\(hotspot.id.value)' of site '\(site.id)' has the name and place of hotspot "
            + "'\(first.hotspot.id.value)' of site '\(first.site.id)'", at: name.span,
          about: .of(hotspot, in: site),
          notes: first.hotspot.name.map { [.init("the other site's", at: $0.span)] } ?? [],
          help: "keep it in the site whose team goes there")
      }
    }
  }

  private static func checkSites(_ programme: Programme, _ report: RuleReport) {
    for site in programme.sites
    where site.header.region == nil && !site.content.brokenKeys.contains("in") {
      report.absent(
        "site '\(site.id)' lies in no region, so its people are in no total", at: site.span,
        about: .of(site), isDraft: site.isDraft, help: "add 'in:' with the region")
    }
  }

  private static func checkRegions(_ programme: Programme, _ report: RuleReport) {
    let regions = programme.content.regions
    for region in regions {
      guard let parent = region.parent else {
        guard let level = region.level, let above = regions.first(where: { isAbove($0, level) })
        else { continue }
        report.absent(
          "region '\(region.id.value)' lies in no larger region, so its people are in no total",
          at: region.span, about: .of(region, in: nil), isDraft: programme.isDraft,
          notes: [.init("such as this one", at: above.span)],
          help: "add 'in:' with the larger region")
        continue
      }
      let chain = chain(from: region, programme)
      // Told once for each circle, at the first of its regions.
      guard let closing = chain, closing.allSatisfy({ region.id.value <= $0 }) else { continue }
      report(
        closing.count == 1
          ? "region '\(region.id.value)' is said to lie in itself"
          : "regions \(Listing.quoted(closing)) are said to lie in each other",
        at: parent.span, about: .of(region, in: nil),
        help: "write the larger region, or leave 'in' out of the largest")
    }
  }

  private static func isAbove(_ other: Region, _ level: Located<ProgrammeLevel>) -> Bool {
    guard let its = other.level?.value else { return false }
    return its.rank < level.value.rank
  }

  /// The regions from this one upward until it comes again; nil when it does not.
  private static func chain(from region: Region, _ programme: Programme) -> [String]? {
    var chain = [region.id.value]
    var next = region.parent
    while let name = next?.value.text, chain.count <= programme.content.regions.count {
      if name == region.id.value { return chain }
      if chain.contains(name) { return nil }
      chain.append(name)
      next = programme.content.find(\.regions, name)?.parent
    }
    return nil
  }
}
