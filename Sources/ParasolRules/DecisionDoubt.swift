import ParasolModel
import ParasolSyntax

/// Why a cited decision is not one that sex workers took.
struct DecisionDoubt {
  /// Goes on after the decision's name: `'d1', in which no sex worker took part`.
  let reason: String
  let note: Diagnostic.Note

  /// Nil when sex workers decided, or when the decision could not be read or says too little.
  init?(_ reference: Located<Reference>, from site: Site?, in programme: Programme) {
    guard let decision = programme.find(\.decisions, reference.value, from: site) else {
      return nil
    }
    if let plan = programme.plan, let date = decision.date, date.value > plan.from.value {
      reason = "is of \(date.value), after the plan begins"
      note = .init("dated here", at: date.span)
    } else if let count = decision.sexWorkers, count.value.value == 0 {
      reason = "was taken without any sex worker"
      note = .init("nobody came", at: count.span)
    } else if let who = decision.who, !programme.isDecidedBySexWorkers(decision, from: site) {
      reason = "was taken by others than sex workers"
      note = .init("these took part", at: who.span)
    } else {
      return nil
    }
  }
}
