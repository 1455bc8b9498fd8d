import ParasolModel
import ParasolSyntax

/// Care after sexual assault misses an element.
enum PostAssaultCareIncomplete: Rule {
  static let id: DiagnosticID = "post-assault-care-incomplete"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .violence, summary: "Care after sexual assault misses an element.",
    why:
      "After an assault there are hours in which infection and pregnancy can be prevented. Then the place must be known.",
    remedy:
      "Say where emergency contraception, prophylaxis against HIV and other infections, and abortion to the extent of the law can be had, or to whom people are referred.",
    citation: .swit("2.2.6", "p33"))

  static func check(_ programme: Programme, report: RuleReport) {
    CarePackage(
      services: [.emergency_contraception, .hiv_pep, .sti_pep, .abortion_to_extent_of_law],
      due: NumberFigure(id, "care_items", in: programme),
      answerable: [.abortion_to_extent_of_law],
      meaning: "after an assault nobody would know where to go in time"
    ).check(programme, report: report)
  }
}
