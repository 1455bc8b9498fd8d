import ParasolCompiler
import ParasolModel
import ParasolRules
import ParasolSyntax
import ParasolTestSupport
import Testing

/// The policies that ship besides the one that every programme starts from.
@Suite struct ShippedPolicyTests {
  private func programme(_ policy: String) async throws -> Programme {
    let source = """
      parasol: 1
      programme: p
      languages: [en]
      plan: {from: 2027-01-04, weeks: 4, time_zone: Africa/Nairobi}
      status: draft
      policy: \(policy)
      """
    let compilation = try await Compiler(host: MemoryHost(texts: ["programme.yaml": source]))
      .compile()
    #expect(compilation.text(.concise) == "")
    return try #require(compilation.programme)
  }

  @Test("Each change names a known figure, a reason and a source, and stays within the sources")
  func changesAreFounded() async throws {
    let expected = [
      "kenya": 3, "zimbabwe-trial": 3,
    ]
    for (policy, count) in expected.sorted(by: { $0.key < $1.key }) {
      let changes = try await programme(policy).policy.changes
      #expect(changes.count == count, "\(policy)")
      for change in changes {
        let rule = change.rule.value
        #expect(ShippedPolicy.policy.names(of: rule).contains(change.name.value), "\(rule)")
        #expect(change.because != nil && change.source != nil, "\(rule)")
      }
    }
  }

  @Test("Kenya counts four weeks a month and expects an HIV test every three months")
  func kenya() async throws {
    let policy = try await programme("kenya").policy
    #expect(policy.monthFactor == .four_weeks)
    let interval = policy.parameter("test-interval-too-long", "hiv_interval")
    #expect(interval.value.description == "3 months")
    #expect(interval.citation.shown.contains("Kenya MOH 731 Plus"))
    #expect(policy.number("extreme-caseload", "extreme_fsw") == Fraction(90))
    #expect(policy.number("extreme-caseload", "extreme_msm") == Fraction(60))
    #expect(policy.number("overloaded-outreach-worker", "caseload_plan") == Fraction(50))
  }

  @Test("The Zimbabwe trial gives each worker at least 50 people and renews the count half-yearly")
  func zimbabwe() async throws {
    let policy = try await programme("zimbabwe-trial").policy
    #expect(policy.monthFactor == .calendar)
    #expect(policy.number("planning", "caseload_min") == Fraction(50))
    let age = policy.parameter("stale-estimate", "estimate_age")
    #expect(age.value.description == "6 months")
    #expect(age.citation.shown.contains("PACTR 9777"))
  }
}
