import ParasolModel
import ParasolPlanning
import ParasolSyntax

/// Why a site's plan is as it is, with the lines and figures that bound it.
struct PlanExplanation {
  let numbers: NumberExplanation
  let plan: SitePlan
  let site: Site
  let insight: SiteInsight

  var programme: Programme { numbers.programme }
  var places: SourcePlaces { numbers.places }
  var problem: SiteProblem { insight.problem }

  /// What came of asking.
  enum Answer {
    case text(String)
    case missing(String)
  }

  func answer(_ asked: PlanPath, path: String) -> Answer {
    switch asked.question {
    case .week(let worker, let week):
      guard insight.worker(worker) != nil else { return missing("worker", worker.text) }
      guard let week, (0..<problem.weeks).contains(week) else {
        return .missing(
          "the plan has the weeks 1 to \(problem.weeks); ask for '\(week == nil ? path : base(path)).1'"
        )
      }
      return .text("\(path), planned\n\n" + WorkerWeek(self, worker, week).text)
    case .cover(let hotspot):
      guard insight.hotspot(hotspot) != nil else { return missing("hotspot", hotspot.text) }
      return .text("\(path), planned\n\n" + HotspotCover(self, hotspot).text)
    case .uncovered(let hotspot):
      if let hotspot, insight.hotspot(hotspot) == nil { return missing("hotspot", hotspot.text) }
      return .text("\(path), planned\n\n" + UncoveredNumber(self, hotspot).text)
    }
  }

  private func base(_ path: String) -> String {
    path.split(separator: ".").dropLast().joined(separator: ".")
  }

  private func missing(_ kind: String, _ id: String) -> Answer {
    let known =
      kind == "worker" ? problem.workers.map(\.id.text) : problem.hotspots.map(\.id.text)
    let nearest = NearestName.of(id, among: known).map { "did you mean '\($0)'?" }
    return .missing(
      "site '\(site.id)' has no \(kind) '\(id)'; \(nearest ?? "it has \(known.joined(separator: ", "))")"
    )
  }

  // MARK: Words that all answers share

  /// `  (sites/harbour-town.yaml:58:18)`
  func place(_ span: Span?) -> String { span.map { "  (\(places.text($0)))" } ?? "" }

  static func hours(_ minutes: Int) -> String {
    minutes == 60 ? "1 hour" : Fraction(minutes, over: 60).decimal(places: 1) + " hours"
  }

  static func count(_ number: Int, _ word: String) -> String {
    NumberExplanation.count(number, word)
  }

  static func people(_ number: Int) -> String { number == 1 ? "1 person" : "\(number) people" }

  func source(_ worker: WorkerID) -> OutreachWorker? {
    site.content.find(\.workers, worker.text)
  }

  func source(_ hotspot: HotspotID) -> Hotspot? { site.content.find(\.hotspots, hotspot.text) }

  func post(of worker: WorkerID) -> Post? {
    source(worker)?.post.flatMap { programme.find(\.posts, $0.value, from: site) }
  }
}
