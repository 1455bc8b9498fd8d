import ParasolModel
import ParasolSyntax

/// Condoms handed over run out before the next visit.
enum SupplyShorterThanContactInterval: Rule {
  static let id: DiagnosticID = "supply-shorter-than-contact-interval"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .commodities, summary: "Condoms handed over run out before the next visit.",
    why: "In the last days before the visit people work without condoms.",
    remedy:
      "Give each person enough until the next contact, or come more often. Without 'hand_out', Parasol works the number out for each person.",
    citation: .swit("3.2.1", "p46"))

  static func check(_ programme: Programme, report: RuleReport) {
    for placed in PlacedContact.all(in: programme) {
      guard let given = placed.contact.value.handOut else { continue }
      let sites = placed.sites(in: programme)
      for (product, pieces, span) in amounts(given.value) {
        judge(product, pieces, span, placed, sites, programme, report)
      }
    }
  }

  private enum Product {
    case condoms, lubricant

    var plural: String { self == .condoms ? "condoms" : "sachets of lubricant" }
  }

  /// Male and female condoms together, as either will do.
  private static func amounts(
    _ given: ChoiceTable<CommodityKind, Count>
  ) -> [(Product, Int, Span)] {
    let condoms = [CommodityKind.male_condom, .female_condom].compactMap { given[$0] }
    var amounts: [(Product, Int, Span)] = []
    if let first = condoms.first {
      amounts.append((.condoms, condoms.reduce(0) { $0 + $1.value.value }, first.span))
    }
    if let sachets = given[.lubricant] {
      amounts.append((.lubricant, sachets.value.value, sachets.span))
    }
    return amounts
  }

  /// One group at one place that would need more than is given.
  private struct Short {
    let group: String
    let place: String
    let acts: Located<Fraction>
    let need: Fraction
  }

  private static func judge(
    _ product: Product, _ pieces: Int, _ span: Span, _ placed: PlacedContact, _ sites: [Site],
    _ programme: Programme, _ report: RuleReport
  ) {
    // Those of no tier wait longest, for as long as 'every' says.
    guard let every = placed.contact.value.every else { return }
    let weeks = weeks(every.value, programme.policy.monthFactor)
    var worst: Short?
    var count = 0
    for site in sites {
      forEachGroup(of: site) { hotspot, group in
        let stated = GroupActs(programme: programme, site: site, hotspot: hotspot, group: group)
        guard let acts = product == .condoms ? stated.perWeek : stated.analPerWeek else { return }
        let need = acts.value * weeks
        guard need > Fraction(pieces) else { return }
        count += 1
        if need > worst?.need ?? .zero {
          let place = hotspot.map { "'\($0.id.value)'" } ?? "site '\(site.id)'"
          worst = Short(group: group, place: place, acts: acts, need: need)
        }
      }
    }
    guard let worst else { return }
    let days = (Fraction(pieces) * 7 / worst.acts.value).floor
    let others = count == 2 ? "1 more group" : "\(count - 1) more groups"
    let more = count == 1 ? "" : "; \(others) would run out as well"
    report(
      "\(pieces) \(product.plural) last the '\(worst.group)' at \(worst.place) \(days) days, but the next contact may be \(every.value) away\(more)",
      at: span, about: placed.subject,
      notes: [
        .init(
          "\(worst.acts.value) \(product == .condoms ? "acts" : "anal acts") a week × \(weeks.decimal(places: 2)) weeks is \(worst.need.ceiling)",
          at: worst.acts.span), .init("how often people are met", at: every.span),
      ], help: "give \(worst.need.ceiling) at a contact, or come more often")
  }

  private static func weeks(_ interval: Duration, _ factor: MonthFactor) -> Fraction {
    if let minutes = interval.minutes { return Fraction(minutes, over: 10_080) }
    return factor.weeks * (interval.months ?? 0)
  }

  private static func forEachGroup(of site: Site, _ body: (Hotspot?, String) -> Void) {
    var isCounted = false
    for hotspot in site.content.hotspots {
      for row in hotspot.people?.value.rows ?? [] {
        isCounted = true
        if hotspot.planningValue(of: row) > .zero { body(hotspot, row.name.value) }
      }
    }
    guard !isCounted else { return }
    for (group, count) in site.people where count.planningValue > .zero { body(nil, group.text) }
  }
}
