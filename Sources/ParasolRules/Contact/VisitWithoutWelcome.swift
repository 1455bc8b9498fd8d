import ParasolModel
import ParasolSyntax

/// Outreach goes to somebody's home without being welcome.
enum VisitWithoutWelcome: Rule {
  static let id: DiagnosticID = "visit-without-welcome"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .contact, summary: "Outreach goes to somebody's home without being welcome.",
    why: "A visit can tell neighbours, family or the police what somebody lives from.",
    remedy: "Ask those who live there first, and meet them elsewhere until they agree.",
    citation: .swit("3.2.2 C", "p58"))

  static func check(_ programme: Programme, report: RuleReport) {
    let roster = report.facts.roster
    for site in programme.sites {
      for hotspot in site.content.hotspots where hotspot.isHome {
        let subject = Subject.of(hotspot, in: site)
        guard let welcome = hotspot.welcome else {
          report.absent(
            "nothing says whether outreach is welcome at the homes of '\(hotspot.id.value)'",
            at: hotspot.span, about: subject, isDraft: site.isDraft,
            notes: setting(hotspot), help: "ask there, then add 'welcome: yes' or 'welcome: no'")
          continue
        }
        let visits = roster.rows(at: hotspot, in: programme)
        guard !welcome.value.value, !roster.isGiven(site) || !visits.isEmpty else { continue }
        report(
          message(hotspot, visits), at: welcome.span, about: subject,
          notes: visits.map {
            .init("'\($0.worker.id.value)' goes there", at: $0.span)
          } + setting(hotspot), help: "meet people elsewhere until they agree to visits")
      }
    }
  }

  private static func message(_ hotspot: Hotspot, _ visits: [Roster.Row]) -> String {
    let who =
      visits.isEmpty
      ? "outreach is planned"
      : Listing.quoted(visits.map(\.worker.id.value)) + (visits.count == 1 ? " goes" : " go")
    return "\(who) to the homes of '\(hotspot.id.value)', where outreach is not welcome"
  }

  private static func setting(_ hotspot: Hotspot) -> [Diagnostic.Note] {
    [.init("people live there", at: hotspot.statedSetting?.span ?? hotspot.typology.span)]
  }
}
