import ParasolModel
import ParasolSyntax

/// The chart uses another number of factors or another priority threshold than the example.
enum PriorityThresholdMoved: Rule {
  static let id: DiagnosticID = "priority-threshold-moved"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .contact,
    summary:
      "The chart uses another number of factors or another priority threshold than the example, without a reason.",
    why: "With a higher threshold people in danger lose their mark, and nobody remembers why.",
    remedy: "Keep to eight factors and a mark above three, or say why you agreed on others.",
    citation: .swit("Fig 3.7", "p57"))

  static func check(_ programme: Programme, report: RuleReport) {
    let count = NumberFigure(id, "factor_count", in: programme)
    let limit = NumberFigure(id, "priority_above", in: programme)
    for placed in PlacedContact.all(in: programme) {
      guard let priority = placed.contact.value.priority, priority.value.because == nil else {
        continue
      }
      judge(priority, placed, count, limit, report)
    }
  }

  private static func judge(
    _ priority: Located<Priority>, _ placed: PlacedContact, _ count: NumberFigure,
    _ limit: NumberFigure, _ report: RuleReport
  ) {
    let stated = priority.value
    let factors =
      (stated.factors?.value.items.count ?? 0) + (stated.ownFactors?.value.items.count ?? 0)
    let hasFactors = stated.factors != nil || stated.ownFactors != nil
    let help = "add 'because:' with the reason"
    if hasFactors, Fraction(factors) != count.value {
      report(
        "the chart has \(factors == 1 ? "1 risk factor" : "\(factors) risk factors") and not \(count.value), and nothing says why",
        at: stated.factors?.span ?? stated.ownFactors?.span ?? priority.span,
        about: placed.subject,
        notes: [stated.ownFactors.map { .init("own factors", at: $0.span) }].compactMap {
          stated.factors == nil ? nil : $0
        } + count.notes, help: help, citation: count.citation)
    }
    if let above = stated.above {
      guard Fraction(above.value.value) != limit.value else { return }
      report(
        "the mark of who is met first is given above \(above.value.value) factors and not above \(limit.value), and nothing says why",
        at: above.span, about: placed.subject, notes: limit.notes, help: help,
        citation: limit.citation)
    } else {
      report.absent(
        "nothing says with how many risk factors people are met first", at: priority.span,
        about: placed.subject, isDraft: placed.isDraft, notes: limit.notes,
        help: "add 'above: \(limit.value)'", citation: limit.citation)
    }
  }
}
