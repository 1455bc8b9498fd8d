import ParasolModel
import ParasolSyntax

/// A printed share does not match its numerator and denominator.
enum ShareMiscomputed: Rule {
  static let id: DiagnosticID = "share-miscomputed"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .estimates, summary: "A printed share does not match its numerator and denominator.",
    why: "One of the three numbers is wrong, and it may be the one that people are planned from.",
    remedy: "Look at the source again, and correct the number that was copied wrongly.",
    citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    let tolerance = NumberFigure(id, "share_tolerance", in: programme)
    PlaceCounts.forEach(in: programme) { place in
      for row in place.counts.printedShare?.value.rows ?? [] {
        judge(row, place, tolerance, report)
      }
    }
    judgeRegions(tolerance, programme, report)
  }

  private static func judge(
    _ row: Table<Share>.Row, _ place: PlaceCounts, _ tolerance: NumberFigure,
    _ report: RuleReport
  ) {
    let group = row.name.value
    guard let everyone = place.counts.referencePopulation?.value[group],
      everyone.value.value > 0, let estimate = place.estimate(of: group)
    else { return }
    let share = estimate.planningValue / everyone.value.value
    guard (share - row.value.value.fraction).magnitude > tolerance.value else { return }
    report(
      "the printed share of '\(group)' at \(place.place) is \(percent(row.value.value.fraction)), but \(estimate.planningValue) of \(everyone.value.value) are \(percent(share))",
      at: row.value.span, about: place.subject,
      notes: [
        place.span(of: group).map { .init("the estimate", at: $0) },
        .init("everyone of that gender and age", at: everyone.span),
        .init("\(percent(tolerance.value)) more or less is let pass (\(tolerance.citation.shown))"),
      ].compactMap { $0 } + tolerance.figure.notes, help: "correct one of the three numbers",
      citation: tolerance.citation)
  }

  /// The share of a region lies between those of its parts, where all parts have one.
  private static func judgeRegions(
    _ tolerance: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    guard programme.content.regions.contains(where: { $0.counts?.printedShare != nil }) else {
      return
    }
    var parts: [String: [CountDetails?]] = [:]
    for region in programme.content.regions {
      if let parent = region.parent { parts[parent.value.text, default: []].append(region.counts) }
    }
    for site in programme.sites {
      if let parent = site.header.region {
        parts[parent.value.text, default: []].append(site.header.counts)
      }
    }
    for region in programme.content.regions {
      let own = parts[region.id.value] ?? []
      for row in region.counts?.printedShare?.value.rows ?? [] {
        let shares = own.compactMap { $0?.printedShare?.value[row.name.value]?.value.fraction }
        guard shares.count == own.count, let least = shares.min(), let most = shares.max()
        else { continue }
        let share = row.value.value.fraction
        guard share < least - tolerance.value || share > most + tolerance.value else { continue }
        report(
          "the printed share of '\(row.name.value)' in region '\(region.id.value)' is \(percent(share)), but those of its \(own.count) parts run from \(percent(least)) to \(percent(most))",
          at: row.value.span, about: .of(region, in: nil), notes: tolerance.notes,
          help: "correct the share of the region, or that of a part",
          citation: tolerance.citation)
      }
    }
  }

  private static func percent(_ share: Fraction) -> String {
    (share * 100).decimal(places: 2) + "%"
  }
}
