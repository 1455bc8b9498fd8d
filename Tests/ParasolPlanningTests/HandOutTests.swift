import ParasolModel
import Testing

@testable import ParasolPlanning

@Suite struct HandOutTests {
  private func handOut(
    acts: Fraction?, anal: Fraction?, tier: ContactTier = .high, pack: Int = 1
  ) -> HandOut {
    var rules = PlanningRules()
    rules.condomPack = pack
    return HandOut(
      rules: rules,
      group: ProblemGroup(
        id: GroupID("women"), people: 1, actsPerWeek: acts, analActsPerWeek: anal), tier: tier)
  }

  @Test func condomsLastUntilTheNextContactAndComeInWholePacks() {
    #expect(handOut(acts: Fraction(12), anal: nil).condoms(days: 7) == 12)
    #expect(handOut(acts: Fraction(12), anal: nil).condoms(days: 8) == 14)
    #expect(handOut(acts: Fraction(12), anal: nil, pack: 3).condoms(days: 8) == 15)
    #expect(handOut(acts: Fraction(25, over: 2), anal: nil).condoms(days: 28) == 50)
  }

  @Test func lubricantFollowsAnalActsAndIsNeverLeftOutForWantOfAFigure() {
    #expect(handOut(acts: Fraction(9), anal: Fraction(5)).lubricant(days: 14) == 10)
    #expect(handOut(acts: Fraction(12), anal: nil).lubricant(days: 7) == 6)
    #expect(handOut(acts: nil, anal: nil).lubricant(days: 7) > 0)
    #expect(handOut(acts: Fraction(12), anal: .zero).lubricant(days: 7) == 0)
  }

  @Test func thirtyAMonthStandInForActsThatNobodyKnows() {
    // 30 over a calendar month of 4.3482 weeks.
    #expect(handOut(acts: nil, anal: nil).condoms(days: 28) == 28)
  }

  @Test(arguments: [(ContactTier.high, 7), (.medium, 14), (.low, 28)])
  func theLastHandOutLastsForTheTiersInterval(tier: ContactTier, days: Int) {
    #expect(handOut(acts: Fraction(1), anal: nil, tier: tier).daysAfterLast == days)
  }
}
