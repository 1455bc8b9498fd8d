import ParasolModel
import ParasolSyntax

/// Most condoms go out through people who are not of the community.
enum CondomsThroughNonCommunityStaff: Rule {
  static let id: DiagnosticID = "condoms-through-non-community-staff"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "Most condoms go out through people who are not of the community.",
    why: "Many do not go to a clinic or a shop for condoms; a colleague at the spot reaches them.",
    remedy: "Let outreach workers and the safe space hand out most of them.",
    citation: .swit("Box 6.2", "p142"))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let months = programme.plan?.fullMonths, !months.isEmpty else { return }
    let least = NumberFigure(id, "community_share", in: programme)
    for scope in report.facts.stocks {
      var own = Fraction.zero
      var others = Fraction.zero
      var largest: (line: SupplyLine, amount: Fraction)?
      for line in scope.lines where line.product == .male_condom || line.product == .female_condom {
        let amount = months.reduce(Fraction.zero) { $0 + line.issues(in: $1, programme) }
        guard amount > .zero,
          let place = StockPlace(line.place, from: scope.site, in: programme)
        else { continue }
        switch place.hands {
        case .community: own += amount
        case .others:
          others += amount
          if amount > largest?.amount ?? .zero { largest = (line, amount) }
        case .nobody: continue
        }
      }
      guard let largest, own < (own + others) * least.value else { continue }
      let share = own / (own + others) * 100
      report(
        "\(others.floor) of \((own + others).floor) condoms of \(scope.name) go out through clinics and shops, most through '\(largest.line.place)'; \(share.decimal(places: 0))% through outreach workers and safe spaces",
        at: largest.line.line.issues?.span ?? largest.line.name.span, about: scope.subject,
        notes: [
          .init(
            "in the full months of the plan; at least \((least.value * 100).decimal(places: 0))% should (\(least.citation.shown))"
          )
        ] + least.notes,
        help:
          "give the stock of outreach workers a place of its own, such as a safe space or a distribution point of kind 'outreach_worker'",
        citation: least.citation)
    }
  }
}
