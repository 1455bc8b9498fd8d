import ParasolModel
import ParasolSyntax

/// The starting set of sites holds too small a share of the people.
enum SmallStartShare: Rule {
  static let id: DiagnosticID = "small-start-share"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .coverage, summary: "The starting set of sites holds too small a share of the people.",
    why: "A beginning that reaches few changes little for anyone, and the rest wait for years.",
    remedy: "Begin at once in the few sites that together hold nearly everyone.",
    citation: Citation("Blanchard et al. 2008", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "start_share", in: programme)
    let counted = programme.sites.filter { $0.planningValue > .zero }
    guard counted.contains(where: { $0.header.starts != nil }) else { return }
    let regions = Dictionary(grouping: counted) { $0.header.region?.value.text }
    for (region, sites) in regions.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
      judge(sites, of: region, least, programme, report)
    }
  }

  private static func judge(
    _ sites: [Site], of region: String?, _ least: NumberFigure, _ programme: Programme,
    _ report: RuleReport
  ) {
    // A site that says nothing begins with the plan.
    func start(_ site: Site) -> CalendarDay? {
      site.header.starts?.value ?? programme.plan?.from.value
    }
    let days = sites.compactMap(start)
    guard days.count == sites.count, let earliest = days.min() else { return }
    let first = sites.filter { start($0) == earliest }
    let begun = first.reduce(Fraction.zero) { $0 + $1.planningValue }
    let all = sites.reduce(Fraction.zero) { $0 + $1.planningValue }
    guard begun < all * least.value else { return }
    let share = (begun / all * 100).decimal(places: 0)
    let place = region.map { "region '\($0)'" } ?? "the programme"
    let stated = first.first { $0.header.starts != nil } ?? sites.first { $0.header.starts != nil }
    guard let stated, let span = stated.header.starts?.span else { return }
    let found = region.flatMap { name in programme.content.find(\.regions, name) }
    report(
      "the sites of \(place) that begin first, on \(earliest), hold \(begun) of \(Listing.people(all)), \(share)%; \((least.value * 100).decimal(places: 0))% should be served from the start",
      at: span, about: found.map { .of($0, in: nil) } ?? .programme,
      notes: next(sites, first, all * least.value - begun, besides: span) + least.notes,
      help: "begin in the largest of the other sites on the same day",
      citation: least.citation)
  }

  /// The largest sites that wait, until the share is reached.
  private static func next(
    _ sites: [Site], _ first: [Site], _ missing: Fraction, besides told: Span
  ) -> [Diagnostic.Note] {
    let begun = Set(first.map(\.id))
    var left = missing
    var notes: [Diagnostic.Note] = []
    let waiting = sites.filter { !begun.contains($0.id) }.sorted {
      ($1.planningValue, $0.id.text) < ($0.planningValue, $1.id.text)
    }
    for site in waiting where left > .zero && notes.count < 4 {
      left = left - site.planningValue
      let start = site.header.starts?.span
      notes.append(
        .init(
          "\(Listing.people(site.planningValue)) wait in '\(site.id)'",
          at: start == told ? site.span : start ?? site.span))
    }
    return notes
  }
}
