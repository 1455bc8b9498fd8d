import ParasolModel
import ParasolSyntax

/// Sex workers are asked for opinions and given no other part.
enum ConsultationOnly: Rule {
  static let id: DiagnosticID = "consultation-only"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .participation, summary: "Sex workers are asked for opinions and given no other part.",
    why: "An opinion can be heard and left aside. Who only answers questions takes no part.",
    remedy:
      "Give sex workers posts, seats or decisions in at least one stage, and go on from there.",
    citation: .swit("1.2.2", "p8"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("participation"),
      let stages = programme.header.participation?.value.stages,
      let first = stages.value.rows.first,
      stages.value.rows.allSatisfy({ $0.value.value == .consulted_only })
    else { return }
    let names = stages.value.rows.map(\.name.value).inWords
    report(
      "sex workers are asked for their opinion in \(names) and have no other part",
      at: first.value.span, about: Subject(nil, "participation"),
      notes: stages.value.rows.dropFirst().map { .init("and here", at: $0.value.span) },
      help: "let them decide or be employed in a stage, such as 'design: decision_maker'")
  }
}
