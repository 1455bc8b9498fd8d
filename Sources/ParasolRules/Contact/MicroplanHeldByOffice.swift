import ParasolModel
import ParasolSyntax

/// The micro-plan lives in the office instead of with the worker.
enum MicroplanHeldByOffice: Rule {
  static let id: DiagnosticID = "microplan-held-by-office"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .contact, summary: "The micro-plan lives in the office instead of with the worker.",
    why: "A plan that lies in an office is a report. With the worker it says whom to meet tonight.",
    remedy: "Let each outreach worker fill and keep the micro-plan of her own people.",
    citation: .swit("3.2.2 C", "p56"))

  static func check(_ programme: Programme, report: RuleReport) {
    let shared = programme.content.records.filter { $0.recordKind.value == .microplans }
    for record in shared { judge(record, nil, programme.isDraft, report) }
    var without: [Site] = []
    for site in programme.sites {
      let own = site.content.records.filter { $0.recordKind.value == .microplans }
      for record in own { judge(record, site, site.isDraft, report) }
      if own.isEmpty, !site.content.workers.isEmpty, !site.content.isUncertain(KeptRecord.self) {
        without.append(site)
      }
    }
    guard shared.isEmpty, !programme.content.isUncertain(KeptRecord.self) else { return }
    tellNone(without, programme, report)
  }

  /// Once where no site says it.
  private static func tellNone(
    _ sites: [Site], _ programme: Programme, _ report: RuleReport
  ) {
    let help =
      "add a record '{kind: microplans, keeper: outreach_worker, filled_by: [outreach_worker]}'"
    if sites.count > 1, sites.count == programme.sites.count {
      report.absent(
        "nothing says who keeps the micro-plans of outreach workers", at: programme.span,
        about: .programme, isDraft: programme.isDraft, help: help)
      return
    }
    for site in sites {
      report.absent(
        "nothing says who keeps the micro-plans of the outreach workers of site '\(site.id)'",
        at: site.span, about: .of(site), isDraft: site.isDraft, help: help)
    }
  }

  private static func judge(
    _ record: KeptRecord, _ site: Site?, _ isDraft: Bool, _ report: RuleReport
  ) {
    let subject = Subject.of(record, in: site)
    if let keeper = record.keeper, keeper.value != .outreach_worker {
      report(
        "micro-plans are kept by the \(keeper.value.rawValue.spoken), not by the outreach workers whose plans they are",
        at: keeper.span, about: subject, help: "write 'keeper: outreach_worker'")
    }
    if let filled = record.filledBy, !filled.value.values.contains(.outreach_worker) {
      report(
        "micro-plans are filled by others than the outreach workers whose plans they are",
        at: filled.span, about: subject, help: "write 'filled_by: [outreach_worker]'")
    }
    var open: [(key: String, says: String)] = []
    // Who keeps a confidential record is asked of all of them.
    if record.keeper == nil, !record.isConfidential { open.append(("keeper", "who keeps")) }
    if record.filledBy == nil { open.append(("filled_by", "who fills")) }
    guard let first = open.first else { return }
    report.absent(
      "nothing says \(open.map(\.says).joined(separator: " or ")) the micro-plans '\(record.id.value)'",
      at: record.span, about: subject, isDraft: isDraft,
      help: first.key == "keeper"
        ? "add 'keeper: outreach_worker'" : "add 'filled_by: [outreach_worker]'")
  }
}
