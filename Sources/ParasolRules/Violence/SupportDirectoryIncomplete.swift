import ParasolModel
import ParasolSyntax

/// The support directory misses medical, legal or social help, or a safe place to stay.
enum SupportDirectoryIncomplete: Rule {
  static let id: DiagnosticID = "support-directory-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .violence,
    summary: "The support directory misses medical, legal or social help, or a safe place to stay.",
    why:
      "After violence nobody has time to find out who helps. A doctor who was never asked may turn people away.",
    remedy:
      "Agree in advance with a doctor trained for it, a lawyer, a social worker and a place to stay.",
    citation: .swit("2.2.6 and 2.2.7", "p32-34"))

  static func check(_ programme: Programme, report: RuleReport) {
    RuleScope.forEach(in: programme) { scope in
      for entry in scope.all(\.directory) { judge(entry, scope, report) }
    }
    let required = NumberFigure(id, "kinds_required", in: programme)
    guard RuleScope.isCertain(DirectoryEntry.self, in: programme) else { return }
    let shared = missing(programme.content.directory, [])
    guard isTooFew(shared, required) else { return }
    let own = programme.sites.map { missing($0.content.directory, programme.content.directory) }
    guard own.contains(where: { $0 != shared }) else {
      tell(shared, in: nil, programme, required, report)
      return
    }
    for (site, missing) in zip(programme.sites, own) where isTooFew(missing, required) {
      tell(missing, in: site, programme, required, report)
    }
  }

  private static func isTooFew(_ missing: [SupportKind], _ required: NumberFigure) -> Bool {
    Fraction(SupportKind.allCases.count - missing.count) < required.value
  }

  private static func missing(
    _ own: [DirectoryEntry], _ shared: [DirectoryEntry]
  ) -> [SupportKind] {
    SupportKind.allCases.filter { kind in
      !own.contains { $0.supportKind.value == kind }
        && !shared.contains { $0.supportKind.value == kind }
    }
  }

  private static func tell(
    _ missing: [SupportKind], in site: Site?, _ programme: Programme, _ required: NumberFigure,
    _ report: RuleReport
  ) {
    let whose = site.map { " at site '\($0.id)'" } ?? ""
    report.absent(
      "nothing says who gives \(missing.map(help).inWords) after violence\(whose)",
      at: site?.span ?? programme.span, about: Subject(site?.id, "directory"),
      isDraft: site?.isDraft ?? programme.isDraft, notes: required.notes,
      help: "add an entry with 'kind: \(missing[0].rawValue)' to 'directory'",
      citation: required.citation)
  }

  private static func help(_ kind: SupportKind) -> String {
    kind == .shelter ? "a safe place to stay" : "\(kind.rawValue) help"
  }

  private static func judge(_ entry: DirectoryEntry, _ scope: RuleScope, _ report: RuleReport) {
    let name = entry.id.value
    let subject = scope.subject(entry)
    if let agreed = entry.agreement, let plan = scope.programme.plan,
      agreed.value > plan.from.value
    {
      report(
        "'\(name)' agrees to help on \(agreed.value), after the plan has begun on \(plan.from.value)",
        at: agreed.span, about: subject, notes: [.init("the plan begins", at: plan.from.span)],
        help: "ask them before, so that nobody is turned away")
    }
    let isMedical = entry.supportKind.value == .medical
    if isMedical, let trained = entry.violenceTrained, !trained.value.value {
      report(
        "'\(name)' was not trained in help after violence", at: trained.span, about: subject,
        help: "arrange the training, or find somebody who is trained")
    }
    let missing = [
      OpenPoint("agreement", if: entry.agreement == nil, "that '\(name)' has agreed to help"),
      OpenPoint(
        "violence_trained", if: isMedical && entry.violenceTrained == nil,
        "whether '\(name)' was trained in help after violence",
        then: "whether it was trained in help after violence"),
    ].compactMap { $0 }
    guard !missing.isEmpty else { return }
    report.absent(
      "nothing says \(Listing.clauses(missing))", at: entry.span, about: subject,
      isDraft: scope.isDraft,
      help: entry.agreement == nil
        ? "add 'agreement:' with the day on which they agreed"
        : "add 'violence_trained:' with yes or no")
  }
}
