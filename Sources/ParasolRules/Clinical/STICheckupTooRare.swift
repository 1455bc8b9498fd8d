import ParasolModel
import ParasolSyntax

/// Routine STI check-ups come less than once a quarter.
enum STICheckupTooRare: Rule {
  static let id: DiagnosticID = "sti-checkup-too-rare"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "Routine STI check-ups come less than once a quarter.",
    why: "Many infections give no sign. Until the next check-up they harm, and go on to others.",
    remedy: "Offer a check-up every three months; nobody has to come.",
    citation: Citation("Reza-Paul et al. 2019 (Ashodaya); PACTR 9777 (Zimbabwe)", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    let longest = DurationFigure(id, "checkup_interval", in: programme)
    RuleScope.forEach(in: programme) { scope in
      for service in scope.all(\.services)
      where service.code == .routine_check_up && service.place != nil {
        judge(service, scope, longest, report)
      }
    }
  }

  private static func judge(
    _ service: Service, _ scope: RuleScope, _ longest: DurationFigure, _ report: RuleReport
  ) {
    guard let every = service.every else {
      report.absent(
        "nothing says how often people are offered a check-up", at: service.span,
        about: scope.subject(service), isDraft: scope.isDraft, notes: longest.notes,
        help: "add 'every: \(longest.value)' or a shorter time", citation: longest.citation)
      return
    }
    guard every.value.isLonger(than: longest.value) else { return }
    report(
      "people are offered a check-up every \(every.value), but at most \(longest.value) should lie between two",
      at: every.span, about: scope.subject(service), notes: longest.notes,
      help: "write 'every: \(longest.value)' or a shorter time", citation: longest.citation)
  }
}
