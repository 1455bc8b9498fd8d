import ParasolModel
import ParasolSyntax

/// What is wrong with a decision that outreach workers must have taken part in.
struct WorkersDecision {
  let text: String
  let notes: [Diagnostic.Note]

  /// Nil when outreach workers took part in it before the plan began, or when it could not be read.
  static func problem(
    _ cited: Located<Reference>, in programme: Programme, from site: Site?
  ) -> WorkersDecision? {
    guard let decision = programme.find(\.decisions, cited.value, from: site) else { return nil }
    if let problem = CitedDecision.problem(cited, in: programme, from: site) {
      return WorkersDecision(text: problem.text, notes: problem.notes)
    }
    let who = decision.who?.value.values ?? []
    guard !who.contains(where: { isOfWorkers($0, programme, site) }) else { return nil }
    return WorkersDecision(
      text: "no outreach worker took part in '\(cited.value.text)'",
      notes: [.init("those who took part", at: decision.who?.span ?? decision.span)])
  }

  private static func isOfWorkers(
    _ reference: Reference, _ programme: Programme, _ site: Site?
  ) -> Bool {
    switch reference.text {
    case "outreach_workers", "all": return true
    default: break
    }
    if programme.find(\.workers, reference, from: site) != nil { return true }
    // A worker whose entry could not be read is not blamed for.
    let declared =
      site?.content.names[reference.text] ?? programme.content.names[reference.text]
    return declared?.kind == .outreachWorker
  }
}
