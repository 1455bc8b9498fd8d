import ParasolModel
import ParasolSyntax

/// A caseload is beyond what observation shows can work.
enum ExtremeCaseload: Rule {
  static let id: DiagnosticID = "extreme-caseload"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .workforce, summary: "A caseload is beyond what observation shows can work.",
    why: "In Kenya people were met less often the more of them one worker had.",
    remedy: "Take on more outreach workers, or share the people out again.",
    citation: Citation("Bhattacharjee et al. 2018 (Kenya; observational)", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    let roster = report.facts.roster
    for site in programme.sites {
      if roster.isGiven(site) {
        for worker in site.content.workers {
          let load = Caseload(worker, roster, in: programme)
          guard let excess = excess(load, in: programme) else { continue }
          report(
            message(load, excess), at: load.span, about: .of(worker, in: site),
            notes: load.notes + excess.limit.notes,
            help: "share these people out among more workers", citation: excess.limit.citation)
        }
      } else if let mean = mean(of: site, in: programme) {
        report.absent(
          meanMessage(site, mean), at: site.span, about: .of(site), isDraft: site.isDraft,
          notes: mean.limit.notes,
          help: "take on more outreach workers", citation: mean.limit.citation)
      }
    }
  }

  struct Excess {
    let people: Fraction
    let areMen: Bool
    let limit: NumberFigure
  }

  /// Nil when the caseload is not extreme.
  static func excess(_ load: Caseload, in programme: Programme) -> Excess? {
    let all = NumberFigure(id, "extreme_fsw", in: programme)
    if Fraction(load.people) > all.value {
      return Excess(people: Fraction(load.people), areMen: false, limit: all)
    }
    let men = NumberFigure(id, "extreme_msm", in: programme)
    guard Fraction(load.men) > men.value else { return nil }
    return Excess(people: Fraction(load.men), areMen: true, limit: men)
  }

  /// People per worker of a site whose roster is not given.
  static func mean(of site: Site, in programme: Programme) -> Excess? {
    let workers = site.content.workers.count
    guard workers > 0, !site.content.isUncertain(OutreachWorker.self) else { return nil }
    let groups = site.people.map { row in
      (isMale: programme.content.find(\.population, row.group.text)?.gender.value == .male, row)
    }
    let areMen = !groups.isEmpty && groups.allSatisfy(\.isMale)
    let limit = NumberFigure(id, areMen ? "extreme_msm" : "extreme_fsw", in: programme)
    let mean = site.planningValue / workers
    return mean > limit.value ? Excess(people: mean, areMen: areMen, limit: limit) : nil
  }

  private static func message(_ load: Caseload, _ excess: Excess) -> String {
    "outreach worker '\(load.worker.id.value)' has \(excess.people) \(excess.areMen ? "men" : "people"); "
      + "above \(excess.limit.value) they cannot be met often enough"
  }

  private static func meanMessage(_ site: Site, _ excess: Excess) -> String {
    "site '\(site.id)' has \(site.content.workers.count) outreach workers for "
      + "\(Listing.people(site.planningValue)), \(excess.people) each; above \(excess.limit.value) they "
      + "cannot be met often enough"
  }
}
