import ParasolModel
import ParasolSyntax

/// The plan does not describe the setting it must fit.
enum ContextIncomplete: Rule {
  static let id: DiagnosticID = "context-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .governance, summary: "The plan does not describe the setting it must fit.",
    why:
      "What is safe and useful depends on the law, on where people work, on how they move and on what they speak.",
    remedy: "Say all four under 'context'.", citation: .swit("1.2.4", "p10-11"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("context") else { return }
    let context = programme.header.context?.value
    var missing: [(what: String, key: String)] = []
    if context?.legal == nil { missing.append(("what the law says about sex work", "legal")) }
    if context?.workMix == nil { missing.append(("where people mostly work", "work_mix")) }
    if context?.mobility?.value.items.isEmpty ?? true {
      missing.append(("how people move", "mobility"))
    }
    if context?.languages?.value.items.isEmpty ?? true {
      missing.append(("what languages they speak", "languages"))
    }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says \(missing.map(\.what).inWords)",
      at: programme.header.context?.span ?? programme.span, about: Subject(nil, "context"),
      isDraft: programme.isDraft, help: "add '\(first.key):' below 'context:'")
  }
}
