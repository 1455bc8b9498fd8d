import ParasolModel
import ParasolSyntax

extension WhatIf {
  /// The same for other programs, in the form `parasol-what-if/1`.
  public func json() -> [UInt8] {
    let places = SourcePlaces(after.report.files)
    func findings(_ diagnostics: [Diagnostic]) -> DumpedValue {
      .list(
        diagnostics.map { diagnostic in
          .object(
            ("id", .text(diagnostic.id.text)), ("severity", .text(diagnostic.severity.rawValue)),
            ("message", .text(diagnostic.message)), ("place", .text(places.text(diagnostic.span))))
        })
    }
    return DumpedValue.object(
      ("format", .text("parasol-what-if/1")),
      (
        "set",
        .list(
          changes.map {
            .object(
              ("path", .text($0.path)), ("before", $0.before.map { .text($0) } ?? .null),
              ("after", .text($0.after)))
          })
      ),
      ("sites", .list(sites.map(\.json))),
      ("new", findings(news.report.diagnostics)), ("gone", findings(gone))
    ).bytes
  }
}

extension SiteWhatIf {
  var json: DumpedValue {
    let moves = before.flatMap { old in after.map { self.moves(old, $0) } }
    return .object(
      ("site", .text(site.text)), ("before", before?.json ?? .null),
      ("after", after?.json ?? .null),
      ("people_who_change_worker", moves.map { .number($0.moved) }),
      (
        "moves",
        moves.map {
          .list(
            $0.moves.map {
              .object(
                ("worker", .text($0.worker.text)), ("hotspot", .text($0.hotspot.text)),
                ("before", .number($0.before)), ("after", .number($0.after)))
            })
        }
      ))
  }
}

extension PlanFigures {
  /// Whole numbers; hours a week and pay are exact.
  var json: DumpedValue {
    .object(
      ("people", .number(people)), ("covered", .number(covered)),
      ("workers", .number(loads.count)), ("load_min", loadRange.map { .number($0.low) }),
      ("load_max", loadRange.map { .number($0.high) }), ("sessions", .number(sessions)),
      ("nights", .number(nightCount)), ("weekend_shifts", .number(weekendCount)),
      ("minutes_paid_in_all", .number(paidMinutes)),
      (
        "pay_per_month",
        .object(pay.map { DumpedValue.Member(key: $0.currency, value: .number($0.amount)) })
      ),
      (
        "condoms_by_month",
        .object(
          condoms.map { DumpedValue.Member(key: "\($0.month)", value: .number($0.pieces)) })
      ),
      ("missing_sessions", .number(missingSessions)), ("gaps", .number(gaps.count)),
      ("gaps_proved", .number(gaps.count { $0.certainty == .proved })))
  }
}
