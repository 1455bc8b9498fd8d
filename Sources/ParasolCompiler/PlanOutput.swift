import ParasolModel
import ParasolPlanning

extension Compilation {
  /// The plans of all sites as JSON, in the form `parasol-plan/1`; nil without a plan.
  public func planJSON() -> [UInt8]? { plan?.json() }

  /// Each site's problem as a JSON file, in the form `parasol-site-problem/1`.
  public func problemFiles() -> [OutputFile] {
    guard let programme else { return [] }
    return Planner.problems(programme).map { problem in
      OutputFile(path: "\(problem.site).json", bytes: problem.json())
    }
  }

  /// Who serves whom, and how much of everyone's time that takes, for people to read.
  public func planText() -> String {
    guard let programme, let plan else { return "" }
    var text = ""
    for site in plan.sites {
      guard let source = programme.site(site.site) else { continue }
      text += PlanSummary(site: site, source: source).text
    }
    return text.isEmpty
      ? "no site has hotspots or workers yet, so there is nothing to plan\n" : text
  }
}

/// A file that a command may write: its path in the output folder, and its bytes.
public struct OutputFile: Hashable, Sendable {
  /// Relative, with `/`.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A planning problem by itself, without a programme.
public enum ProblemFile {
  /// A problem file that cannot be read.
  public struct Mistake: Error, Hashable, Sendable {
    /// What is wrong with it, in one sentence.
    public let message: String
  }

  /// Solves one problem in the form `parasol-site-problem/1`.
  public static func solve(_ json: [UInt8]) throws(Mistake) -> [UInt8] {
    do throws(ProblemFileError) {
      return SitePlanner.solve(try SiteProblem(json: json)).json()
    } catch {
      throw Mistake(message: error.description)
    }
  }
}

/// One site's plan in a few lines.
private struct PlanSummary {
  let site: SitePlan
  let source: Site

  var text: String {
    let weeks = (site.end - site.start + 1) / 7
    var text = "site '\(site.site)': \(weeks) weeks from \(site.start), \(sessionCount) sessions\n"
    for worker in source.content.workers { text += line(WorkerID(worker.id.value), weeks) }
    for people in site.uncovered {
      text += "  nobody  \(people.tiers.total) people of '\(people.hotspot)'\n"
    }
    return text
  }

  private var sessionCount: Int {
    Set(site.rota.map { "\($0.day)\($0.hours)\($0.hotspot)" }).count
  }

  private func line(_ worker: WorkerID, _ weeks: Int) -> String {
    let slices = site.slices.filter { $0.worker == worker }
    let people = slices.reduce(0) { $0 + $1.people }
    let attendances = site.rota.filter { $0.worker == worker }
    let minutes = attendances.reduce(0) { $0 + $1.hours.minutes }
    let hours = Fraction(minutes, over: 60 * max(weeks, 1))
    let contacts = site.microplans.filter { $0.worker == worker }.reduce(0) { $0 + $1.contacts }
    let places = slices.map { "\($0.hotspot) \($0.people)" }.joined(separator: ", ")
    return "  \(worker)  \(people) people (\(places)), \(attendances.count) sessions, "
      + "\(hours) hours a week, \(contacts) contacts\n"
  }
}
