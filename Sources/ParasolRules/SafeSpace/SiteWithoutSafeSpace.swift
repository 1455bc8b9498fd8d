import ParasolModel
import ParasolSyntax

/// A site has no safe space people can reach.
enum SiteWithoutSafeSpace: Rule {
  static let id: DiagnosticID = "site-without-safe-space"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .safeSpace, summary: "A site has no safe space people can reach.",
    why: "People have nowhere to rest, meet and speak without being watched.",
    remedy: "Look for a room with those who would use it.", citation: .swit("Fig 3.1", "p45", .own))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.isUncertain(SafeSpace.self) else { return }
    let least = NumberFigure(id, "spaces_min", in: programme)
    let shared = programme.content.safeSpaces.count
    var lacking: [Site] = []
    for site in programme.sites where Fraction(site.content.safeSpaces.count + shared) < least.value
    {
      guard !site.content.isUncertain(SafeSpace.self), !isVirtual(site) else { continue }
      lacking.append(site)
    }
    if lacking.count > 1, lacking.count == programme.sites.count, shared == 0,
      lacking.allSatisfy({ $0.content.safeSpaces.isEmpty })
    {
      report.absent(
        "none of the \(lacking.count) sites has a safe space", at: programme.span,
        about: .programme, isDraft: programme.isDraft, notes: least.notes, help: help,
        citation: least.citation)
      return
    }
    for site in lacking {
      let count = site.content.safeSpaces.count + shared
      report.absent(
        count == 0
          ? "site '\(site.id)' has no safe space"
          : "site '\(site.id)' has \(count) safe \(count == 1 ? "space" : "spaces"); "
            + "\(least.value) are due",
        at: site.span, about: .of(site), isDraft: site.isDraft, notes: least.notes, help: help,
        citation: least.citation)
    }
  }

  private static let help = "add one under 'safe_spaces:' with what its users decided"

  /// Nobody goes to or comes from a virtual space.
  private static func isVirtual(_ site: Site) -> Bool {
    !site.content.hotspots.isEmpty
      && site.content.hotspots.allSatisfy { $0.typology.value == .virtual_space }
  }
}
