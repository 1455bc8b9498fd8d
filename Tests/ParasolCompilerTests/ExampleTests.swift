import Foundation
import ParasolCompiler
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

/// The examples are compiled, and promise what they get.
@Suite struct ExampleTests {
  private func compile(_ name: String, _ goal: CompilerOptions.Goal = .check) async throws
    -> Compilation
  {
    try await Compiler(
      host: MemoryHost(folder: Repository.path("Examples/\(name)")),
      options: CompilerOptions(goal: goal)
    ).compile()
  }

  @Test func theOneTownExampleIsSilent() async throws {
    let compilation = try await compile("dawn-harbour", .plan)
    #expect(compilation.text(.concise) == "")
    let plan = try #require(compilation.plan)
    #expect(plan.sites.allSatisfy { $0.uncovered.isEmpty && $0.shortfalls.isEmpty })
    #expect(plan.sites.flatMap(\.rota).count > 400)
  }

  @Test func firstMistakesAreTenAndEachHasItsPlace() async throws {
    let compilation = try await compile("first-mistakes")
    #expect(compilation.errorCount == 10 && compilation.warningCount == 0)
    let told = compilation.text(.full).components(separatedBy: "Still to do in this draft")
    Golden.check(told[0], "reports/first-mistakes.txt")
  }

  @Test func theNationalDraftHasOnlyThingsToDo() async throws {
    let compilation = try await compile("madagascar-2014", .plan)
    #expect(compilation.text(.concise) == "")
    #expect(compilation.report.toDos.count > 40)
    let programme = try #require(compilation.programme)
    #expect(programme.sites.count == 37)
    let sum = programme.sites.flatMap(\.people).reduce(CountRange.none) { $0 + $1.count }
    #expect(sum.low == Fraction(81_142) && sum.high == Fraction(167_442))
    #expect(sum.planningValue == Fraction(124_292))
  }

  @Test func theReportedNationalPointDiffersFromItsTowns() async throws {
    let path = "programme.yaml"
    let host = MemoryHost(folder: Repository.path("Examples/madagascar-2014"))
    let text = String(decoding: try host.contents(of: path), as: UTF8.self)
      .replacing("point 124292", with: "point 164586")
    let compilation = try await Compiler(host: host.replacing(path, with: Array(text.utf8)))
      .compile()
    let told = compilation.text(.concise)
    #expect(compilation.errorCount == 1, "\(told)")
    #expect(told.contains("error[total-differs-from-parts]"))
    #expect(told.contains("124292") || told.contains("124,292"), "\(told)")
  }
}
