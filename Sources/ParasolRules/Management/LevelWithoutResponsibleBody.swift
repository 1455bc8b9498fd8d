import ParasolModel
import ParasolSyntax

/// A level of the programme has no organization answering for it.
enum LevelWithoutResponsibleBody: Rule {
  static let id: DiagnosticID = "level-without-responsible-body"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .management, summary: "A level of the programme has no organization answering for it.",
    why:
      "What nobody answers for is left to whoever has time: money, supplies and complaints stop there.",
    remedy: "Name one body for each level, and at the frontline the posts that do the work.",
    citation: .swit("Fig 6.6", "p160"))

  static func check(_ programme: Programme, report: RuleReport) {
    let header = programme.header
    guard
      programme.content.brokenKeys.isDisjoint(with: ["levels", "run_by", "posts", "management"])
    else { return }
    guard let levels = header.levels else {
      guard let management = header.management, management.value == .central_management else {
        return
      }
      report.absent(
        "a centre manages many sites, and nothing says which body answers for each level",
        at: management.span, about: Subject(nil, "levels"), isDraft: programme.isDraft,
        help: "add 'levels:' with 'run_by:' for each")
      return
    }
    for row in levels.value.rows { judge(row, programme, report) }
    judgeRegions(levels.value, programme, report)
  }

  private static func judge(
    _ row: ChoiceTable<ProgrammeLevel, ManagementLevel>.Row, _ programme: Programme,
    _ report: RuleReport
  ) {
    let name = row.name.value
    let subject = Subject(nil, "levels")
    let level = row.value.value
    let isFrontline = name == ProgrammeLevel.frontline_community.rawValue
    if let runBy = level.runBy, runBy.value.items.isEmpty {
      report(
        "no body answers for the level '\(name)': the list is empty", at: runBy.span,
        about: subject, help: "name the organization")
    }
    if isFrontline, let posts = level.posts, posts.value.items.isEmpty {
      report(
        "no post does the work at the level '\(name)': the list is empty", at: posts.span,
        about: subject, help: "name the posts")
    }
    let missing = [
      OpenPoint(
        "run_by", if: level.runBy == nil && !isGivenByRegions(name, programme),
        "which body answers for the level '\(name)'"),
      OpenPoint(
        "posts", if: isFrontline && level.posts == nil,
        "which posts do the work at the level '\(name)'", then: "which posts do the work there"),
    ].compactMap { $0 }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says \(Listing.clauses(missing))", at: row.name.span,
      about: subject, isDraft: programme.isDraft, help: "add '\(first.key):' to '\(name)'")
  }

  /// Where each region of a level has a body of its own.
  private static func isGivenByRegions(_ level: String, _ programme: Programme) -> Bool {
    let regions = programme.content.regions.filter { $0.level?.value.rawValue == level }
    return !regions.isEmpty && regions.allSatisfy { $0.organization != nil }
  }

  /// Regions of a level that no row is about.
  private static func judgeRegions(
    _ levels: ChoiceTable<ProgrammeLevel, ManagementLevel>, _ programme: Programme,
    _ report: RuleReport
  ) {
    for region in programme.content.regions where region.organization == nil {
      guard let level = region.level, levels[level.value] == nil else { continue }
      report.absent(
        "nothing says which body answers for region '\(region.id.value)'", at: region.span,
        about: .of(region, in: nil), isDraft: programme.isDraft,
        notes: [.init("it stands for a level that 'levels' leaves out", at: level.span)],
        help: "add 'organization:', or the level to 'levels'")
    }
  }
}
