import ParasolModel
import ParasolSyntax

/// The forecast comes from above, or does not say what it rests on.
enum TopDownForecast: Rule {
  static let id: DiagnosticID = "top-down-forecast"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "The forecast comes from above, or does not say what it rests on.",
    why: "A number that was shared out from above knows nothing of what is missing at the spot.",
    remedy: "Begin with the forecast of each site, and add these up level by level.",
    citation: .swit("Table 4.1 and ch. 4", "p79, p82"))

  static func check(_ programme: Programme, report: RuleReport) {
    var made: [Made] = []
    for placed in PlacedCommodities.all(in: programme) {
      for forecast in placed.commodities.value.forecasts?.value.values ?? [] {
        made.append(Made(forecast: forecast, placed: placed))
      }
    }
    guard !made.isEmpty else { return }
    for one in made where (one.forecast.basis?.value.items ?? []).isEmpty {
      report.absent(
        "nothing says what the forecast of level '\(one.level)' rests on",
        at: one.forecast.basis?.span ?? one.forecast.level.span, about: one.placed.subject,
        isDraft: one.placed.isDraft,
        help:
          "add 'basis:' with one of \(Listing.quoted(ForecastBasis.allCases.map(\.rawValue), upTo: 5))"
      )
    }
    guard made.contains(where: \.isLocal) else {
      tellNoneFromBelow(made, programme, report)
      return
    }
    judgeOrder(made, report)
  }

  private struct Made {
    let forecast: Forecast
    let placed: PlacedCommodities

    var level: String { forecast.level.value.rawValue }
    /// 0 for the centre, more for each level below it.
    var rank: Int { ProgrammeLevel.allCases.firstIndex(of: forecast.level.value) ?? 0 }
    /// Made by those who hand things out.
    var isLocal: Bool {
      switch forecast.level.value {
      case .frontline_community, .municipality_submunicipality: true
      case .central, .state_province, .district_county: false
      }
    }
  }

  private static func tellNoneFromBelow(
    _ made: [Made], _ programme: Programme, _ report: RuleReport
  ) {
    guard let first = made.first,
      !programme.sites.contains(where: { $0.content.brokenKeys.contains("commodities") })
    else { return }
    report.absent(
      "there is a forecast of level '\(first.level)', but none of a site that it could be made from",
      at: first.forecast.level.span, about: first.placed.subject, isDraft: first.placed.isDraft,
      help: "add the forecasts of the sites, with 'level: frontline_community'")
  }

  /// A higher level that was done before the last one below it.
  private static func judgeOrder(_ made: [Made], _ report: RuleReport) {
    var latest: [Made] = []
    for one in made.sorted(by: { $0.rank > $1.rank }) {
      guard let date = one.forecast.date else { continue }
      if let later = latest.first(where: { below in
        guard below.rank > one.rank, let day = below.forecast.date else { return false }
        return day.value > date.value
      }), let day = later.forecast.date {
        report(
          "the forecast of level '\(one.level)' is of \(date.value), before that of level '\(later.level)' of \(day.value)",
          at: date.span, about: one.placed.subject,
          notes: [.init("the forecast from below", at: day.span)],
          help: "make it again from the forecasts below it")
      }
      // One for each level will do: the last one made there.
      if let same = latest.firstIndex(where: { $0.rank == one.rank }) {
        if let day = latest[same].forecast.date, day.value < date.value { latest[same] = one }
      } else {
        latest.append(one)
      }
    }
  }
}
