import ParasolCompiler
import ParasolModel
import ParasolRules
import ParasolSyntax
import ParasolTestSupport
import Testing

/// The one-town example is silent; with one datum of it taken away or turned round, exactly the rule
/// that looks at this datum speaks.
@Suite struct MutationTests {
  private static let host = MemoryHost(folder: Repository.path("Examples/dawn-harbour"))

  static let all: [Mutation] = [
    Mutation.clinical,
    Mutation.committee,
    Mutation.commodities,
    Mutation.confidentiality,
    Mutation.contact,
    Mutation.coverage,
    Mutation.estimates,
    Mutation.governance,
    Mutation.management,
    Mutation.mapping,
    Mutation.monitoring,
    Mutation.participation,
    Mutation.safeSpace,
    Mutation.schedule,
    Mutation.violence,
    Mutation.workforce,
  ].flatMap { $0 }

  @Test("One changed datum sets off the rule that looks at it and no other", arguments: all)
  func setsOffItsRule(mutation: Mutation) async throws {
    let text = String(decoding: try Self.host.contents(of: mutation.file), as: UTF8.self)
    let parts = text.components(cutAt: mutation.old)
    try #require(parts == 2, "'\(mutation.old)' stands \(parts - 1) times in \(mutation.file)")
    let changed = text.replacing(mutation.old, with: mutation.new)
    let isOverPlan = RuleCatalogue.planRules.contains { $0.id.text == mutation.rule }
    let compilation = try await Compiler(
      host: Self.host.replacing(mutation.file, with: Array(changed.utf8)),
      options: CompilerOptions(goal: isOverPlan ? .plan : .check)
    ).compile()
    let told = Set(compilation.fixtureDiagnostics.map(\.id))
    #expect(
      told == mutation.also.union([mutation.rule]), "\(compilation.text(.concise))")
  }

  @Test("Most rules have a datum that sets off them alone")
  func areExact() {
    let exact = Set(Self.all.filter { $0.also.isEmpty }.map(\.rule))
    #expect(exact.count >= 120, "\(Set(RuleBook.ids).subtracting(exact).sorted())")
  }

  @Test("Every mutation names a rule that there is")
  func namesARule() {
    let known = Set(RuleBook.ids)
    for mutation in Self.all { #expect(known.contains(mutation.rule), "\(mutation)") }
  }
}

extension String {
  /// How many pieces are left when this text is cut at each `part`.
  fileprivate func components(cutAt part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count
  }
}
