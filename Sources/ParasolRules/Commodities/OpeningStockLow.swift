import ParasolModel
import ParasolSyntax

/// A distribution point starts the plan with too little in hand.
enum OpeningStockLow: Rule {
  static let id: DiagnosticID = "opening-stock-low"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "A distribution point starts the plan with too little in hand.",
    why: "One late delivery, and outreach workers have nothing to give.",
    remedy: "Have at least what a month takes in the store before the plan begins.",
    citation: .swit("ch. 4", "p80"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let plan = programme.plan else { return }
    let months = plan.fullMonths
    guard !months.isEmpty else { return }
    let least = NumberFigure(id, "min_months", in: programme)
    for scope in report.facts.stocks {
      for line in scope.lines {
        guard let opening = line.line.opening, line.line.issues != nil else { continue }
        let total = months.reduce(Fraction.zero) { $0 + line.issues(in: $1, programme) }
        let monthly = total / months.count
        let have = Fraction(opening.value.value)
        guard monthly > .zero, have < monthly * least.value else { continue }
        // What is gone within the first month is told as such.
        if let empty = StockOut.first(of: line, opening, in: plan, programme),
          empty.month == plan.days.lowerBound.month
        {
          continue
        }
        report(
          "'\(line.place)' begins with \(opening.value.value) \(line.plural), enough for \((have / monthly).decimal(places: 1)) months; it should be for \(least.value)",
          at: opening.span, about: scope.subject,
          notes: line.line.issues.map {
            [.init("\(monthly.decimal(places: 1)) go out in a month of the plan", at: $0.span)]
              + least.notes
          } ?? [],
          help: "have \((monthly * least.value).ceiling) in the store before the plan begins",
          citation: least.citation)
      }
    }
  }
}
