import ParasolModel
import ParasolSyntax

/// Places were mapped with no sex worker taking part.
enum MappingWithoutSexWorkers: Rule {
  static let id: DiagnosticID = "mapping-without-sex-workers"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .mapping, summary: "Places were mapped with no sex worker taking part.",
    why: "Those who do not work there miss places, count passers-by, and draw attention to people.",
    remedy: "Map again with a core group of sex workers who know the places.",
    citation: .swit("3.2.2 A and Box 6.4", "p47, p155"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "participants_min", in: programme)
    for use in report.facts.usedEstimates.uses
    where use.countsHotspots || use.record.method?.value == .mapping {
      let record = use.record
      if let count = record.sexWorkers {
        guard count.value.value == 0 else {
          checkGroups(use, least, programme, report)
          continue
        }
        report(
          message(use), at: count.span, about: use.subject, notes: hotspot(use), help: help)
      } else if let who = record.who {
        guard !who.value.values.contains(where: { programme.isOfSexWorkers($0, from: use.site) })
        else {
          checkGroups(use, least, programme, report)
          continue
        }
        report(message(use), at: who.span, about: use.subject, notes: hotspot(use), help: help)
      } else {
        report.absent(
          "nothing says that sex workers took part in '\(record.id.value)', by which places were "
            + "found", at: record.span, about: use.subject, isDraft: use.isDraft(in: programme),
          notes: hotspot(use), help: "add 'who:' and 'sex_workers:'")
      }
    }
  }

  /// Somebody took part; a policy may want that several groups do.
  private static func checkGroups(
    _ use: UsedEstimates.Use, _ least: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    guard least.isAbove(1) else { return }
    let who = use.record.who
    let named = who?.value.values.count { programme.isOfSexWorkers($0, from: use.site) } ?? 0
    // A count of sex workers is of one group at least.
    let groups = max(named, 1)
    guard least.isAbove(groups) else { return }
    report(
      "\(groups) \(groups == 1 ? "group" : "groups") of sex workers took part in "
        + "'\(use.record.id.value)', by which places were found; \(least.value) are due",
      at: who?.span ?? use.record.span, about: use.subject, notes: least.notes,
      help: "map again with more groups, and name them in 'who'", citation: least.citation)
  }

  private static func message(_ use: UsedEstimates.Use) -> String {
    let places = Set(use.counts.filter(\.isOfHotspot).map(\.subject)).count
    let what =
      places == 0
      ? "places" : places == 1 ? "the people of a hotspot" : "the people of \(places) hotspots"
    return "no sex worker took part in '\(use.record.id.value)', which counted \(what)"
  }

  private static func hotspot(_ use: UsedEstimates.Use) -> [Diagnostic.Note] {
    use.counts.first(where: \.isOfHotspot).map { [.init("counted by it", at: $0.count.span)] } ?? []
  }

  private static let help = "map again with sex workers who know these places"
}
