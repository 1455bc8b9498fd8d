import ParasolModel
import ParasolSyntax

/// A stated total is not the sum of its parts.
enum TotalDiffersFromParts: Rule {
  static let id: DiagnosticID = "total-differs-from-parts"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .estimates, summary: "A stated total is not the sum of its parts.",
    why: "Either a part is missing, and its people with it, or one of the numbers is wrong.",
    remedy: "Correct the number, or add the part that is missing.", citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    let parts = EstimateParts(programme)
    for region in programme.content.regions {
      compare(
        region.people, with: parts.parts(of: region), "region '\(region.id.value)'",
        .of(region, in: nil), isDraft: programme.isDraft, programme, report)
    }
    for site in programme.sites {
      compare(
        site.header.people, with: parts.hotspots(of: site), "site '\(site.id)'", .of(site),
        isDraft: site.isDraft, programme, report)
    }
  }

  private static func compare(
    _ people: Located<Table<CountRange>>?, with parts: EstimateParts.Sum?, _ place: String,
    _ subject: Subject, isDraft: Bool, _ programme: Programme, _ report: RuleReport
  ) {
    guard let parts else { return }
    for row in people?.value.rows ?? [] {
      // A group that no part names was not counted there, which is not none.
      guard let sum = parts.groups[row.name.value] else { continue }
      let differences = differences(row.value.value, sum, programme)
      guard let first = differences.first else { continue }
      // Too little may only mean that the rest is not listed; too much cannot be, nor can a range
      // that fits while its point does not.
      let compared = comparedCount(row.value.value)
      let isShort =
        differences.count == compared && differences.allSatisfy { $0.parts < $0.stated }
      if isShort, !parts.isWhole { continue }
      let message =
        "'\(row.name.value)' of \(place) are said to be "
        + Listing.plain(differences.map { "\($0.stated) (\($0.name))" }) + "; "
        + "\(parts.start) " + Listing.plain(differences.map { "\($0.parts)" })
      let span = differences.count == 1 && first.name == "point" ? row.value.pointPart : nil
      let figures = NumberFigure(id, "sum_abs", in: programme)
      let help = "correct one of the numbers; \(first.tolerance) more or less is let pass"
      if isShort {
        report.absent(
          message, at: span ?? row.value.span, about: subject, isDraft: isDraft,
          notes: parts.notes + figures.notes, help: help, citation: figures.citation)
      } else {
        report(
          message, at: span ?? row.value.span, about: subject,
          notes: parts.notes + figures.notes, help: help, citation: figures.citation)
      }
    }
  }

  private static func comparedCount(_ stated: CountRange) -> Int {
    stated.isRange ? (stated.point == nil ? 2 : 3) : 1
  }

  private struct Difference {
    let name: String
    let stated: Fraction
    let parts: Fraction
    let tolerance: Fraction
  }

  /// Low, high and point, each by itself (F8).
  private static func differences(
    _ stated: CountRange, _ sum: CountRange, _ programme: Programme
  ) -> [Difference] {
    let fixed = programme.policy.number(id.text, "sum_abs")
    let share = programme.policy.number(id.text, "sum_rel")
    var pairs = [("low", stated.low, sum.low), ("high", stated.high, sum.high)]
    if !stated.isRange {
      pairs = [(sum.isRange ? "point" : "number", stated.planningValue, sum.planningValue)]
    } else if let point = stated.point {
      pairs.append(("point", point, sum.planningValue))
    }
    return pairs.compactMap { name, stated, parts in
      let tolerance = max(fixed, share * parts)
      guard (stated - parts).magnitude > tolerance else { return nil }
      return Difference(name: name, stated: stated, parts: parts, tolerance: tolerance)
    }
  }
}
