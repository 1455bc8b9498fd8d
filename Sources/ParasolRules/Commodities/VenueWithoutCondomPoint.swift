import ParasolModel
import ParasolSyntax

/// Sex happens at the venue and no condoms are kept there.
enum VenueWithoutCondomPoint: Rule {
  static let id: DiagnosticID = "venue-without-condom-point"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "Sex happens at the venue and no condoms are kept there.",
    why: "What is not in the house at two in the morning is not used.",
    remedy: "Agree with the manager on a box of condoms and lubricant that is never empty.",
    citation: .swit("ch. 4", "p91"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "points_min", in: programme)
    var boxes: [ObjectIdentifier: Int]?
    guard !programme.content.isUncertain(DistributionPoint.self) else { return }
    for site in programme.sites where !site.content.isUncertain(DistributionPoint.self) {
      for hotspot in site.content.hotspots where hotspot.setting == .urban_establishment {
        guard let roles = hotspot.roles, roles.value.values.contains(.have_sex_with_clients)
        else { continue }
        let counts = boxes ?? CondomBoxes.counts(in: programme)
        boxes = counts
        let count = counts[ObjectIdentifier(hotspot)] ?? 0
        guard Fraction(count) < least.value else { continue }
        report.absent(
          count == 0
            ? "sex takes place at '\(hotspot.id.value)', and no condoms are kept there"
            : "'\(hotspot.id.value)' has \(count) of the \(least.value) points with condoms that it should have",
          at: hotspot.span, about: .of(hotspot, in: site), isDraft: site.isDraft,
          notes: [.init("what people do there", at: roles.span)] + least.notes,
          help:
            "agree on a box there, then add a distribution point '{kind: venue, at: \(hotspot.id.value)}'",
          citation: least.value == 1 ? nil : least.citation)
      }
    }
  }
}
