import ParasolModel
import ParasolSyntax

/// The safe space was settled without the people it is for.
enum SafeSpaceImposed: Rule {
  static let id: DiagnosticID = "safe-space-imposed"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .safeSpace, summary: "The safe space was settled without the people it is for.",
    why: "A room that others chose stays empty, or is not safe.",
    remedy: "Decide with sex workers on location, services, staffing and hours, and cite when.",
    citation: .swit("3.3.1", "p63"))

  static func check(_ programme: Programme, report: RuleReport) {
    let due = NumberFigure(id, "matters_required", in: programme)
    for space in programme.content.safeSpaces { check(space, nil, due, programme, report) }
    for site in programme.sites {
      for space in site.content.safeSpaces { check(space, site, due, programme, report) }
    }
  }

  private static func check(
    _ space: SafeSpace, _ site: Site?, _ due: NumberFigure, _ programme: Programme,
    _ report: RuleReport
  ) {
    let subject = Subject.of(space, in: site)
    var open: [String] = []
    for matter in SpaceMatter.allCases {
      guard let cited = space.decided?.value[matter.rawValue] else {
        open.append(matter.rawValue)
        continue
      }
      guard let problem = CitedDecision.problem(cited, in: programme, from: site) else { continue }
      report(
        "the \(matter.rawValue) of safe space '\(space.id.value)' \(verb(matter)) settled without the "
          + "people it is for: \(problem.text)", at: cited.span, about: subject,
        notes: problem.notes, help: "decide about it again with sex workers")
    }
    guard due.isAbove(SpaceMatter.allCases.count - open.count) else { return }
    report.absent(
      "nothing says who decided about the " + Listing.plain(open)
        + " of safe space '\(space.id.value)'", at: space.decided?.span ?? space.span,
      about: subject, isDraft: site?.isDraft ?? programme.isDraft,
      help: "add the decision with sex workers for each under 'decided:'")
  }

  private static func verb(_ matter: SpaceMatter) -> String {
    matter == .services || matter == .hours ? "were" : "was"
  }
}
