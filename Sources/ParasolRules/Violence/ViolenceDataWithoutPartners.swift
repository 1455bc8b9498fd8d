import ParasolModel
import ParasolSyntax

/// Data on violence are collected about sex workers, not with them.
enum ViolenceDataWithoutPartners: Rule {
  static let id: DiagnosticID = "violence-data-without-partners"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .violence, summary: "Data on violence are collected about sex workers, not with them.",
    why:
      "Questions about violence can bring it back, or bring revenge. Those who live with it know which question is safe, and what must not be published.",
    remedy:
      "Let sex workers take part in the design, in the asking and in what is published; follow guidance on ethics and train those who ask.",
    citation: .swit("2.3", "p37"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let collection = programme.header.violence?.value.dataCollection,
      programme.content.brokenKeys.isDisjoint(with: [
        "violence", "data_collection", "design", "conduct", "release",
      ])
    else { return }
    judgePhases(collection, programme, report)
    judgeConditions(collection, report)
    tellAbsent(collection, programme, report)
  }

  private static func judgePhases(
    _ collection: Located<ViolenceData>, _ programme: Programme, _ report: RuleReport
  ) {
    let required = NumberFigure(id, "phases_required", in: programme)
    let phases = phases(of: collection.value)
    let shared = phases.filter { phase in
      phase.who?.value.values.contains { programme.isOfSexWorkers($0) } ?? false
    }
    guard Fraction(shared.count) < required.value else { return }
    for (key, _, absence, who) in phases {
      guard let who else { continue }
      guard !who.value.values.contains(where: { programme.isOfSexWorkers($0) }) else { continue }
      report(
        "no sex worker \(absence)", at: who.span,
        about: Subject(nil, "violence"), notes: required.notes,
        help: "do this together with sex workers, and name their group under '\(key)'",
        citation: required.citation)
    }
  }

  private static func phases(
    of data: ViolenceData
  ) -> [(key: String, what: String, absence: String, who: Located<List<Reference>>?)] {
    [
      ("design", "designs it", "takes part in the design of the study of violence", data.design),
      (
        "conduct", "carries it out", "takes part in carrying out the study of violence",
        data.conduct
      ),
      (
        "release", "decides what is published of it",
        "takes part in deciding what is published of the study of violence", data.release
      ),
    ]
  }

  private static func judgeConditions(_ collection: Located<ViolenceData>, _ report: RuleReport) {
    let conditions = [
      (
        "ethics_guidance", "there is no guidance on ethics for the study of violence",
        collection.value.ethicsGuidance
      ),
      (
        "trained_collectors", "those who ask about violence are not trained for it",
        collection.value.trainedCollectors
      ),
    ]
    for (key, text, answer) in conditions {
      guard let answer, !answer.value.value else { continue }
      report(
        text, at: answer.span, about: Subject(nil, "violence"),
        help: "ask nobody until this is so, then write '\(key): yes'")
    }
  }

  private static func tellAbsent(
    _ collection: Located<ViolenceData>, _ programme: Programme, _ report: RuleReport
  ) {
    let data = collection.value
    var missing = phases(of: data).filter { $0.who == nil }.map { ($0.key, "who \($0.what)") }
    if data.ethicsGuidance == nil {
      missing.append(("ethics_guidance", "whether there is guidance on ethics"))
    }
    if data.trainedCollectors == nil {
      missing.append(("trained_collectors", "whether those who ask are trained"))
    }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says of the study of violence \(missing.map(\.1).inWords)", at: collection.span,
      about: Subject(nil, "violence"), isDraft: programme.isDraft,
      help: "add '\(first.0):' to 'data_collection'")
  }
}
