import ParasolModel
import ParasolSyntax

/// A prevention programme does nothing about violence.
enum NoViolenceStrategy: Rule {
  static let id: DiagnosticID = "no-violence-strategy"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .violence, summary: "A prevention programme does nothing about violence.",
    why:
      "Who fears violence cannot insist on a condom, carry one, or come to a clinic. Prevention that leaves violence alone does not reach far.",
    remedy: "Agree with sex workers on at least one way in which violence is addressed.",
    citation: .swit("2.1 and 2.2", "p22, p26-34"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("violence") else { return }
    let subject = Subject(nil, "violence")
    let help =
      "add 'strategies:' with one of '\(Self.strategies.prefix(3).joined(separator: "', '"))'"
    guard let strategies = programme.header.violence?.value.strategies else {
      let context = programme.header.context?.value.violenceContexts
      report.absent(
        "nothing is done about violence, so those who live with it are left alone",
        at: programme.header.violence?.span ?? programme.span, about: subject,
        isDraft: programme.isDraft,
        notes: context.map { [.init("where violence comes from here", at: $0.span)] } ?? [],
        help: help)
      return
    }
    let least = NumberFigure(id, "strategies_min", in: programme)
    let named = Set(strategies.value.values)
    let ways = named.count { !$0.isRefused }
    guard least.isAbove(ways) else { return }
    // Nothing but rescues and raids: another rule says what these are.
    guard ways > 0 || named.isEmpty else { return }
    report(
      ways == 0
        ? "the list is empty: nothing is done about violence, so those who live with it are left alone"
        : "violence is addressed in \(ways) \(ways == 1 ? "way" : "ways"); \(least.value) are due",
      at: strategies.span, about: subject, notes: least.notes, help: help,
      citation: least.citation)
  }

  private static var strategies: [String] {
    ViolenceStrategy.allCases.filter { !$0.isRefused }.map(\.rawValue)
  }
}
