import ParasolModel
import ParasolSyntax

/// A site has no community committee.
enum SiteWithoutCommittee: Rule {
  static let id: DiagnosticID = "site-without-committee"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .committee, summary: "A site has no community committee.",
    why: "Sex workers have no place where they can say what is wrong and see it changed.",
    remedy: "Let the community elect a committee.",
    citation: .swit("3.4.1 and Fig 3.1", "p66, p45"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "committees_min", in: programme)
    for site in programme.sites where PlacedCommittee.isWhole(site, in: programme) {
      let committees = PlacedCommittee.serving(site, in: programme)
      guard !committees.isEmpty else {
        report.absent(
          "site '\(site.id)' has no community committee, so sex workers there have no say",
          at: site.span, about: .of(site), isDraft: site.isDraft,
          notes: least.notes, help: help, citation: least.citation)
        continue
      }
      let serving = committees.count {
        ($0.committee.seats?.value.sexWorkers?.value.value ?? 0) > 0
      }
      guard least.isAbove(serving) else { continue }
      guard serving > 0 else {
        for placed in committees { tell(placed, site, programme, report) }
        continue
      }
      report.absent(
        "site '\(site.id)' has \(serving) community \(serving == 1 ? "committee" : "committees"); "
          + "\(least.value) are due", at: site.span, about: .of(site), isDraft: site.isDraft,
        notes: least.notes, help: help, citation: least.citation)
    }
  }

  private static let help =
    "add one under 'committees:' when the community has elected it"

  private static func tell(
    _ placed: PlacedCommittee, _ site: Site, _ programme: Programme, _ report: RuleReport
  ) {
    let name = placed.committee.id.value
    let seats = placed.committee.seats
    if let none = seats?.value.sexWorkers {
      report(
        "no seat of committee '\(name)' is held by a sex worker, so nobody of site '\(site.id)' has "
          + "a say", at: none.span, about: placed.subject,
        help: "give most of its seats to sex workers whom the community elects")
    } else {
      report.absent(
        "nothing says how many sex workers sit on committee '\(name)'",
        at: seats?.span ?? placed.committee.span, about: placed.subject,
        isDraft: placed.isDraft(in: programme), help: "add 'seats: {sex_workers: …}'")
    }
  }
}
