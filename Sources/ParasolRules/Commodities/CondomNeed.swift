import ParasolModel
import ParasolSyntax

/// Condoms needed in a month, from people and their acts (F15). Groups whose acts are not known are
/// left out, so the need is at least this.
struct CondomNeed {
  let amount: Fraction
  let people: Fraction
  /// False where the acts of some, or how many they are, could not be counted with.
  let isWhole: Bool

  init(_ sites: [Site], in programme: Programme) {
    var (amount, people, isWhole) = (Fraction.zero, Fraction.zero, true)
    for site in sites {
      if site.content.isUncertain(Hotspot.self) { isWhole = false }
      for need in SupplyNeed.all(of: .male_condom, at: site, in: programme) {
        guard need.isFromActs, CondomNeed.isSound(need.count.value) else {
          isWhole = false
          continue
        }
        amount += need.amount
        people += need.people
      }
    }
    (self.amount, self.people, self.isWhole) = (amount, people, isWhole)
  }

  /// False for an estimate that is told to be wrong by itself.
  static func isSound(_ count: CountRange) -> Bool {
    count.low <= count.planningValue && count.planningValue <= count.high
  }
}

/// Months in which the condoms handed out stay below a share of the need (F18).
struct CondomShortage {
  struct Month {
    let month: CalendarMonth
    let planned: Fraction
    let share: Fraction
  }

  let scope: SupplyScope
  let need: CondomNeed
  let months: [Month]
  /// The line that hands out most.
  let largest: SupplyLine

  static func all(
    of stocks: [SupplyScope], in programme: Programme, below least: Fraction
  ) -> [CondomShortage] {
    stocks.compactMap { scope in
      let need = scope.condoms
      let lines = scope.lines.filter { line in
        [.male_condom, .female_condom].contains(line.product) && line.line.issues != nil
      }
      guard need.amount > .zero, let plan = programme.plan, let first = lines.first else {
        return nil
      }
      let months = plan.fullMonths.compactMap { month -> Month? in
        let planned = lines.reduce(Fraction.zero) { $0 + $1.issues(in: month, programme) }
        let share = planned / need.amount
        return share < least ? Month(month: month, planned: planned, share: share) : nil
      }
      guard let month = months.first?.month else { return nil }
      let largest = lines.dropFirst().reduce(first) { best, line in
        line.issues(in: month, programme) > best.issues(in: month, programme) ? line : best
      }
      return CondomShortage(scope: scope, need: need, months: months, largest: largest)
    }
  }

  /// `2027-02`, `2027-02 and 2 more months`
  var when: String {
    let first = months.first.map { "\($0.month)" } ?? ""
    switch months.count {
    case 1: return first
    case 2: return "\(first) and 1 more month"
    default: return "\(first) and \(months.count - 1) more months"
    }
  }

  var span: Span { months.first.map { largest.issuesSpan(in: $0.month) } ?? largest.name.span }

  func notes(_ programme: Programme) -> [Diagnostic.Note] {
    let factor = programme.policy.monthFactor
    return [
      .init(
        "need: \(Listing.people(need.people)), their acts a week × \(factor.weeks.decimal(places: 2)) weeks a month, and \((programme.policy.number("planning", "wastage") * 100).decimal(places: 1))% for wastage"
      )
    ]
  }
}
