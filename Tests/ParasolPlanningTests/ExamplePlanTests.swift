import ParasolCompiler
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

@testable import ParasolPlanning

/// The one-town example, whose roster is meant to work as it is.
@Suite struct ExamplePlanTests {
  private func programme() async throws -> Programme {
    let folder = Repository.path("Examples/dawn-harbour")
    let compilation = try await Compiler(host: MemoryHost(folder: folder)).compile()
    return try #require(compilation.programme)
  }

  @Test func itsProblemIsWholeInJSONToo() async throws {
    let problem = try #require(Planner.problems(try await programme()).first)
    #expect(try SiteProblem(json: problem.json()) == problem)
  }

  @Test func everybodyIsMetEveryMonthAndNobodyIsMoved() async throws {
    let programme = try await programme()
    let sink = DiagnosticSink()
    let plan = await Planner.plan(programme, sink: sink)
    #expect(sink.diagnostics.map(\.message) == [])
    let site = try #require(plan.sites.first)
    let source = try #require(programme.sites.first)
    #expect(site.uncovered.isEmpty)
    for slice in site.slices {
      let worker = source.content.find(\.workers, slice.worker.text)
      #expect(worker?.serves?.value[slice.hotspot.text] != nil)
    }
    for month in site.months where month.first >= site.start && month.last <= site.end {
      let met = site.people.count { person in
        person.contacts.contains { $0.day.month == month }
      }
      #expect(met == site.people.count)
    }
    #expect(site.people.count == site.slices.reduce(0) { $0 + $1.people })
  }
}
