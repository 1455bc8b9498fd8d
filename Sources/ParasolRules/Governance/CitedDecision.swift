import ParasolModel
import ParasolSyntax

/// What is wrong with a decision that something rests on.
struct CitedDecision {
  let text: String
  let notes: [Diagnostic.Note]

  /// Nil when sex workers took part in it before the plan began, or when it could not be read.
  static func problem(
    _ cited: Located<Reference>, in programme: Programme, from site: Site? = nil
  ) -> CitedDecision? {
    guard let decision = programme.find(\.decisions, cited.value, from: site) else { return nil }
    let name = cited.value.text
    if !programme.isDecidedBySexWorkers(decision, from: site) {
      return CitedDecision(
        text: "no sex worker took part in '\(name)'", notes: [whoCame(decision)])
    }
    if let date = decision.date, let plan = programme.plan, date.value > plan.from.value {
      return CitedDecision(
        text: "'\(name)' is dated \(date.value), after the plan has begun",
        notes: [
          .init("the decision", at: date.span),
          .init("the plan begins on \(plan.from.value)", at: plan.from.span),
        ])
    }
    return nil
  }

  private static func whoCame(_ decision: Decision) -> Diagnostic.Note {
    if let came = decision.sexWorkers, came.value.value == 0 {
      return .init("no sex workers came", at: came.span)
    }
    if let who = decision.who {
      return .init("those who took part", at: who.span)
    }
    return .init("it does not say who took part", at: decision.span)
  }
}
