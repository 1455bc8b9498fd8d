import ParasolModel
import ParasolSyntax

/// Several estimates exist and the plan does not say why it uses this one.
enum PlanningValueUnexplained: Rule {
  static let id: DiagnosticID = "planning-value-unexplained"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .estimates, summary: "Several estimates exist and the plan does not say why it uses this one.",
    why: "The lower number costs less. Without a reason nobody can tell whether that is why.",
    remedy: "Say under 'planning' which number is used, how it was found, and why.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    let limits = Limits(programme)
    PlaceCounts.forEach(in: programme) { place in
      guard let others = place.counts.otherEstimates else { return }
      let planning = place.counts.planning?.value
      if planning?.method != nil, planning?.because != nil { return }
      for other in others.value.values {
        for row in other.people.value.rows where judge(row, other, place, limits, programme, report)
        {
          return
        }
      }
    }
  }

  private struct Limits {
    let method: NumberFigure
    let round: NumberFigure

    init(_ programme: Programme) {
      method = NumberFigure(id, "method_factor", in: programme)
      round = NumberFigure(id, "round_factor", in: programme)
    }
  }

  /// True after a report: one for each place will do.
  private static func judge(
    _ row: Table<CountRange>.Row, _ other: OtherEstimate, _ place: PlaceCounts, _ limits: Limits,
    _ programme: Programme, _ report: RuleReport
  ) -> Bool {
    let group = row.name.value
    guard let used = place.estimate(of: group) else { return false }
    let (one, two) = (used.planningValue, row.value.value.planningValue)
    let (small, large) = (min(one, two), max(one, two))
    let own = place.record.flatMap { programme.find(\.estimates, $0.value, from: place.site) }
    let its = other.estimate.flatMap { programme.find(\.estimates, $0.value, from: place.site) }
    // Where nobody says that it was the same survey, the wider limit holds.
    let isSameRound = own?.round != nil && own?.round?.value.text == its?.round?.value.text
    let limit = isSameRound ? limits.method : limits.round
    guard large > small * limit.value else { return false }
    var open: [(key: String, says: String)] = []
    let planning = place.counts.planning?.value
    if planning?.method == nil { open.append(("method", "how the number was found")) }
    if planning?.because == nil { open.append(("because", "why it is used")) }
    let counted = place.counts.planned(group) ?? one
    report.absent(
      "the plan counts with \(counted) '\(group)' at \(place.place) and another estimate is \(two), but nothing says \(open.map(\.says).joined(separator: " or "))",
      at: row.value.span, about: place.subject, isDraft: place.isDraft,
      notes: [
        place.span(of: group).map { .init("the estimate, \(one)", at: $0) },
        .init(
          "\(limit.value.decimal(places: 1)) times as many are let pass \(isSameRound ? "within one survey" : "between two surveys")"
        ),
      ].compactMap { $0 } + limit.figure.notes,
      help: planning == nil
        ? "add 'planning:' with 'people: {\(group): \(counted)}', 'method' and 'because'"
        : "add \(Listing.plain(open.map { "'\($0.key):'" })) to 'planning'",
      citation: limit.citation)
    return true
  }
}
