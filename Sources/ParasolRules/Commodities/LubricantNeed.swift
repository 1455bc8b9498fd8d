import ParasolModel
import ParasolSyntax

/// Sachets needed in a month (F11, F22), at least: people whose acts nobody knows are left out.
struct LubricantNeed {
  /// By anal acts.
  var forAnalSex = Fraction.zero
  /// By condoms, where only acts in total are known.
  var byRatio = Fraction.zero
  /// The first figure of anal acts above zero.
  var acts: Span?

  var amount: Fraction { forAnalSex + byRatio }

  init(_ sites: [Site], in programme: Programme) {
    let ratio = programme.policy.number(AnalSexWithoutLubricant.id.text, "lubricant_ratio")
    let weeks = programme.policy.monthFactor.weeks
    for site in sites {
      for need in SupplyNeed.all(of: .lubricant, at: site, in: programme)
      where CondomNeed.isSound(need.count.value) {
        switch need.basis {
        case .analActs(let anal):
          forAnalSex += need.people * need.perPerson
          if acts == nil, anal.value > .zero { acts = anal.span }
        case .shareOfCondoms(let total):
          if let total { byRatio += need.people * total.value * weeks * ratio }
        case .acts, .injections, .usual: continue
        }
      }
    }
  }
}
