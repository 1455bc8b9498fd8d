import ParasolModel
import ParasolPlanning

/// The plan that people know, from the file that `parasol plan --output-format json` printed.
public struct EarlierPlan: Sendable {
  /// A file that is no such plan, or not one of this programme.
  public struct Mistake: Error, Hashable, Sendable {
    /// What is wrong, in one sentence.
    public let message: String
  }

  let kept: KeptPlan

  /// Reads the file.
  public init(_ json: [UInt8]) throws(Mistake) {
    do throws(KeptPlanError) {
      kept = try KeptPlan(json: json)
    } catch {
      throw Mistake(message: error.description)
    }
  }
}

extension CompilerOptions {
  /// The same, planning with the least change of what people know.
  public func keeping(_ earlier: EarlierPlan) -> CompilerOptions {
    var options = self
    options.kept = earlier.kept
    return options
  }
}

extension Compilation {
  /// Why an earlier plan is not one of this programme; nil where it is, or where that cannot be known.
  public func mismatch(of earlier: EarlierPlan) -> String? {
    guard let programme else { return nil }
    if let name = earlier.kept.programme, name != programme.id {
      return "it is a plan of programme '\(name)', and this is '\(programme.id)'"
    }
    let unknown = earlier.kept.sites.map(\.site).filter { programme.site($0) == nil }
    if let first = unknown.first {
      let known = programme.sites.map { "'\($0.id)'" }.joined(separator: ", ")
      return "it plans site '\(first)', which the programme does not have; it has \(known)"
    }
    if earlier.kept.sites.isEmpty { return "it plans no site" }
    return nil
  }

  /// Whether the plan differs from an earlier one in who serves whom, or in a session that both cover.
  public func differs(from earlier: EarlierPlan) -> Bool {
    moves(from: earlier).contains { !$0.isNothing } || !newSites(since: earlier).isEmpty
  }

  /// What moves, for people to read.
  public func movesText(from earlier: EarlierPlan) -> String {
    guard let programme else { return "" }
    var text = ""
    for moves in moves(from: earlier) {
      let workers = programme.site(moves.site)?.content.workers ?? []
      let known = Set(workers.map { WorkerID($0.id.value) })
      text += "site '\(moves.site)', compared with the earlier plan\n" + moves.text(known: known)
    }
    for site in newSites(since: earlier) {
      text += "site '\(site)' is not in the earlier plan, and is planned anew\n"
    }
    return text
  }

  private func moves(from earlier: EarlierPlan) -> [PlanMoves] {
    (plan?.sites ?? []).compactMap { site in
      earlier.kept.site(site.site).map { PlanMoves(from: $0, to: site) }
    }
  }

  private func newSites(since earlier: EarlierPlan) -> [SiteID] {
    (plan?.sites ?? []).map(\.site).filter { earlier.kept.site($0) == nil }
  }
}
