import ParasolModel
import ParasolSyntax

/// A stage of the programme takes place without sex workers.
enum StageWithoutSexWorkers: Rule {
  static let id: DiagnosticID = "stage-without-sex-workers"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .participation, summary: "A stage of the programme takes place without sex workers.",
    why:
      "What is designed, run, managed or judged without them does not fit their lives, and they have no reason to trust it.",
    remedy:
      "Say under 'participation' which groups of sex workers take part, and how, in design, implementation, management and evaluation.",
    citation: .swit("1.1", "p5"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.brokenKeys.contains("participation") else { return }
    guard let participation = programme.header.participation else {
      report.absent(
        "nothing says how sex workers take part in any stage of the programme",
        at: programme.span, about: subject, isDraft: programme.isDraft,
        help: "add 'participation:' with 'who', 'stages' and 'freedoms'")
      return
    }
    checkWho(participation, programme, report)
    checkStages(participation, programme, report)
  }

  private static let subject = Subject(nil, "participation")

  private static func checkWho(
    _ participation: Located<Participation>, _ programme: Programme, _ report: RuleReport
  ) {
    guard !programme.content.brokenKeys.contains("who") else { return }
    guard let who = participation.value.who else {
      report.absent(
        "nothing says which groups of sex workers take part", at: participation.span,
        about: subject, isDraft: programme.isDraft,
        help: "add 'who:' with population groups or a community-led organization")
      return
    }
    let isTheirs = who.value.values.contains { programme.isOfSexWorkers($0) }
    let isUnknown = who.value.values.contains { isBroken($0, programme) }
    guard !isTheirs, !isUnknown else { return }
    let names = who.value.values.map { "'\($0.text)'" }
    report(
      names.isEmpty
        ? "'who' is empty, so sex workers take part in no stage"
        : "\(names.inWords) \(names.count == 1 ? "is" : "are") not sex workers' own, so sex workers take part in no stage",
      at: who.span, about: subject, notes: kinds(of: who.value, programme),
      help: "name a population group or a community-led organization")
  }

  private static func checkStages(
    _ participation: Located<Participation>, _ programme: Programme, _ report: RuleReport
  ) {
    let stated = participation.value.stages
    let missing = ParticipationStage.allCases.filter { stated?.value[$0.rawValue] == nil }
    let due = NumberFigure(id, "stages_required", in: programme)
    guard due.isAbove(ParticipationStage.allCases.count - missing.count) else { return }
    report.absent(
      "sex workers have no part in \(missing.map(\.rawValue).inWords)",
      at: stated?.span ?? participation.span, about: subject, isDraft: programme.isDraft,
      help: "add '\(missing[0].rawValue):' below 'stages', with how they take part")
  }

  private static func isBroken(_ reference: Reference, _ programme: Programme) -> Bool {
    programme.content.isUncertain(Organization.self)
      && programme.find(\.organizations, reference) == nil
      && programme.content.names[reference.text]?.kind == .organization
  }

  private static func kinds(
    of who: List<Reference>, _ programme: Programme
  ) -> [Diagnostic.Note] {
    who.values.compactMap { programme.find(\.organizations, $0) }.map {
      .init(
        "'\($0.id.value)' is '\($0.organizationKind.value.rawValue)'", at: $0.organizationKind.span)
    }
  }
}
