import ParasolCompiler
import ParasolModel
import ParasolPlanning
import ParasolSyntax

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What planning costs: one problem file, or a whole national programme.
enum PlanBench {
  /// Prints the plan of each problem file, one after another.
  static func solve(_ paths: [String], effort: SitePlanner.Effort) throws {
    for path in paths {
      let problem = try SiteProblem(json: [UInt8](Data(contentsOf: URL(filePath: path))))
      print(String(decoding: SitePlanner.solve(problem, effort: effort).json(), as: UTF8.self))
    }
  }

  /// Prints what the assignment of a problem file costs before a rota asks for another.
  static func assign(_ path: String, effort: SitePlanner.Effort) throws {
    let problem = try SiteProblem(json: [UInt8](Data(contentsOf: URL(filePath: path))))
    print(SitePlanner.assignmentObjective(problem, effort: effort))
  }

  /// Processor seconds for some sites of the national programme, for half of them, and what would
  /// be the same on every machine: a sum of the plan's bytes.
  static func national(sites: Int, weeks: Int, effort: SitePlanner.Effort) async throws {
    var table = BenchTable()
    let half = try await seconds(sites: sites / 2, weeks: weeks, effort: effort)
    let whole = try await seconds(sites: sites, weeks: weeks, effort: effort)
    let all = whole.seconds * 1500 / Double(sites)
    table.add("\(sites) sites, \(weeks) weeks", "\(Bench.decimal(whole.seconds)) s", "", goal: nil)
    table.add(
      "1,500 sites", "\(Bench.decimal(all)) s", "",
      goal: effort == .quick ? ("less than 300 s of processor time", all < 300) : nil)
    let ratio = whole.seconds / half.seconds
    table.add(
      "twice the sites", "", "\(Bench.decimal(ratio)) x", goal: ("about 2 x", ratio < 2.4))
    print("effort: \(effort), workers: \(whole.workers), attendances: \(whole.attendances)")
    print("sites with people uncovered: \(whole.uncovered), with gaps in the rota: \(whole.gaps)")
    print("sum of the plan's bytes: \(whole.sum)\n")
    print(table.text)
  }

  private struct Run {
    var seconds = 0.0
    var workers = 0
    var attendances = 0
    var uncovered = 0
    var gaps = 0
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
  }

  private static func seconds(
    sites: Int, weeks: Int, effort: SitePlanner.Effort
  ) async throws -> Run {
    var files = NationalProgramme(sites: sites).files.map { (path: $0.path, bytes: $0.bytes) }
    files[0].bytes = Array(
      String(decoding: files[0].bytes, as: UTF8.self)
        .replacing("weeks: 24", with: "weeks: \(weeks)").utf8)
    let host = MemoryHost(
      Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
    let compilation = try await Compiler(host: host).compile()
    guard let programme = compilation.programme else { return Run() }
    var run = Run()
    var clock = StageClock()
    let plan = await Planner.plan(
      programme, sink: DiagnosticSink(), request: PlanRequest(effort: effort))
    run.seconds = clock.lap()
    for site in plan.sites {
      run.attendances += site.rota.count
      run.uncovered += site.uncovered.isEmpty ? 0 : 1
      run.gaps += site.missingSessions.isEmpty ? 0 : 1
    }
    run.workers = programme.sites.reduce(0) { $0 + $1.content.workers.count }
    for byte in plan.json(programme: programme.id) {
      run.sum = (run.sum ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return run
  }
}
