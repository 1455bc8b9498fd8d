import ParasolCompiler
import ParasolModel
import ParasolRendering
import ParasolSyntax
import ParasolTestSupport
import Testing

@Suite("Totals of a national draft")
struct DocumentsTotalsTests {
  private func draft() async throws -> (view: PartnerView, groups: [ToDoGroup], made: Rendering) {
    let host = MemoryHost(folder: Repository.path("Examples/madagascar-2014"))
    let compilation = try await Compiler(host: host).compile()
    let programme = try #require(compilation.programme)
    let toDos = compilation.report.toDos
    let made = await Renderer.render(
      programme, plan: Plan(sites: []), toDos: toDos, options: RenderOptions(languages: ["en"]))
    return (
      PartnerView(programme, plan: Plan(sites: [])), ToDoGroup.groups(toDos, of: programme), made
    )
  }

  private func text(_ made: Rendering, _ path: String) throws -> String {
    String(decoding: try #require(made.artefacts.first { $0.path == path }).bytes, as: UTF8.self)
  }

  @Test("sums are those that were published, and halves are kept")
  func people() async throws {
    let (view, _, made) = try await draft()
    #expect(view.staffing.rows.count == 37)
    let sum = view.staffing.asOne
    #expect(sum.people.low == Fraction(81_142))
    #expect(sum.people.high == Fraction(167_442))
    #expect(sum.people.planningValue == Fraction(124_292))
    #expect(sum.workersNeeded == 2_486)
    #expect(sum.workersFewest == 1_913)
    #expect(sum.workersMost == 4_144)
    #expect(sum.supervisorsNeeded == 356)
    #expect(view.staffing.workersSiteBySite == 2_502)
    let page = try text(made, "team/staffing/madagascar-2014.en.html")
    for shown in ["81,142–167,442", "124,292", "2,486", "2,502", "1,614.5"] {
      #expect(page.contains(shown), "\(shown)")
    }
  }

  @Test("supply rests on the usual figure where acts are not stated, and says so")
  func supply() async throws {
    let (view, _, made) = try await draft()
    let month = try #require(view.supply.months.first)
    let total = view.supply.total(.male_condom, in: month)
    #expect(total == Fraction(124_292 * 30))
    #expect(!view.supply.hasNeedFromActs)
    let page = try text(made, "team/supply/madagascar-2014.en.html")
    #expect(page.contains("30 condoms per person and month stand in for it"))
    #expect(page.contains("Blanchard et al. 2008"))
    #expect(page.contains("3,728,760"))
  }

  @Test("the same question about every town is one line")
  func toDos() async throws {
    let (_, groups, made) = try await draft()
    let everywhere = groups.filter { $0.places.count == 37 }
    #expect(!everywhere.isEmpty)
    #expect(everywhere.allSatisfy { $0.count >= 37 })
    #expect(Set(groups.map { "\($0.id) \($0.message) \($0.help ?? "")" }).count == groups.count)
    let page = try text(made, "team/to-do/madagascar-2014.en.html")
    #expect(page.contains("all towns (37)"))
    #expect(page.contains("This is a draft"))
  }
}
