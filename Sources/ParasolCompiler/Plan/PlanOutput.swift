import ParasolModel
import ParasolPlanning
import ParasolSyntax

extension Compilation {
  /// The plans of all sites as JSON, in the form `parasol-plan/1`; nil without a plan.
  public func planJSON() -> [UInt8]? {
    guard let programme else { return nil }
    return plan?.json(programme: programme.id)
  }

  /// Each site's problem as a JSON file, in the form `parasol-site-problem/1`, and beside it where its
  /// numbers come from.
  ///
  /// - Parameter only: the id of the one site that is wanted; nil for all.
  public func problemFiles(only: String? = nil) -> [OutputFile] {
    guard let programme else { return [] }
    let places = SourcePlaces(report.files)
    let problems = Planner.problems(programme, only: only.map { SiteID($0) })
    return problems.flatMap { problem -> [OutputFile] in
      let file = OutputFile(path: "\(problem.site).json", bytes: problem.json())
      guard let site = programme.site(problem.site) else { return [file] }
      let sources = ProblemSources(
        programme: programme, site: site, problem: problem, places: places)
      return [file, OutputFile(path: "\(problem.site).sources.json", bytes: sources.json)]
    }
  }

  /// Whether the programme has a site of this id; true where the programme cannot be known.
  public func hasSite(_ id: String) -> Bool {
    programme.map { $0.site(SiteID(id)) != nil } ?? true
  }

  /// The ids of all sites, sorted.
  public var sites: [String] { (programme?.sites ?? []).map(\.id.text) }

  /// What is planned at each site, for people to read: every figure of one site or a few, a line each
  /// where there are many.
  public func planText() -> String {
    guard let programme, let plan else { return "" }
    let figures = plan.sites.compactMap { PlanFigures($0, of: programme) }
    guard !figures.isEmpty else {
      return "no site has hotspots or workers yet, so there is nothing to plan\n"
    }
    if figures.count > PlanTable.mostSites { return PlanTable(figures).text }
    return figures.map { PlanSummary($0, of: programme).text }.joined(separator: "\n")
  }
}
