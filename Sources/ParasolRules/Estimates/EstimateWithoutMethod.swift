import ParasolModel
import ParasolSyntax

/// An estimate does not say how, when and by whom it was made.
enum EstimateWithoutMethod: Rule {
  static let id: DiagnosticID = "estimate-without-method"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .estimates, summary: "An estimate does not say how, when and by whom it was made.",
    why: "Nobody can tell later whether the number may still be trusted.",
    remedy: "Write a record under 'estimates:' and cite it with 'estimate:'.",
    citation: .swit("3.2.2 A, ch. 6 and Box 6.4", "p47, p143, p155"))

  static func check(_ programme: Programme, report: RuleReport) {
    for use in report.facts.usedEstimates.uses {
      checkRecord(use, programme, report)
      checkDate(use, programme, report)
    }
    checkCited(programme, report)
  }

  private static func checkRecord(
    _ use: UsedEstimates.Use, _ programme: Programme, _ report: RuleReport
  ) {
    let record = use.record
    var open: [(key: String, says: String)] = []
    if record.method == nil { open.append(("method", "how it was made")) }
    if record.method?.value == .other, record.source == nil {
      open.append(("source", "what its other method was"))
    }
    if record.date == nil { open.append(("date", "when it was made")) }
    if record.who == nil, record.sexWorkers == nil, record.others == nil {
      open.append(("who", "who took part"))
    }
    guard !open.isEmpty else { return }
    report.absent(
      "estimate '\(record.id.value)' does not say "
        + Listing.plain(open.map(\.says)).replacing(" and ", with: " or "),
      at: record.span, about: use.subject, isDraft: use.isDraft(in: programme),
      help: "add " + Listing.plain(open.map { "'\($0.key):'" }))
  }

  /// Numbers that are in use cannot come from a day that has not come yet.
  private static func checkDate(
    _ use: UsedEstimates.Use, _ programme: Programme, _ report: RuleReport
  ) {
    guard let date = use.record.date, let plan = programme.plan, date.value > plan.from.value,
      let first = use.counts.first
    else { return }
    report(
      "estimate '\(use.record.id.value)' is of \(date.value), after the plan begins, so the "
        + "numbers that cite it cannot be its result", at: date.span, about: use.subject,
      notes: [.init("this number, for one", at: first.count.span)],
      help: "give the day on which these people were counted")
  }

  /// Counts that cite no record, told once for each scope.
  private static func checkCited(_ programme: Programme, _ report: RuleReport) {
    let uncited = report.facts.estimates.filter { $0.record == nil }
    // Sites inherit the programme's record, so that a broken one leaves all of them open.
    guard !programme.content.brokenKeys.contains("estimate") else { return }
    let bySite = Dictionary(grouping: uncited) { $0.site?.id }
    tell(bySite[nil] ?? [], .programme, programme.isDraft, report)
    for site in programme.sites where !site.content.brokenKeys.contains("estimate") {
      tell(bySite[site.id] ?? [], .of(site), site.isDraft, report)
    }
  }

  private static func tell(
    _ uncited: [StatedEstimate], _ subject: Subject, _ isDraft: Bool, _ report: RuleReport
  ) {
    guard let first = uncited.first else { return }
    let others = uncited.count - 1
    report.absent(
      "nothing says how, when and by whom the people at \(first.place)"
        + (others == 0
          ? "" : others == 1 ? " and in one more count" : " and in \(others) more counts")
        + " were counted",
      at: first.count.span, about: subject, isDraft: isDraft,
      notes: uncited.dropFirst().prefix(3).map { .init("nor these", at: $0.count.span) },
      help: "add 'estimate:' with the id of a record under 'estimates:'")
  }
}
