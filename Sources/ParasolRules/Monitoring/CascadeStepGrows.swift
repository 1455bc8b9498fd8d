import ParasolModel
import ParasolSyntax

/// A later step of a cascade is larger than the one before it.
enum CascadeStepGrows: Rule {
  static let id: DiagnosticID = "cascade-step-grows"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .monitoring, summary: "A later step of a cascade is larger than the one before it.",
    why: "More people cannot be treated than were found to need it; one of the figures is wrong.",
    remedy: "Count both steps again, for the same people and the same time.",
    citation: Citation("Kenya MOH 731 Plus", .practice))

  /// Each step holds some of the people of the one before.
  private static let cascades: [[String]] = [
    ["kenya-reached", "kenya-given-condoms", "kenya-condoms-per-need"],
    ["kenya-sti-screened", "kenya-sti-diagnosed", "kenya-sti-treated"],
    ["incidents-recorded", "incidents-supported"],
    ["kenya-pep-exposed", "kenya-pep-started"],
    ["kenya-tb-screened", "kenya-tb-diagnosed", "kenya-tb-started"],
    ["kenya-hiv-tested", "kenya-hiv-positive"],
    ["kenya-current-art", "kenya-vl-result", "kenya-vl-below-200", "kenya-vl-below-50"],
    // The middle steps of the package are not ordered among themselves.
    ["kenya-reached", "kenya-defined-package"],
    ["kenya-peer-education", "kenya-defined-package"],
    ["kenya-sti-screened", "kenya-defined-package"],
    ["kenya-tb-screened", "kenya-defined-package"],
  ]

  /// Those who begin treatment were found some months before.
  private static let linkage = ["kenya-hiv-positive", "kenya-starting-art"]

  static func check(_ programme: Programme, report: RuleReport) {
    for stated in StatedIndicators.all(in: programme) {
      guard let targets = stated.indicators.value.targets else { continue }
      let numbers = Dictionary(
        targets.value.rows.compactMap { row in
          number(row.value.value).map { (row.name.value, Located($0, at: row.value.span)) }
        }, uniquingKeysWith: { first, _ in first })
      guard numbers.count > 1 else { continue }
      for cascade in cascades { compare(cascade, numbers, stated, notes: [], report) }
      checkLinkage(numbers, stated, programme, report)
    }
  }

  /// Nil for a share, which is one of its own whole.
  private static func number(_ target: Either<TargetFigure, IndicatorTarget>) -> Fraction? {
    let figure =
      switch target {
      case .scalar(let figure): figure
      case .collection(let target): target.value.value
      }
    guard case .number(let number) = figure else { return nil }
    return number
  }

  private static func checkLinkage(
    _ numbers: [String: Located<Fraction>], _ stated: StatedIndicators, _ programme: Programme,
    _ report: RuleReport
  ) {
    let lag = DurationFigure(id, "linkage_lag", in: programme)
    // In a plan that is not longer, all of them were found before it began.
    guard let plan = programme.plan, lag.value.after(plan.from.value) <= plan.days.upperBound else {
      return
    }
    let note = Diagnostic.Note(
      "those who begin treatment are some of those found \(lag.value) before", at: plan.from.span)
    compare(linkage, numbers, stated, notes: [note] + lag.notes, report)
  }

  private static func compare(
    _ cascade: [String], _ numbers: [String: Located<Fraction>], _ stated: StatedIndicators,
    notes: [Diagnostic.Note], _ report: RuleReport
  ) {
    var before: (id: String, count: Located<Fraction>)?
    for step in cascade {
      guard let count = numbers[step] else { continue }
      defer { before = (step, count) }
      guard let before, count.value > before.count.value else { continue }
      report(
        "'\(step)' is to be \(count.value), which is more than the \(before.count.value) of "
          + "'\(before.id)', of whom they are a part", at: count.span, about: stated.subject,
        notes: [.init("the step before", at: before.count.span)] + notes,
        help: "lower this target, or raise that of '\(before.id)'")
    }
  }
}
