import ParasolCompiler
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

@testable import ParasolPlanning

@Suite struct ExamplePlanTests {
  private func programme() async throws -> Programme {
    let folder = Repository.path("Examples/dawn-harbour")
    let compilation = try await Compiler(host: MemoryHost(folder: folder)).compile()
    return try #require(compilation.programme)
  }

  @Test func everybodyOfTheExampleTownIsMetEveryMonth() async throws {
    let sink = DiagnosticSink()
    let plan = try await Planner.plan(programme(), sink: sink)
    for d in sink.diagnostics {
      print(d.severity, d.id, d.message, d.notes.map(\.message), d.help ?? "")
    }
    let site = try #require(plan.sites.first)
    for s in site.slices { print(s.worker, s.hotspot, s.people, s.tiers, s.groups) }
    for m in site.microplans where m.month.month == 3 {
      print(m.worker, m.sessions.count, m.contacts, m.condoms, m.lubricant, m.services)
    }
    #expect(sink.diagnostics.isEmpty)
  }
}
