import ParasolModel
import ParasolSyntax

/// The computed need or plan per person is hard to believe.
enum ImplausibleCondomNeed: Rule {
  static let id: DiagnosticID = "implausible-condom-need"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "The computed need or plan per person is hard to believe.",
    why: "A slip in one number empties the store of one town and fills that of another.",
    remedy: "Ask people again how many acts they have in a week, and correct the number.",
    citation: Citation("Blanchard et al. 2008", .own))

  static func check(_ programme: Programme, report: RuleReport) {
    let limits = Limits(programme)
    for group in programme.content.population {
      guard let acts = group.actsPerWeek else { continue }
      judge(
        acts.value.value, at: acts.span, "each of the '\(group.id.value)'", .of(group, in: nil),
        limits, report)
    }
    for site in programme.sites {
      for hotspot in site.content.hotspots {
        guard let acts = hotspot.actsPerWeek else { continue }
        let subject = Subject.of(hotspot, in: site)
        switch acts.value {
        case .scalar(let number):
          judge(
            number.value, at: acts.span, "each person at '\(hotspot.id.value)'", subject, limits,
            report)
        case .collection(let table):
          for row in table.rows {
            judge(
              row.value.value.value, at: row.value.span,
              "each of the '\(row.name.value)' at '\(hotspot.id.value)'", subject, limits, report)
          }
        }
      }
    }
    for scope in report.facts.stocks { judgePlan(scope, programme, report) }
  }

  private struct Limits {
    let low: NumberFigure
    let high: NumberFigure
    let typical: NumberFigure
    let weeks: Fraction

    init(_ programme: Programme) {
      low = NumberFigure(id, "need_low", in: programme)
      high = NumberFigure(id, "need_high", in: programme)
      typical = NumberFigure(id, "need_typical", in: programme)
      weeks = programme.policy.monthFactor.weeks
    }
  }

  private static func judge(
    _ acts: Fraction, at span: Span, _ who: @autoclosure () -> String,
    _ subject: @autoclosure () -> Subject, _ limits: Limits, _ report: RuleReport
  ) {
    let need = acts * limits.weeks
    if need >= limits.low.value, need <= limits.high.value { return }
    let limit = need < limits.low.value ? limits.low : limits.high
    let side = need < limits.low.value ? "less than" : "more than"
    report(
      "\(who()) would need \(need.decimal(places: 1)) condoms a month, \(side) \(limit.value); that is hard to believe",
      at: span, about: subject(),
      notes: [
        .init("\(acts) acts a week × \(limits.weeks.decimal(places: 2)) weeks a month"),
        .init(
          "about \(limits.typical.value) were judged enough in Karnataka (\(limits.typical.citation.shown))"
        ),
      ] + limit.notes, help: "ask again how many acts a person has in a week",
      citation: limit.citation)
  }

  /// Far more is handed out in a month than people need.
  private static func judgePlan(
    _ scope: SupplyScope, _ programme: Programme, _ report: RuleReport
  ) {
    guard let months = programme.plan?.fullMonths, !months.isEmpty else { return }
    let lines = scope.lines.filter { line in
      [.male_condom, .female_condom].contains(line.product) && line.line.issues != nil
    }
    guard !lines.isEmpty else { return }
    // Where the acts of some are not known, the need is more than could be worked out.
    guard scope.condoms.isWhole else { return }
    let need = scope.condoms.amount
    let most = NumberFigure(id, "ratio_high", in: programme)
    guard need > .zero else { return }
    for month in months {
      let planned = lines.reduce(Fraction.zero) { $0 + $1.issues(in: month, programme) }
      guard planned > need * most.value,
        let line = lines.max(by: {
          $0.issues(in: month, programme) < $1.issues(in: month, programme)
        })
      else { continue }
      report(
        "\(scope.name) hands out \(planned.floor) condoms in \(month), \((planned / need).decimal(places: 1)) times the \(need.ceiling) that \(Listing.people(scope.condoms.people)) need; up to \(most.value) times will do",
        at: line.issuesSpan(in: month), about: scope.subject, notes: most.notes,
        help: "correct 'issues', or count again how many people there are", citation: most.citation)
      return
    }
  }
}
