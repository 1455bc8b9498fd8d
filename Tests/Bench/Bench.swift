import ParasolPlanning

/// Compares what Parasol does until a programme is checked with the floor under it: libyaml reading
/// the same bytes and throwing the events away. Processor time of all threads, in one run.
///
///     parasol-bench [SITES]
///     parasol-bench plan [SITES [WEEKS [EFFORT]]]     what planning a national programme costs
///     parasol-bench solve EFFORT FILE...              the plans of problem files
///     parasol-bench assign EFFORT FILE                what the assignment of one costs
///     parasol-bench forms [PAGES]                     what printing filled forms costs
@main
struct Bench {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    func argument(_ index: Int) -> String? {
      arguments.indices.contains(index) ? arguments[index] : nil
    }
    switch argument(0) {
    case "plan":
      try await PlanBench.national(
        sites: argument(1).flatMap { Int($0) } ?? 150, weeks: argument(2).flatMap { Int($0) } ?? 4,
        effort: argument(3).flatMap(SitePlanner.Effort.init) ?? .quick)
    case "solve":
      try PlanBench.solve(
        Array(arguments.dropFirst(2)),
        effort: argument(1).flatMap(SitePlanner.Effort.init) ?? .normal)
    case "assign":
      try PlanBench.assign(
        argument(2) ?? "", effort: argument(1).flatMap(SitePlanner.Effort.init) ?? .normal)
    case "forms":
      try await FormBench.run(pages: argument(1).flatMap { Int($0) } ?? 1000)
    default: try await compare()
    }
  }

  private static func compare() async throws {
    let sites = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1500
    let whole = NationalProgramme(sites: sites)
    let half = NationalProgramme(sites: sites / 2)
    print(
      "programme: \(sites) sites, \(whole.hotspots) hotspots, \(whole.files.count) files,",
      "\(decimal(Double(whole.byteCount) / 1e6)) MB")

    let less = try await Stages.fastest(of: 3, half)
    let more = try await Stages.fastest(of: 3, whole)
    print("peak memory: \(Usage.now().peakMebibytes) MiB")
    print("findings: \(more.findings), for half of the sites \(less.findings)\n")
    var table = BenchTable()
    tellStages(more, in: &table)
    tellGrowth(from: less, to: more, in: &table)
    tellStartUp(in: &table)
    print(table.text)
  }

  private static func tellStages(_ stages: Stages, in table: inout BenchTable) {
    func row(_ what: String, _ seconds: Double, atMost limit: Double? = nil) {
      let ratio = seconds / stages.bare
      table.add(
        what, "\(decimal(seconds)) s", "\(decimal(ratio)) x bare",
        goal: limit.map { ("at most \(decimal($0)) x bare", ratio <= $0) })
    }
    let reading = stages.read + stages.resolve
    row("bare libyaml events", stages.bare)
    row("load", stages.load)
    row("read", stages.read)
    row("resolve", stages.resolve)
    row("read and resolve", reading, atMost: 1.6)
    row("load, read and resolve", stages.load + reading)
    row("check: all rules", stages.check)
    let loading = stages.load + reading
    table.add(
      "rules over loading", "", "\(decimal(stages.check / loading)) x",
      goal: ("less than loading, reading and resolving", stages.check < loading))
  }

  private static func tellGrowth(from less: Stages, to more: Stages, in table: inout BenchTable) {
    let stages: [(String, KeyPath<Stages, Double>)] = [
      ("load", \.load), ("read", \.read), ("resolve", \.resolve), ("check", \.check),
    ]
    for (name, stage) in stages {
      let ratio = more[keyPath: stage] / less[keyPath: stage]
      table.add(
        "\(name), twice the sites", "", "\(decimal(ratio)) x",
        goal: ("about 2 x", ratio < 2.4))
    }
  }

  private static func tellStartUp(in table: inout BenchTable) {
    guard let milliseconds = StartUp.milliseconds(runs: 20) else {
      table.add("parasol --version", "not built", "", goal: nil)
      return
    }
    table.add(
      "parasol --version", "\(decimal(milliseconds)) ms", "",
      goal: ("less than 10 ms", milliseconds < 10))
  }

  static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }
}
