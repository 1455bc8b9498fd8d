import ParasolModel

/// What one person is given at a contact so that it lasts until the next (F17, F22).
struct HandOut {
  let rules: PlanningRules
  let group: ProblemGroup
  let tier: ContactTier

  /// Condoms for some days, rounded up to whole packs.
  func condoms(days: Int) -> Int {
    let pack = max(1, rules.condomPack)
    if group.actsPerWeek == nil, let fixed = rules.condomsPerContact { return fixed[tier] }
    let perWeek = group.actsPerWeek ?? rules.condomsPerWeekIfUnknown
    return (perWeek * days / (7 * pack)).ceiling * pack
  }

  /// Sachets for some days; where anal acts are not known, a share of the condoms.
  func lubricant(days: Int) -> Int {
    let pack = max(1, rules.lubricantPack)
    guard let perWeek = group.analActsPerWeek else {
      return (rules.lubricantRatio * condoms(days: days) / pack).ceiling * pack
    }
    return (perWeek * days / (7 * pack)).ceiling * pack
  }

  /// Days that the last hand-out of the plan is to last.
  var daysAfterLast: Int {
    rules.cycleWeeks * 7 / max(1, rules.frequency[tier])
  }
}
