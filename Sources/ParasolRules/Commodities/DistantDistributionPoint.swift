import ParasolModel
import ParasolSyntax

/// The nearest condoms are too long a walk away.
enum DistantDistributionPoint: Rule {
  static let id: DiagnosticID = "distant-distribution-point"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "The nearest condoms are too long a walk away.",
    why: "Nobody leaves a client to walk half an hour for a condom.",
    remedy: "Open a point nearer by, or let an outreach worker bring condoms to the spot.",
    citation: .swit("Table 4.2", "p83"))

  static func check(_ programme: Programme, report: RuleReport) {
    let figure = DurationFigure(id, "walk_max", in: programme)
    // A walk of months is no walk.
    guard let minutes = figure.value.minutes else { return }
    let most = Longest(figure: figure, minutes: minutes)
    var boxes: Set<ObjectIdentifier>?
    for site in programme.sites {
      var isStated = false
      for hotspot in site.content.hotspots {
        guard let walk = hotspot.servicePoints?.value[.condom_outlet] else { continue }
        isStated = true
        guard isFar(walk.value, most.minutes) else { continue }
        // Condoms at the spot itself are nearer than any outlet.
        let near = boxes ?? CondomBoxes.hotspots(in: programme)
        boxes = near
        guard !near.contains(ObjectIdentifier(hotspot)) else { continue }
        report(
          "the nearest condoms \(distance(walk.value, most.minutes)) from '\(hotspot.id.value)'",
          at: walk.span, about: .of(hotspot, in: site), notes: notes(most), help: help,
          citation: most.figure.citation)
      }
      if !isStated { judgePoints(of: site, most, programme, report) }
    }
    judgeAnswers(most, programme, report)
  }

  /// Where no hotspot says how far it is: the nearest of the points that do.
  private static func judgePoints(
    of site: Site, _ most: Longest, _ programme: Programme, _ report: RuleReport
  ) {
    guard !site.content.isUncertain(DistributionPoint.self),
      !programme.content.isUncertain(DistributionPoint.self)
    else { return }
    let points = site.content.distributionPoints + programme.content.distributionPoints
    var nearest: (point: DistributionPoint, walk: Located<WalkTime>)?
    for point in points {
      guard let walk = point.walk else { return }
      if nearest.map({ walk.value.shortest < $0.walk.value.shortest }) ?? true {
        nearest = (point, walk)
      }
    }
    // A point of the whole programme is judged with those of the sites, and told where it stands.
    guard let nearest, isFar(nearest.walk.value, most.minutes),
      site.content.distributionPoints.contains(where: { $0 === nearest.point })
    else { return }
    report(
      "the nearest condoms of site '\(site.id)', at '\(nearest.point.id.value)', \(distance(nearest.walk.value, most.minutes))",
      at: nearest.walk.span, about: .of(nearest.point, in: site), notes: notes(most), help: help,
      citation: most.figure.citation)
  }

  /// What people answered, where nothing else says how far they walk.
  private static func judgeAnswers(
    _ most: Longest, _ programme: Programme, _ report: RuleReport
  ) {
    for placed in PlacedCommodities.all(in: programme) {
      let sites = placed.site.map { [$0] } ?? programme.sites
      for row in placed.commodities.value.questions?.value.rows ?? [] {
        guard let walk = row.value.value.walk, isFar(walk.value, most.minutes),
          !sites.contains(where: tellsDistances)
        else { continue }
        report(
          "by what people answered, the nearest \(CommodityKind(rawValue: row.name.value)?.plural ?? row.name.value) \(distance(walk.value, most.minutes))",
          at: walk.span, about: placed.subject, notes: notes(most), help: help,
          citation: most.figure.citation)
      }
    }
  }

  private static func tellsDistances(_ site: Site) -> Bool {
    site.content.hotspots.contains { $0.servicePoints?.value[.condom_outlet] != nil }
      || site.content.distributionPoints.contains { $0.walk != nil }
  }

  private static func isFar(_ walk: WalkTime, _ limit: Int) -> Bool {
    walk.longest.map { $0 > limit } ?? true
  }

  /// `are 30-45 min on foot away`; `may be` where only the longest time is above the limit.
  private static func distance(_ walk: WalkTime, _ limit: Int) -> String {
    walk.shortest > limit
      ? "are \(walk) on foot away" : "may be more than \(limit) min on foot away (\(walk))"
  }

  private struct Longest {
    let figure: DurationFigure
    let minutes: Int
  }

  private static func notes(_ most: Longest) -> [Diagnostic.Note] {
    let figure = most.figure
    return [.init("up to \(figure.value) will do (\(figure.citation.shown))")] + figure.notes
  }

  private static let help = "open a point nearer by, or let an outreach worker bring condoms"
}
