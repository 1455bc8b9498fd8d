import ParasolModel
import ParasolSyntax

/// Success is defined as fewer violence reports.
enum FewerReportsAsTarget: Rule {
  static let id: DiagnosticID = "fewer-reports-as-target"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence, summary: "Success is defined as fewer violence reports.",
    why:
      "Reports rise when people begin to trust. A target of fewer reports rewards those who do not ask.",
    remedy:
      "Measure violence in a second way that needs no report, such as a survey, or drop the direction.",
    citation: .swit("2.3", "p38"))

  static func check(_ programme: Programme, report: RuleReport) {
    RuleScope.forEach(in: programme) { scope in
      guard let targets = scope.shared.indicators?.value.targets, !scope.isBroken("indicators")
      else { return }
      let falling = targets.value.rows.compactMap { row -> (name: String, at: Span)? in
        guard case .collection(let target) = row.value.value,
          let direction = target.direction, direction.value == .decrease
        else { return nil }
        return (row.name.value, direction.span)
      }
      guard !falling.isEmpty else { return }
      let about = ViolenceIndicators(scope)
      guard !isAskedOtherwise(scope, about) else { return }
      for target in falling where about.sort(of: target.name) == .reports {
        report(
          "'\(target.name)' is to fall: whoever keeps people from reporting would reach this target",
          at: target.at, about: Subject(scope.site?.id, "indicators"),
          help:
            "leave 'direction' out, or add an indicator of violence under 'own' with 'source: special_exercise'"
        )
      }
    }
  }

  /// Whether violence is also measured without anybody's report.
  private static func isAskedOtherwise(_ scope: RuleScope, _ about: ViolenceIndicators) -> Bool {
    for indicators in [scope.programme.header.shared.indicators, scope.shared.indicators] {
      let own = (indicators?.value.own?.value.rows ?? []).map(\.name.value)
      if own.contains(where: { about.sort(of: $0) == .independent }) { return true }
    }
    return false
  }
}
