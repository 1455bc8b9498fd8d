import Foundation
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
    let site = try #require(plan.sites.first)
    _ = FileManager.default.createFile(atPath: "/tmp/w/dawn.json", contents: Data(plan.json()))
    #expect(sink.diagnostics.isEmpty)
  }
}
