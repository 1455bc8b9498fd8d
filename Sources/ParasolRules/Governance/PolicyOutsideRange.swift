import ParasolModel
import ParasolSyntax

/// A figure of the programme's own policy lies outside what the sources give.
enum PolicyOutsideRange: Rule {
  static let id: DiagnosticID = "policy-outside-range"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .governance,
    summary: "A figure of the programme's own policy lies outside what the sources give.",
    why:
      "A figure that no source knows makes every check that uses it say what nobody has tried.",
    remedy: "Choose a figure inside the range, or have good reasons and watch what happens.",
    citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    for change in programme.policy.changes {
      let figure = programme.policy.parameter(change.rule.value, change.name.value)
      let shipped = ShippedPolicy.policy.parameter(change.rule.value, change.name.value)
      let isLow = figure.range.low.map { isLess(figure.value, $0) } ?? false
      let isHigh = figure.range.high.map { isLess($0, figure.value) } ?? false
      guard isLow || isHigh, let border = isLow ? figure.range.low : figure.range.high else {
        continue
      }
      let unit = figure.unit.isEmpty ? "" : " \(figure.unit)"
      report(
        "'\(change.name.value)' is \(figure.value)\(unit), but the sources give \(isLow ? "at least" : "at most") \(border)",
        at: change.value.span, about: .programme,
        notes: [.init("Parasol starts from \(shipped.value)\(unit)")],
        help: "write '\(border)', or be ready to say why not", citation: shipped.citation)
    }
  }

  private static func isLess(_ left: PolicyValue, _ right: PolicyValue) -> Bool {
    switch (left, right) {
    case (.duration(let left), .duration(let right)): return right.isLonger(than: left)
    case (.duration, _), (_, .duration): return false
    default: return plain(left) < plain(right)
    }
  }

  private static func plain(_ value: PolicyValue) -> Fraction {
    switch value {
    case .number(let number): number
    case .share(let share): share
    case .duration: .zero
    }
  }
}
