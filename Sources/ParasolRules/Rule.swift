import ParasolModel
import ParasolSyntax

/// A judgement over the whole programme. One file each, no state, the text at the foot.
package protocol Rule: Sendable {
  /// Names the mistake, readable after "allow".
  static var id: DiagnosticID { get }
  static var severity: Diagnostic.Severity { get }
  static var page: RulePage { get }

  static func check(_ programme: Programme, report: RuleReport)
}

/// A judgement over the plan, after planning.
package protocol PlanRule: Sendable {
  static var id: DiagnosticID { get }
  static var severity: Diagnostic.Severity { get }
  static var page: RulePage { get }

  static func check(_ plan: Plan, of programme: Programme, report: RuleReport)
}

/// What people read about a rule when they ask.
package struct RulePage: Sendable {
  /// Areas of the guidance, as the list of rules is grouped.
  package enum Area: String, CaseIterable, Sendable {
    case clinical, committee, commodities, confidentiality, contact, coverage, estimates, governance
    case management, mapping, monitoring, participation, safeSpace = "safe-space", schedule
    case violence, workforce
  }

  package let area: Area
  /// The mistake in one sentence.
  package let summary: String
  /// What it means for people.
  package let why: String
  /// What to do.
  package let remedy: String
  package let citation: Citation
  /// False for what no reason sets aside.
  package let isWaivable: Bool

  package init(
    _ area: Area, summary: String, why: String, remedy: String, citation: Citation,
    isWaivable: Bool = true
  ) {
    self.area = area
    self.summary = summary
    self.why = why
    self.remedy = remedy
    self.citation = citation
    self.isWaivable = isWaivable
  }
}
