import ParasolModel
import ParasolSyntax

/// The parts of an indicator do not match its whole.
enum DisaggregationMismatch: Rule {
  static let id: DiagnosticID = "disaggregation-mismatch"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .monitoring, summary: "The parts of an indicator do not match its whole.",
    why: "Somebody stands in two bands or in none, so that the parts never add up.",
    remedy: "Give each age one band, from the youngest to an open last one.",
    citation: Citation("PEPFAR MER 2.6.1; Kenya MOH 731 Plus", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    for group in programme.content.population {
      guard let bands = group.ageBands, !bands.value.items.isEmpty else { continue }
      checkBands(bands, group, programme, report)
      if programme.policy.profile == .kenya { checkProfile(bands, group, report) }
    }
    for stated in StatedIndicators.all(in: programme) where stated.isWhole {
      checkAges(stated, programme, report)
    }
  }

  private static func checkBands(
    _ bands: Located<List<AgeBand>>, _ group: PopulationGroup, _ programme: Programme,
    _ report: RuleReport
  ) {
    let name = group.id.value
    let subject = Subject.of(group, in: nil)
    let youngest =
      group.ageMin.map { Fraction($0.value.value) }
      ?? programme.policy.number(UnderagePopulation.id.text, "age_min")
    let sorted = bands.value.items.sorted { $0.value.from < $1.value.from }
    if let first = sorted.first, Fraction(first.value.from) > youngest {
      let last = first.value.from - 1
      report(
        "people of \(ages("\(youngest)", "\(last)")) are in no band of '\(name)'", at: first.span,
        about: subject, help: "begin with a band from \(youngest)")
    }
    for (band, next) in zip(sorted, sorted.dropFirst()) {
      let end = band.value.to.map { $0 + 1 } ?? Int.max
      if next.value.from < end {
        report(
          "people of \(next.value.from) are in two bands of '\(name)', '\(band.value)' and "
            + "'\(next.value)'", at: next.span, about: subject,
          notes: [.init("the other band", at: band.span)], help: "end one before the next begins")
      } else if next.value.from > end {
        report(
          "people of \(ages("\(end)", "\(next.value.from - 1)")) are in no band of '\(name)'",
          at: next.span, about: subject, notes: [.init("the band before", at: band.span)],
          help: "begin this band at \(end)")
      }
    }
    if let last = sorted.last, let to = last.value.to, sorted.allSatisfy({ $0.value.to != nil }) {
      report(
        "people over \(to) are in no band of '\(name)'", at: last.span, about: subject,
        help: "write '\(last.value.from)+', or add '\(to + 1)+'")
    }
  }

  private static func ages(_ first: String, _ last: String) -> String {
    first == last ? first : "\(first) to \(last)"
  }

  /// Kenya's report has the bands up to 19, 20-24, 25-29 and 30+.
  private static func checkProfile(
    _ bands: Located<List<AgeBand>>, _ group: PopulationGroup, _ report: RuleReport
  ) {
    let edges = [20, 25, 30]
    let begins = Set(bands.value.values.map(\.from))
    let strange = bands.value.items.first { $0.value.from > 19 && !edges.contains($0.value.from) }
    let missing = edges.first { !begins.contains($0) }
    guard strange != nil || missing != nil else { return }
    report(
      strange.map {
        "band '\($0.value)' of '\(group.id.value)' is none of Kenya's monthly report"
      } ?? "'\(group.id.value)' has no band from \(missing ?? 0), as Kenya's monthly report has it",
      at: strange?.span ?? bands.span, about: .of(group, in: nil),
      help: "write bands up to 19, then '20-24', '25-29' and '30+'")
  }

  /// Figures by age of a group that has no bands.
  private static func checkAges(
    _ stated: StatedIndicators, _ programme: Programme, _ report: RuleReport
  ) {
    let without = programme.content.population.filter { $0.ageBands == nil }
    guard !without.isEmpty else { return }
    for row in stated.own {
      guard let age = row.value.value.disaggregation?.value.items.first(where: { $0.value == .age })
      else { continue }
      report.absent(
        "'\(row.name.value)' is split by age, but \(Listing.quoted(without.map(\.id.value))) "
          + "\(without.count == 1 ? "has" : "have") no bands of age", at: age.span,
        about: stated.subject, isDraft: stated.isDraft,
        notes: without.prefix(3).map { .init("no 'age_bands' here", at: $0.span) },
        help: "add 'age_bands:', such as '[18-24, 25-34, 35+]'")
    }
  }
}
