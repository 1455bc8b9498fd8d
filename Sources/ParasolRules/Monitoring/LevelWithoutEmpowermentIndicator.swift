import ParasolModel
import ParasolSyntax

/// A level of the programme has no measure of empowerment or agency.
enum LevelWithoutEmpowermentIndicator: Rule {
  static let id: DiagnosticID = "level-without-empowerment-indicator"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .monitoring, summary: "A level of the programme has no measure of empowerment or agency.",
    why:
      "At a level where only services are counted, nobody notices whether sex workers gain power.",
    remedy:
      "Follow one measure of empowerment at each level, and ask about agency from time to time.",
    citation: .swit("Table 1.2 and 3.4.3", "p17, p71", .partial))

  /// The four blocks of the questionnaire on agency.
  private static let blocks = [
    "efficacy-condom-use", "efficacy-sti-clinic", "efficacy-testing-clinic",
    "efficacy-treatment-clinic",
  ]

  static func check(_ programme: Programme, report: RuleReport) {
    let all = StatedIndicators.all(in: programme)
    guard all.allSatisfy(\.isWhole) else { return }
    if !programme.isBroken("levels", in: nil) { checkLevels(all, programme, report) }
    checkBlocks(all, programme, report)
  }

  private static func checkLevels(
    _ all: [StatedIndicators], _ programme: Programme, _ report: RuleReport
  ) {
    for row in programme.header.levels?.value.rows ?? [] {
      guard let level = ProgrammeLevel(rawValue: row.name.value) else { continue }
      let stated = row.value.value.empowerment
      let isMeasured = all.contains { stated in
        stated.used.contains { measures($0.value.text, level) }
          || stated.own.contains {
            $0.value.value.measures != nil && $0.value.value.level?.value == level
          }
      }
      guard stated?.value.items.isEmpty ?? true, !isMeasured else { continue }
      let message = "nothing tells whether sex workers gain power at level '\(level.rawValue)'"
      let help = "add 'empowerment:' with a measure that is followed there"
      if let stated {
        report(message, at: stated.span, about: Subject(nil, "levels"), help: help)
      } else {
        report.absent(
          message, at: row.name.span, about: Subject(nil, "levels"), isDraft: programme.isDraft,
          help: help)
      }
    }
  }

  /// The measures of Table 1.2 among the indicators that ship.
  private static func measures(_ id: String, _ level: ProgrammeLevel) -> Bool {
    switch id {
    case "movement-in-national-policy", "funds-to-community-organizations",
      "part-in-policy-making", "national-recognition":
      level == .central
    case "part-in-state-programmes", "officials-trained":
      level == .state_province || level == .district_county
    case "part-in-service-design": level == .municipality_submunicipality
    case "group-activities-held": level == .frontline_community
    default: false
    }
  }

  /// Asked in part, or not at all in a programme that has levels.
  private static func checkBlocks(
    _ all: [StatedIndicators], _ programme: Programme, _ report: RuleReport
  ) {
    guard let first = all.first else { return }
    let used = all.flatMap(\.used).filter { blocks.contains($0.value.text) }
    let ids = Set(used.map(\.value.text))
    let due = NumberFigure(id, "blocks_required", in: programme)
    let isAsked = !ids.isEmpty || !(programme.header.levels?.value.rows.isEmpty ?? true)
    guard isAsked, Fraction(ids.count) < due.value else { return }
    let missing = blocks.filter { !ids.contains($0) }
    report.absent(
      "the questionnaire on agency has \(due.value) blocks, and \(ids.count) of them "
        + "\(ids.count == 1 ? "is" : "are") asked",
      at: used.first?.span ?? first.indicators.value.use?.span ?? first.indicators.span,
      about: first.subject, isDraft: first.isDraft, notes: due.notes,
      help: "add \(Listing.quoted(missing)) to 'use'", citation: due.citation)
  }
}
