import ParasolModel
import ParasolSyntax

/// A batch has no expiry date, or older stock is not used first.
enum BatchWithoutExpiry: Rule {
  static let id: DiagnosticID = "batch-without-expiry"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "A batch has no expiry date, or older stock is not used first.",
    why: "Packs past their date are thrown away, or, worse, handed out and break.",
    remedy:
      "Write the month on the packs into 'batches', and hand out first what expires first.",
    citation: .swit("ch. 4", "p82", .partial))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedCommodities.all(in: programme) {
      guard let order = placed.commodities.value.issueOrder, order.value != .first_expired_first_out
      else { continue }
      report(
        order.value == .no_order
          ? "packs are handed out in no order, so that some expire on the shelf"
          : "the packs that came first are handed out first, though others may expire before them",
        at: order.span, about: placed.subject, help: "write 'issue_order: first_expired_first_out'")
    }
    for scope in report.facts.stocks {
      let lines = scope.lines
      tellOpen(lines, scope, programme, report)
      for line in lines { judge(line, scope, programme, report) }
    }
  }

  /// What nobody has written down, once for each store.
  private static func tellOpen(
    _ lines: [SupplyLine], _ scope: SupplyScope, _ programme: Programme, _ report: RuleReport
  ) {
    let held = lines.filter { ($0.line.opening?.value.value ?? 0) > 0 }
    let undated = held.filter { ($0.line.batches?.value.items ?? []).isEmpty }
    if let first = undated.first {
      let more = undated.count == 1 ? "" : "; the same holds for \(undated.count - 1) more"
      report.absent(
        "nothing says when the \(first.plural) in stock at '\(first.place)' expire\(more)",
        at: first.name.span, about: scope.subject, isDraft: scope.isDraft,
        notes: undated.dropFirst().prefix(3).map {
          .init("\($0.plural) at '\($0.place)'", at: $0.name.span)
        },
        help: "read the packs, then add 'batches: [{expires: 2029-05, pieces: 500}]'")
    }
    guard !held.isEmpty, scope.stated(\.issueOrder, in: programme) == nil,
      !scope.isUnsure(in: programme)
    else { return }
    report.absent(
      "nothing says which packs \(scope.name) hands out first",
      at: scope.commodities.value.stock?.span ?? scope.commodities.span, about: scope.subject,
      isDraft: scope.isDraft, help: "add 'issue_order: first_expired_first_out' to 'commodities'")
  }

  /// Packs that expire before their turn, when those that expire first go first.
  private static func judge(
    _ line: SupplyLine, _ scope: SupplyScope, _ programme: Programme, _ report: RuleReport
  ) {
    guard let plan = programme.plan, let batches = line.line.batches?.value.items,
      !batches.isEmpty
    else { return }
    let start = plan.days.lowerBound.month
    var before = Fraction.zero
    for batch in batches.sorted(by: { $0.value.expires.value < $1.value.expires.value }) {
      let expires = batch.value.expires
      let pieces = batch.value.pieces.map { Fraction($0.value.value) }
      if expires.value < start {
        report(
          "\(line.plural) at '\(line.place)' expired in \(expires.value), before the plan begins",
          at: expires.span, about: scope.subject,
          help: "take them out of the stock, and destroy them")
        continue
      }
      guard let pieces, line.line.issues != nil, expires.value.last <= plan.days.upperBound else {
        return
      }
      let used = issued(line, from: start, through: expires.value, programme)
      let left = before + pieces - used
      before += pieces
      guard left > .zero else { continue }
      // Those that are left are thrown away, and take nothing from the next ones.
      before = used
      report(
        "\(left.ceiling) \(line.plural) at '\(line.place)' expire in \(expires.value) before anybody gets them",
        at: expires.span, about: scope.subject,
        notes: [
          .init(
            "\(used.floor) are handed out from \(start) to \(expires.value)",
            at: line.issuesSpan(in: start))
        ], help: "pass them on to a place that needs them by then")
    }
  }

  private static func issued(
    _ line: SupplyLine, from start: CalendarMonth, through last: CalendarMonth,
    _ programme: Programme
  ) -> Fraction {
    var sum = Fraction.zero
    var month = start
    while month <= last {
      sum += line.issues(in: month, programme)
      month = month.advanced(by: 1)
    }
    return sum
  }
}
