import ParasolModel
import ParasolSyntax

/// A total is typed in where it could be computed.
enum RetypedTotal: Rule {
  static let id: DiagnosticID = "retyped-total"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .monitoring, summary: "A total is typed in where it could be computed.",
    why: "When one of the parts changes, the typed total stays, and everything planned from it.",
    remedy: "Leave the total out; it is added up from its parts.", citation: .swit("ch. 6", "p144"))

  static func check(_ programme: Programme, report: RuleReport) {
    let parts = EstimateParts(programme)
    for region in programme.content.regions where region.people != nil {
      guard !isOutside(region.estimate ?? programme.header.shared.estimate, nil, programme) else {
        continue
      }
      judge(
        region.people, parts.parts(of: region), "region '\(region.id.value)'",
        .of(region, in: nil), report)
    }
    for site in programme.sites where site.header.people != nil {
      guard !isOutside(site.estimate, site, programme) else { continue }
      judge(
        site.header.people, parts.hotspots(of: site), "site '\(site.id)'", .of(site), report)
    }
  }

  /// Whether a publication gives the figure, so that it is no sum of ours.
  private static func isOutside(
    _ record: Located<Reference>?, _ site: Site?, _ programme: Programme
  ) -> Bool {
    guard let record else { return false }
    guard let found = programme.find(\.estimates, record.value, from: site) else { return true }
    return found.source != nil
  }

  private static func judge(
    _ people: Located<Table<CountRange>>?, _ parts: EstimateParts.Sum?, _ place: String,
    _ subject: Subject, _ report: RuleReport
  ) {
    guard let parts, parts.isWhole, let people else { return }
    let same = people.value.rows.filter { row in
      guard let sum = parts.groups[row.name.value] else { return false }
      let stated = row.value.value
      return stated.low == sum.low && stated.high == sum.high
        && stated.planningValue == sum.planningValue
    }
    guard let first = same.first else { return }
    report(
      "\(Listing.quoted(same.map(\.name.value))) of \(place) \(same.count == 1 ? "is" : "are") typed "
        + "in; \(parts.start) the same and would be counted anyway", at: first.value.span,
      about: subject, help: "leave 'people' out, or name a publication as 'source' of the estimate")
  }
}
