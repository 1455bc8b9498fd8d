import ParasolModel
import ParasolSyntax

/// Anal sex is counted in the need and too little lubricant is planned.
enum AnalSexWithoutLubricant: Rule {
  static let id: DiagnosticID = "anal-sex-without-lubricant"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .commodities,
    summary: "Anal sex is counted in the need and no lubricant, or too little, is planned.",
    why:
      "Without lubricant anal sex hurts and condoms tear, just where the risk of HIV is highest.",
    remedy: "Plan at least one sachet for each act of anal sex, and order them with the condoms.",
    citation: .swit("ch. 4", "p90"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let months = programme.plan?.fullMonths, !months.isEmpty else { return }
    let ratio = NumberFigure(id, "lubricant_ratio", in: programme)
    for scope in report.facts.stocks {
      let need = scope.lubricant
      guard need.amount > .zero else { continue }
      let lines = scope.lines.filter { $0.product == .lubricant && $0.line.issues != nil }
      guard let line = lines.first else {
        tellNone(need, scope, programme, report)
        continue
      }
      let short = months.filter { month in planned(lines, month, programme) < need.amount }
      guard let month = short.first else { continue }
      // None at all where no anal sex was counted is told with what every site owes.
      let isNone = months.allSatisfy { planned(lines, $0, programme) == .zero }
      if isNone, need.forAnalSex == .zero { continue }
      let others = short.count == 2 ? "1 more month" : "\(short.count - 1) more months"
      let more = short.count == 1 ? "" : " and \(others)"
      let rests = need.byRatio > .zero
      report(
        "\(scope.name) hands out \(planned(lines, month, programme).floor) sachets of lubricant in \(month)\(more); \(need.amount.ceiling) a month are needed",
        at: line.issuesSpan(in: month), about: scope.subject,
        notes: notes(need, ratio, programme),
        help: "raise 'issues' to \(need.amount.ceiling) a month, and 'receipts' with them",
        citation: rests ? ratio.citation : nil)
    }
  }

  /// Where anal acts were counted, this rule tells that lubricant lacks; else the one on what every
  /// site owes.
  static func tells(_ scope: SupplyScope, in programme: Programme) -> Bool {
    guard let plan = programme.plan, !plan.fullMonths.isEmpty else { return false }
    return scope.lubricant.forAnalSex > .zero
  }

  private static func tellNone(
    _ need: LubricantNeed, _ scope: SupplyScope, _ programme: Programme, _ report: RuleReport
  ) {
    guard need.forAnalSex > .zero else { return }
    let stated = scope.lines.first { $0.product == .lubricant }
    report.absent(
      stated.map { "nothing says how much lubricant is handed out at '\($0.place)'" }
        .map { "\($0); \(need.forAnalSex.ceiling) sachets a month are needed for anal sex" }
        ?? "\(scope.name) has no plan for lubricant; \(need.forAnalSex.ceiling) sachets a month are needed for anal sex",
      at: stated?.name.span ?? scope.commodities.value.stock?.span ?? scope.commodities.span,
      about: scope.subject, isDraft: scope.isDraft,
      notes: [need.acts.map { .init("anal sex is counted here", at: $0) }].compactMap { $0 },
      help: stated == nil
        ? "add 'lubricant:' with 'opening', 'receipts' and 'issues'" : "add 'issues:'")
  }

  private static func planned(
    _ lines: [SupplyLine], _ month: CalendarMonth, _ programme: Programme
  ) -> Fraction {
    lines.reduce(.zero) { $0 + $1.issues(in: month, programme) }
  }

  private static func notes(
    _ need: LubricantNeed, _ ratio: NumberFigure, _ programme: Programme
  ) -> [Diagnostic.Note] {
    let weeks = programme.policy.monthFactor.weeks.decimal(places: 2)
    var notes: [Diagnostic.Note] = []
    if need.forAnalSex > .zero {
      notes.append(
        .init(
          "\(need.forAnalSex.decimal(places: 1)) for anal sex: people × anal acts a week × \(weeks) weeks a month"
        ))
    }
    if let acts = need.acts { notes.append(.init("anal sex is counted here", at: acts)) }
    guard need.byRatio > .zero else { return notes }
    let share = ratio.value.decimal(places: 2)
    return notes + [
      .init(
        "\(need.byRatio.decimal(places: 1)) where anal acts are not known: \(share) for each condom needed (\(ratio.citation.shown))"
      )
    ] + ratio.notes
  }
}
