import ParasolModel
import ParasolSyntax

/// A place is added next to the larger area that already contains it.
enum DoubleCountedPart: Rule {
  static let id: DiagnosticID = "double-counted-part"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .estimates, summary: "A place is added next to the larger area that already contains it.",
    why: "The same people are counted twice, so that staff and money go where nobody is.",
    remedy: "Put the part into the larger area with 'in:', or leave the row of totals out.",
    citation: .own)

  static func check(_ programme: Programme, report: RuleReport) {
    guard !programme.content.regions.isEmpty else { return }
    let terms = Dictionary(grouping: terms(of: programme)) { $0.parent }
    for (parent, parts) in terms.sorted(by: { $0.key < $1.key }) {
      findSameName(parts, in: parent, report)
      findTotal(parts, in: parent, programme, report)
    }
  }

  /// A region or a site that is added up in a larger region.
  private struct Term {
    let id: String
    let parent: String
    let isRegion: Bool
    let span: Span
    let subject: Subject
    let people: [(group: String, count: CountRange)]
    let counted: Span?
  }

  private static func terms(of programme: Programme) -> [Term] {
    let regions = programme.content.regions.compactMap { region in
      region.parent.map { parent in
        Term(
          id: region.id.value, parent: parent.value.text, isRegion: true, span: region.span,
          subject: .of(region, in: nil), people: people(region.people),
          counted: region.people?.span)
      }
    }
    let sites = programme.sites.compactMap { site in
      site.header.region.map { parent in
        Term(
          id: site.id.text, parent: parent.value.text, isRegion: false, span: site.span,
          subject: .of(site), people: people(site.header.people),
          counted: site.header.people?.span)
      }
    }
    return regions + sites
  }

  private static func people(
    _ table: Located<Table<CountRange>>?
  ) -> [(group: String, count: CountRange)] {
    (table?.value.rows ?? []).map { ($0.name.value, $0.value.value) }
      .sorted { $0.group < $1.group }
  }

  /// A town that stands there as a region and as a site.
  private static func findSameName(_ parts: [Term], in parent: String, _ report: RuleReport) {
    guard parts.contains(where: \.isRegion), parts.contains(where: { !$0.isRegion }) else { return }
    let regions = Dictionary(
      parts.filter(\.isRegion).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for site in parts where !site.isRegion {
      guard let region = regions[site.id] else { continue }
      report(
        "site '\(site.id)' is added to '\(parent)' next to the region '\(region.id)', which is the same place",
        at: site.span, about: site.subject,
        notes: [.init("the region", at: region.span)],
        help: "write 'in: \(region.id)' for the site")
    }
  }

  /// One that holds exactly as many people as all others together: a row of totals.
  private static func findTotal(
    _ parts: [Term], in parent: String, _ programme: Programme, _ report: RuleReport
  ) {
    let counted = parts.filter { !$0.people.isEmpty }
    guard counted.count > 2, counted.count == parts.count else { return }
    var sums: [String: CountRange] = [:]
    for part in counted {
      for (group, count) in part.people { sums[group] = (sums[group] ?? .none) + count }
    }
    let whole = counted.first { part in
      part.people.count == sums.count
        && part.people.allSatisfy { group, count in
          // A range that fits at both ends and in the middle is no chance.
          guard let sum = sums[group], count.low > .zero, count.isRange else { return false }
          return count.low * 2 == sum.low && count.high * 2 == sum.high
            && count.planningValue * 2 == sum.planningValue
        }
    }
    guard let whole else { return }
    report(
      "'\(whole.id)' has exactly as many people as the \(counted.count - 1) other parts of '\(parent)' together, so that everyone there is counted twice",
      at: whole.counted ?? whole.span, about: whole.subject,
      notes: counted.filter { $0.id != whole.id }.prefix(3).compactMap { part in
        part.counted.map { .init("'\(part.id)', for one", at: $0) }
      },
      help: whole.isRegion
        ? "write 'in: \(whole.id)' for its parts" : "leave out this row, as it is the total")
  }
}
