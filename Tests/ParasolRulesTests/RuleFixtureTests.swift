import ParasolCompiler
import ParasolRules
import ParasolTestSupport
import Testing

/// Every rule by its fixtures: `bad` gets exactly the diagnostics of this rule that its comments
/// state, `good` gets none of them. What is wrong with how a fixture is written is never passed over;
/// what other rules say of it is, as a fixture need not be a whole programme. That one mistake sets
/// off one rule is held by the tests over whole programmes.
@Suite struct RuleFixtureTests {
  @Test("A fixture gets exactly what its comments state", arguments: Fixture.ofRules())
  func statesItsDiagnostics(fixture: Fixture) async {
    let rules = Set(RuleBook.ids)
    let own = fixture.name.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    await fixture.checkCompilation(
      goal: goal(of: fixture.name), isAbout: { $0.id == own || !rules.contains($0.id) })
  }

  /// Rules over the plan need one.
  private func goal(of name: String) -> CompilerOptions.Goal {
    let isOverPlan = RuleCatalogue.planRules.contains { name.hasPrefix("rules/\($0.id)/") }
    return isOverPlan ? .plan : .check
  }

  @Test("Every rule has a fixture that it speaks up in, and one in which it is silent")
  func everyRuleHasFixtures() async throws {
    let fixtures = Fixture.ofRules()
    for id in RuleBook.ids {
      let own = fixtures.filter { $0.name.hasPrefix("rules/\(id)/") }
      let hasGood = own.contains { $0.isGood }
      #expect(hasGood, "'\(id)' has no good fixture")
      var speaks = false
      for fixture in own where !fixture.isGood {
        let compilation = try await Compiler(
          host: MemoryHost(folder: fixture.folder),
          options: CompilerOptions(goal: goal(of: fixture.name))
        ).compile()
        speaks = speaks || compilation.fixtureDiagnostics.contains { $0.id == id }
      }
      #expect(speaks, "'\(id)' is told in none of its bad fixtures")
    }
  }

  @Test("No fixture belongs to a rule that is not there")
  func everyFixtureHasARule() {
    let known = Set(RuleBook.ids)
    for fixture in Fixture.ofRules() {
      let id = fixture.name.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      #expect(known.contains(id), "\(fixture.name)")
    }
  }
}
