import ParasolModel
import ParasolSyntax

/// A general community-based organization is counted among the sex worker-led ones.
enum CboCountedAsCommunityLed: Rule {
  static let id: DiagnosticID = "cbo-counted-as-community-led"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .governance,
    summary: "A general community-based organization is counted among the sex worker-led ones.",
    why:
      "The figure then shows power and money in the hands of sex workers that others hold.",
    remedy: "Count only organizations with 'kind: community_led'.",
    citation: .swit("1.2.3", "p10"))

  static func check(_ programme: Programme, report: RuleReport) {
    for line in programme.header.budget?.value.values ?? [] { judge(line, programme, report) }
    judge(programme.header.shared.indicators, nil, programme, report)
    for site in programme.sites { judge(site.header.shared.indicators, site, programme, report) }
  }

  private static func judge(_ line: BudgetLine, _ programme: Programme, _ report: RuleReport) {
    guard let counted = line.countedAs, counted.value == .community_led, let payee = line.payee,
      let body = programme.find(\.organizations, payee.value), !body.isCommunityLed
    else { return }
    report(
      "\(line.amount.value) for '\(body.id.value)' are counted as money of a sex worker-led "
        + "organization, and '\(body.id.value)' is \(spoken(body))", at: counted.span,
      about: Subject(nil, "budget"),
      notes: [.init("what it is", at: body.organizationKind.span)],
      help: "write 'counted_as: \(body.organizationKind.value.rawValue)'",
      replacement: .init(
        counted.span, with: body.organizationKind.value.rawValue, isSafe: false))
  }

  private static func judge(
    _ indicators: Located<Indicators>?, _ site: Site?, _ programme: Programme,
    _ report: RuleReport
  ) {
    for row in indicators?.value.own?.value.rows ?? [] {
      for counted in row.value.value.organizations?.value.items ?? [] {
        guard let body = programme.find(\.organizations, counted.value, from: site),
          !body.isCommunityLed
        else { continue }
        report(
          "the indicator '\(row.name.value)' counts '\(body.id.value)' among sex worker-led "
            + "organizations, and it is \(spoken(body))", at: counted.span,
          about: Subject(site?.id, "indicators"),
          notes: [.init("what it is", at: body.organizationKind.span)],
          help: "take '\(body.id.value)' out of 'organizations'")
      }
    }
  }

  private static func spoken(_ body: Organization) -> String {
    switch body.organizationKind.value {
    case .community_led: "led by its members"
    case .cbo: "a general community-based one"
    case .ngo: "a non-governmental one"
    case .government: "of the government"
    case .network: "a network"
    case .private_provider: "a private provider"
    }
  }
}
