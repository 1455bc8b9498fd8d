import ParasolModel
import ParasolSyntax

/// Patients cannot see what they may expect.
enum ClinicWithoutRightsCharter: Rule {
  static let id: DiagnosticID = "clinic-without-rights-charter"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "Patients cannot see what they may expect.",
    why: "Who does not know that nobody may be told of her visit will not come, or will not speak.",
    remedy: "Hang up a charter of rights and a notice on confidentiality in each clinic.",
    citation: .swit("3.4.2", "p68"))

  static func check(_ programme: Programme, report: RuleReport) {
    let required = NumberFigure(id, "displays_required", in: programme)
    RuleScope.forEach(in: programme) { scope in
      for facility in scope.all(\.facilities) { judge(facility, scope, required, report) }
    }
  }

  private static func judge(
    _ facility: Facility, _ scope: RuleScope, _ required: NumberFigure, _ report: RuleReport
  ) {
    let displays = [
      ("rights_charter", "charter of rights", facility.rightsCharter),
      ("confidentiality_notice", "notice on confidentiality", facility.confidentialityNotice),
    ]
    let hanging = displays.filter { $0.2?.value.value ?? false }.count
    guard Fraction(hanging) < required.value else { return }
    let name = facility.id.value
    for (key, what, stated) in displays {
      guard let stated, !stated.value.value else { continue }
      report(
        "no \(what) hangs in '\(name)'", at: stated.span, about: scope.subject(facility),
        notes: required.notes, help: "ask the clinic to hang it up, then write '\(key): yes'",
        citation: required.citation)
    }
    let open = displays.filter { $0.2 == nil }
    guard !open.isEmpty else { return }
    report.absent(
      "nothing says whether a \(open.map(\.1).joined(separator: " and a ")) hang\(open.count == 1 ? "s" : "") in '\(name)'",
      at: facility.span, about: scope.subject(facility), isDraft: scope.isDraft,
      notes: required.notes, help: "add \(open.map { "'\($0.0):'" }.inWords) with yes or no",
      citation: required.citation)
  }
}
