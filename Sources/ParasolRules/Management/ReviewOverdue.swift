import ParasolModel
import ParasolSyntax

/// A quarterly or half-yearly review is missing.
enum ReviewOverdue: Rule {
  static let id: DiagnosticID = "review-overdue"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .management, summary: "A quarterly, half-yearly or quality review is missing.",
    why:
      "What goes wrong at one level stays there, and is found when the year and the money are over.",
    remedy:
      "Review each organization every quarter, and the state and the centre once or twice a year.",
    citation: .swit("Fig 6.6", "p160"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let levels = programme.header.levels?.value,
      !programme.content.brokenKeys.contains("levels"),
      RuleScope.isCertain(Event.self, in: programme)
    else { return }
    let near = DurationFigure(id, "ngo_review", in: programme)
    let far = DurationFigure(id, "central_review", in: programme)
    for row in levels.rows {
      guard let level = ProgrammeLevel(rawValue: row.name.value) else { continue }
      switch level {
      case .district_county, .municipality_submunicipality:
        judge(row, level, near, programme, report)
      case .state_province, .central: judge(row, level, far, programme, report)
      case .frontline_community: break
      }
    }
  }

  private static func judge(
    _ row: ChoiceTable<ProgrammeLevel, ManagementLevel>.Row, _ level: ProgrammeLevel,
    _ longest: DurationFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject(nil, "levels")
    if let review = row.value.value.review {
      guard review.value.isLonger(than: longest.value) else { return }
      report(
        "the level '\(level.rawValue)' is reviewed every \(review.value), but at most "
          + "\(longest.value) should lie between two", at: review.span, about: subject,
        notes: longest.notes, help: "write 'review: \(longest.value)' or a shorter time",
        citation: longest.citation)
      return
    }
    let reviews = events(at: level, programme)
    guard let first = reviews.first(where: { $0.event.when != nil }), let when = first.event.when
    else {
      report.absent(
        "nothing says how often the level '\(level.rawValue)' is reviewed", at: row.name.span,
        about: subject, isDraft: programme.isDraft, notes: longest.notes,
        help: "add 'review: \(longest.value)' or a shorter time", citation: longest.citation)
      return
    }
    guard let plan = programme.plan else { return }
    let returning = Returning(plan: plan, period: longest.value)
    let days = reviews.flatMap { returning.days(of: $0.event, at: $0.scope.site, in: programme) }
    guard let due = returning.missed(by: days) else { return }
    report(
      "'\(first.event.id.value)', the review of the level '\(level.rawValue)', does not take place by "
        + "\(due); \(longest.value) is the longest gap", at: when.span,
      about: first.scope.subject(first.event), notes: longest.notes,
      help: "write a time that returns within \(longest.value)", citation: longest.citation)
  }

  private static func events(
    at level: ProgrammeLevel, _ programme: Programme
  ) -> [(event: Event, scope: RuleScope)] {
    var found: [(event: Event, scope: RuleScope)] = []
    RuleScope.forEach(in: programme) { scope in
      for event in scope.all(\.events)
      where event.eventKind.value == .review && event.level?.value == level {
        found.append((event, scope))
      }
    }
    return found
  }
}
