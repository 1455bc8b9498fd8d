import ParasolModel
import ParasolSyntax

/// A site has no plan for one of the products that it owes.
enum CommodityPlanIncomplete: Rule {
  static let id: DiagnosticID = "commodity-plan-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .commodities, summary: "A site has no plan for one of the products that it owes.",
    why:
      "A condom without lubricant tears; without female condoms it is the client who decides; without needles people share them.",
    remedy:
      "Plan stock and hand-out of male condoms, female condoms and lubricant, and of needles where people inject.",
    citation: .swit("ch. 4 and Fig 3.6", "p77-83, p55"))

  static func check(_ programme: Programme, report: RuleReport) {
    let scopes = report.facts.stocks
    let due = NumberFigure(id, "products_required", in: programme)
    for scope in scopes { judge(scope, due, programme, report) }
    guard !programme.content.brokenKeys.contains("commodities") else { return }
    let served = Set(scopes.flatMap { $0.sites.map(\.id) })
    for site in programme.sites
    where !served.contains(site.id) && site.planningValue > .zero
      && !site.content.brokenKeys.contains("commodities")
    {
      report.absent(
        "site '\(site.id)' has no plan for condoms and lubricant; \(Listing.people(site.planningValue)) there would get none",
        at: site.header.shared.commodities?.span ?? site.span,
        about: Subject(site.id, "commodities"), isDraft: site.isDraft,
        help: "add 'commodities:' with 'stock:' by place and product")
    }
  }

  private static func judge(
    _ scope: SupplyScope, _ due: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let owed = owed(scope, programme)
    let lines = scope.lines
    let missing = owed.filter { product in !lines.contains { $0.product == product } }
    // Needles, where people inject, come on top.
    let isPlanned = !due.isAbove(basic.count { !missing.contains($0) })
    if !missing.isEmpty, !isPlanned || missing.contains(.needle) {
      report.absent(
        "\(scope.name) has no plan for \(missing.map(\.plural).inWords)",
        at: scope.commodities.value.stock?.span ?? scope.commodities.span, about: scope.subject,
        isDraft: scope.isDraft,
        help: "add '\(missing[0].rawValue):' with 'opening', 'receipts' and 'issues'")
    }
    guard let months = programme.plan?.fullMonths, !months.isEmpty else { return }
    for product in owed where !missing.contains(product) {
      let own = lines.filter { $0.product == product }
      let isHandedOut = own.contains { line in
        months.contains { line.issues(in: $0, programme) > .zero }
      }
      guard !isHandedOut, let line = own.first else { continue }
      if let issues = line.line.issues {
        report(
          "no \(line.plural) are handed out at '\(line.place)' in any month of the plan",
          at: issues.span, about: scope.subject, help: "plan how many go out each month")
      } else {
        report.absent(
          "nothing says how many \(line.plural) are handed out at '\(line.place)'",
          at: line.name.span, about: scope.subject, isDraft: scope.isDraft, help: "add 'issues:'")
      }
    }
  }

  private static func owed(_ scope: SupplyScope, _ programme: Programme) -> [CommodityKind] {
    let people = scope.sites.flatMap(\.people).filter { $0.count.planningValue > .zero }
    guard !people.isEmpty else { return [] }
    let inject = people.contains { group, _ in
      let each = programme.content.find(\.population, group.text)?.injectionsPerDay
      return (each?.value.value ?? .zero) > .zero
    }
    // That lubricant lacks where anal sex is counted is another rule's.
    let lubricant: [CommodityKind] =
      AnalSexWithoutLubricant.tells(scope, in: programme) ? [] : [.lubricant]
    return [.male_condom, .female_condom] + lubricant + (inject ? [.needle] : [])
  }

  private static let basic: [CommodityKind] = [.male_condom, .female_condom, .lubricant]
}
