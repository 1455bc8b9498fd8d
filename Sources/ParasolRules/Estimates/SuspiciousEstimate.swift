import ParasolModel
import ParasolSyntax

/// Two places share identical figures, or a range has no width.
enum SuspiciousEstimate: Rule {
  static let id: DiagnosticID = "suspicious-estimate"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .estimates, summary: "Two places share identical figures, or a range has no width.",
    why:
      "A number that was copied into the wrong row is right for one place and wrong for another.",
    remedy: "Look at the source again, or write the low and the high that were counted.",
    citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    findTwins(report)
    for use in report.facts.usedEstimates.uses { findWidthless(use, report) }
  }

  /// What may not be the same at two places in one larger place.
  private struct Figures: Hashable {
    let parent: String
    let group: String
    let end: Fraction
    let point: Fraction
    let isLow: Bool
  }

  private static func findTwins(_ report: RuleReport) {
    var seen: [Figures: StatedEstimate] = [:]
    for estimate in report.facts.estimates {
      let range = estimate.count.value
      // Small places are counted in round numbers, so that two may well be alike; not so where the
      // point was worked out as well.
      guard range.isRange, !estimate.isOfHotspot || range.point != nil,
        let parent = estimate.parent
      else { continue }
      let low = Figures(
        parent: parent, group: estimate.group, end: range.low, point: range.planningValue,
        isLow: true)
      let high = Figures(
        parent: parent, group: estimate.group, end: range.high, point: range.planningValue,
        isLow: false)
      if let twin = seen[low] ?? seen[high] {
        let figures =
          seen[low] == nil
          ? "\(range.planningValue) as the point and \(range.high) as the high"
          : "\(range.low) as the low and \(range.planningValue) as the point"
        report(
          "'\(estimate.group)' at \(estimate.place) and at \(twin.place) have the same figures: \(figures)",
          at: estimate.count.span, about: estimate.subject,
          notes: [.init("the same figures", at: twin.count.span)],
          help: "look at the source again, and correct the one that was copied")
      } else {
        (seen[low], seen[high]) = (estimate, estimate)
      }
    }
  }

  /// One line for each record: how people were counted is written there.
  private static func findWidthless(_ use: UsedEstimates.Use, _ report: RuleReport) {
    guard let method = use.record.method else { return }
    switch method.value {
    // A register and a head count come to one number.
    case .head_count, .programme_register: return
    default: break
    }
    let exact = use.counts.filter { !$0.count.value.isRange && $0.count.value.high > .zero }
    guard let first = exact.first else { return }
    let more = exact.count == 1 ? "" : ", and \(exact.count - 1) more"
    report(
      "\(first.count.value.high) '\(first.group)' at \(first.place)\(more) have no low and high, though '\(use.record.id.value)' did not count heads",
      at: first.count.span, about: first.subject,
      notes: [.init("how they were counted", at: method.span)],
      help: "write the range that was found, such as '20-40', or 'method: head_count'")
  }
}
