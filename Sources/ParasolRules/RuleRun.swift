import ParasolModel
import ParasolSyntax

/// Runs the rules, each by itself, and sets aside what was waived.
package enum RuleRun {
  /// The rules over the programme. `asOf` is the day on which waivers and the age of
  /// estimates are judged.
  package static func check(_ programme: Programme, asOf: CalendarDay?) async -> Findings {
    let facts = RuleFacts(programme)
    let found = await concurrentMap(Array(RuleCatalogue.rules.indices)) { index -> [Finding] in
      let rule = RuleCatalogue.rules[index]
      let collector = FindingCollector()
      rule.check(
        programme,
        report: RuleReport(
          id: rule.id, severity: rule.severity, citation: rule.page.citation,
          asOf: asOf, facts: facts, collector: collector))
      return collector.findings
    }
    return settle(found.flatMap { $0 }, programme, RuleCatalogue.rules.map { $0.id }, asOf)
  }

  /// The rules over the plan.
  package static func check(
    _ plan: Plan, of programme: Programme, asOf: CalendarDay?
  ) async -> Findings {
    let facts = RuleFacts(programme)
    let found = await concurrentMap(Array(RuleCatalogue.planRules.indices)) { index -> [Finding] in
      let rule = RuleCatalogue.planRules[index]
      let collector = FindingCollector()
      rule.check(
        plan, of: programme,
        report: RuleReport(
          id: rule.id, severity: rule.severity, citation: rule.page.citation,
          asOf: asOf, facts: facts, collector: collector))
      return collector.findings
    }
    return settle(found.flatMap { $0 }, programme, RuleCatalogue.planRules.map { $0.id }, asOf)
  }

  private static func settle(
    _ found: [Finding], _ programme: Programme, _ rules: [DiagnosticID], _ asOf: CalendarDay?
  ) -> Findings {
    var waivers = WaiverBook(programme, judging: rules, asOf: asOf ?? programme.plan?.from.value)
    var findings = Findings()
    for finding in found {
      // What is waived is no longer to do either.
      if let cause = waivers.cover(finding) {
        findings.suppressed.append(SuppressedDiagnostic(finding.diagnostic, cause))
      } else if finding.isToDo {
        findings.toDos.append(finding.diagnostic)
      } else {
        findings.diagnostics.append(finding.diagnostic)
      }
    }
    findings.diagnostics += waivers.remarks
    return findings
  }
}
