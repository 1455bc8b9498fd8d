import ParasolModel
import ParasolSyntax

/// An indicator lacks its data source, denominator or edition.
enum IndicatorWithoutSource: Rule {
  static let id: DiagnosticID = "indicator-without-source"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .monitoring, summary: "An indicator lacks its data source, denominator or edition.",
    why: "Two people who count it will count two things, and nobody can compare the results.",
    remedy: "Say where its figures come from, what they are divided by, and whose code it is.",
    citation: .swit("Table 6.2", "p142"))

  static func check(_ programme: Programme, report: RuleReport) {
    for stated in StatedIndicators.all(in: programme) where stated.isWhole {
      for row in stated.own {
        checkSource(row, stated, report)
        checkCodes(row, stated, report)
      }
    }
  }

  private static func checkSource(
    _ row: Table<OwnIndicator>.Row, _ stated: StatedIndicators, _ report: RuleReport
  ) {
    let indicator = row.value.value
    var missing: [(said: String, help: String)] = []
    if indicator.source == nil {
      missing.append(("where its figures come from", "add 'source:', such as 'routine_contact'"))
    }
    let share = stated.indicators.value.targets?.value[row.name.value].flatMap(share)
    let isRatio = indicator.kind?.value == .coverage || indicator.meaning != nil || share != nil
    if indicator.denominator == nil, isRatio {
      missing.append(
        ("what they are divided by", "add 'denominator:' with those of whom it is a part"))
    }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says of indicator '\(row.name.value)' \(missing.map(\.said).inWords)",
      at: row.name.span, about: stated.subject, isDraft: stated.isDraft,
      notes: indicator.denominator == nil
        ? share.map { [.init("its target is a share", at: $0)] } ?? [] : [], help: first.help)
  }

  /// Where a target says a share.
  private static func share(
    _ target: Located<Either<TargetFigure, IndicatorTarget>>
  ) -> Span? {
    let figure =
      switch target.value {
      case .scalar(let figure): figure
      case .collection(let target): target.value.value
      }
    guard case .share = figure else { return nil }
    return target.span
  }

  private static func checkCodes(
    _ row: Table<OwnIndicator>.Row, _ stated: StatedIndicators, _ report: RuleReport
  ) {
    for code in row.value.value.codes?.value.values ?? [] where code.edition == nil {
      report.absent(
        "nothing says in which edition of '\(code.system.value.text)' the code "
          + "'\(code.code.value.text)' of '\(row.name.value)' stands", at: code.code.span,
        about: stated.subject, isDraft: stated.isDraft,
        help: "add 'edition:' with its year or number")
    }
  }
}
