import ParasolModel
import ParasolSyntax

/// The plan itself lets a product run out.
enum PlannedStockOut: Rule {
  static let id: DiagnosticID = "planned-stock-out"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .commodities, summary: "The plan itself lets a product run out.",
    why: "When the box is empty, outreach workers meet people with nothing to give.",
    remedy: "Order earlier or more, so that what comes in covers what goes out in every month.",
    citation: .swit("ch. 4 and Table 6.3", "p80, p147"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let plan = programme.plan else { return }
    for scope in report.facts.stocks {
      for line in scope.lines {
        guard line.line.issues != nil else { continue }
        guard let opening = line.line.opening else {
          report.absent(
            "nothing says how many \(line.plural) '\(line.place)' has when the plan begins",
            at: line.name.span, about: scope.subject, isDraft: scope.isDraft,
            help: "count them, and add 'opening:'")
          continue
        }
        guard let empty = StockOut.first(of: line, opening, in: plan, programme) else { continue }
        tell(empty, line, opening, scope, report)
      }
    }
  }

  private static func tell(
    _ empty: StockOut, _ line: SupplyLine, _ opening: Located<Count>, _ scope: SupplyScope,
    _ report: RuleReport
  ) {
    let short = (empty.issues - empty.stock - empty.receipts).ceiling
    var notes = [Diagnostic.Note("in stock when the plan begins", at: opening.span)]
    if let receipts = line.line.receipts {
      notes.append(.init("what comes in", at: receipts.span))
    }
    report(
      "\(line.plural) run out at '\(line.place)' in \(empty.month): \(empty.stock) left and \(empty.receipts) coming in, \(empty.issues) to hand out, \(short) too few",
      at: line.issuesSpan(in: empty.month), about: scope.subject, notes: notes,
      help: "have \(short) more by \(empty.month)")
  }
}

/// The first month at whose end a stock is below nothing (F24).
struct StockOut {
  let month: CalendarMonth
  let stock: Fraction
  let receipts: Fraction
  let issues: Fraction

  /// The month in which the plan begins counts whole, as its figures are written; the last one only
  /// when the plan reaches its end.
  static func first(
    of line: SupplyLine, _ opening: Located<Count>, in plan: PlanPeriod, _ programme: Programme
  ) -> StockOut? {
    var stock = Fraction(opening.value.value)
    var month = plan.days.lowerBound.month
    while month.last <= plan.days.upperBound {
      let receipts = line.receipts(in: month, programme)
      let issues = line.issues(in: month, programme)
      if stock + receipts < issues {
        return StockOut(month: month, stock: stock, receipts: receipts, issues: issues)
      }
      stock = stock + receipts - issues
      month = month.advanced(by: 1)
    }
    return nil
  }
}

extension SupplyLine {
  /// As sentences name the product.
  var plural: String { product.plural }
}

extension CommodityKind {
  /// As sentences name it.
  var plural: String {
    switch self {
    case .male_condom: "male condoms"
    case .female_condom: "female condoms"
    case .lubricant: "sachets of lubricant"
    case .needle: "needles"
    case .self_test_kit: "self-test kits"
    }
  }
}
