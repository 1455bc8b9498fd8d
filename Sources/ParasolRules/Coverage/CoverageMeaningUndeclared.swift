import ParasolModel
import ParasolSyntax

/// A coverage figure does not say which of the three coverages it is.
enum CoverageMeaningUndeclared: Rule {
  static let id: DiagnosticID = "coverage-meaning-undeclared"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .coverage, summary: "A coverage figure does not say which of the three coverages it is.",
    why:
      "Ever contacted, contacted this month, and served with everything can differ by half. Taken for each other, they hide people whom nobody meets.",
    remedy: "Add 'meaning:' to each indicator of coverage, and divide only what means the same.",
    citation: Citation("SWIT Table 6.3 p147; Blanchard et al. 2008; Kenya MOH 731 Plus", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    let shared = programme.header.shared.indicators
    let sharedRows = shared?.value.own?.value.rows ?? []
    if !programme.content.brokenKeys.contains("indicators") {
      check(sharedRows, [], nil, programme, report)
    }
    for site in programme.sites where !site.content.brokenKeys.contains("indicators") {
      let rows = site.header.shared.indicators?.value.own?.value.rows ?? []
      check(rows, sharedRows, site, programme, report)
    }
  }

  private typealias Row = Table<OwnIndicator>.Row

  private static func check(
    _ rows: [Row], _ outer: [Row], _ site: Site?, _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject(site?.id, "indicators")
    let isDraft = site?.isDraft ?? programme.isDraft
    for row in rows {
      let indicator = row.value.value
      if indicator.kind?.value == .coverage, indicator.meaning == nil {
        report.absent(
          "nothing says which coverage '\(row.name.value)' is: of people ever contacted, contacted this month, or served with the whole package",
          at: row.name.span, about: subject, isDraft: isDraft,
          help:
            "add 'meaning:' with \(Listing.quoted(CoverageMeaning.allCases.map(\.rawValue)).replacing(" and ", with: " or "))"
        )
      }
      checkParts(row, rows + outer, subject, report)
    }
  }

  /// A figure made of others: all must mean the same.
  private static func checkParts(
    _ row: Row, _ known: [Row], _ subject: Subject, _ report: RuleReport
  ) {
    let indicator = row.value.value
    let parts = [indicator.numerator, indicator.denominator].compactMap { text in
      text.flatMap { text in meaning(of: text.value.text, known).map { (text, $0) } }
    }
    guard let first = parts.first else { return }
    let own = indicator.meaning.map { ($0.span, $0.value) }
    if parts.count == 2, parts[1].1 != first.1 {
      report(
        "'\(row.name.value)' divides '\(first.0.value.text)' (\(first.1.spoken)) by '\(parts[1].0.value.text)' (\(parts[1].1.spoken))",
        at: parts[1].0.span, about: subject,
        notes: [.init("what is divided", at: first.0.span)],
        help: "divide figures that mean the same coverage")
    } else if let own, own.1 != first.1 {
      report(
        "'\(row.name.value)' is said to be of people \(own.1.spoken), but '\(first.0.value.text)' is of people \(first.1.spoken)",
        at: own.0, about: subject, notes: [.init("what it is made of", at: first.0.span)],
        help: "write 'meaning: \(first.1.rawValue)', or count something else")
    }
  }

  /// Of the indicator that a text names; nil where it names none.
  private static func meaning(of text: String, _ known: [Row]) -> CoverageMeaning? {
    if let shipped = IndicatorCatalogue.shipped[text] { return shipped.meaning }
    return known.first { $0.name.value == text }?.value.value.meaning?.value
  }
}

extension CoverageMeaning {
  /// As sentences have it.
  var spoken: String {
    switch self {
    case .ever_contacted: "ever contacted"
    case .contacted_this_month: "contacted this month"
    case .package_in_three_months: "served with the whole package"
    }
  }
}
