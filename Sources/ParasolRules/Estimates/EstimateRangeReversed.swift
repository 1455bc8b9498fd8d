import ParasolModel
import ParasolSyntax

/// An estimate does not lie between its low and its high.
enum EstimateRangeReversed: Rule {
  static let id: DiagnosticID = "estimate-range-reversed"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .estimates, summary: "An estimate does not lie between its low and its high.",
    why: "Staff and supplies would be planned from a slip of the pen.",
    remedy: "Write the lower number first, and a point that lies between the two.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    for estimate in report.facts.estimates {
      check(
        estimate.count, at: estimate.count.span,
        "the estimate of '\(estimate.group)' at \(estimate.place)", estimate.subject, report)
    }
    for site in programme.sites {
      for hotspot in site.content.hotspots {
        for window in hotspot.active?.value.items ?? [] {
          guard let people = window.value.people else { continue }
          check(
            Located(people, at: window.span), at: countPart(people, window.span),
            "the count of people at hotspot '\(hotspot.id.value)' on \(window.value.window)",
            .of(hotspot, in: site), report)
        }
      }
    }
  }

  /// The end of the window's place, where the count stands.
  private static func countPart(_ people: CountRange, _ window: Span) -> Span {
    let length = people.description.count
    let end = Int(window.end - window.start)
    return window.part(from: max(0, end - length), to: end)
  }

  private static func check(
    _ count: Located<CountRange>, at place: @autoclosure () -> Span,
    _ subjectText: @autoclosure () -> String, _ subject: Subject, _ report: RuleReport
  ) {
    let range = count.value
    let isInside = range.point.map { range.low <= $0 && $0 <= range.high } ?? true
    if range.low <= range.high, isInside { return }
    let (what, span) = (subjectText(), place())
    if range.low > range.high {
      report(
        "\(what) runs from \(range.low) down to \(range.high)", at: span, about: subject,
        help: "write '\(range.high)-\(range.low)' if that is meant",
        replacement: range.point == nil
          ? .init(span, with: "\(range.high)-\(range.low)", isSafe: false) : nil)
    } else if let point = range.point, point < range.low || point > range.high {
      report(
        "\(what) is \(point), outside its range of \(range.low)-\(range.high)",
        at: count.pointPart, about: subject, help: "correct the point or the range")
    }
  }
}
