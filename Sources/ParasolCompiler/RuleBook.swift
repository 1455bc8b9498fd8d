import ParasolModel
import ParasolRules
import ParasolSyntax

/// The rules, for people to read.
public enum RuleBook {
  private struct Entry {
    let id: DiagnosticID
    let severity: Diagnostic.Severity
    let page: RulePage
  }

  private static var entries: [Entry] {
    let rules = RuleCatalogue.rules.map { Entry(id: $0.id, severity: $0.severity, page: $0.page) }
    let plan = RuleCatalogue.planRules.map {
      Entry(id: $0.id, severity: $0.severity, page: $0.page)
    }
    return (rules + plan).sorted { $0.id < $1.id }
  }

  /// Ids of all rules, sorted.
  public static var ids: [String] { entries.map(\.id.text) }

  /// Areas that have rules, each with the ids of its rules.
  static var idsByArea: [(area: String, ids: [String])] {
    RulePage.Area.allCases.compactMap { area in
      let ids = entries.filter { $0.page.area == area }.map(\.id.text)
      return ids.isEmpty ? nil : (area.rawValue, ids)
    }
  }

  /// One line for each rule, grouped by area.
  public static func list() -> String {
    var text = ""
    for area in RulePage.Area.allCases {
      let ofArea = entries.filter { $0.page.area == area }
      guard !ofArea.isEmpty else { continue }
      text += area.rawValue + "\n"
      for entry in ofArea {
        text += "  \(entry.id)  (\(entry.severity.rawValue))\n      \(entry.page.summary)\n"
      }
      text += "\n"
    }
    return text + "\(entries.count) rules\n"
  }

  /// The page of one rule; nil when there is none.
  public static func page(_ id: String) -> String? {
    guard let entry = entries.first(where: { $0.id.text == id }) else { return nil }
    var page = PageText()
    page.line("\(entry.id) (\(entry.severity.rawValue), \(entry.page.area.rawValue))")
    page.line()
    page.paragraph(entry.page.summary)
    page.line()
    page.paragraph("Why: " + entry.page.why)
    page.paragraph("What to do: " + entry.page.remedy)
    page.paragraph("Source: " + entry.page.citation.shown)
    figures(of: id, &page)
    page.paragraph(
      entry.page.isWaivable
        ? "A waiver can set it aside: with a reason, a decision of sex workers and an end."
        : "No waiver sets it aside.")
    return page.text
  }

  private static func figures(of rule: String, _ page: inout PageText) {
    let policy = ShippedPolicy.policy
    let names = policy.names(of: rule)
    guard !names.isEmpty else { return }
    page.line("Figures, which a policy may change:")
    for name in names {
      let figure = policy.parameter(rule, name)
      let unit = figure.unit.isEmpty ? "" : " \(figure.unit)"
      page.paragraph(
        "\(name): \(figure.value)\(unit) [\(figure.citation.shown)]", indent: 2, hanging: 2)
    }
  }

  /// All rules for programs: area, severity, texts, source and its mark, figures with their ranges.
  public static func json() -> String {
    JSONNode.object([
      .init("formatVersion", .text("1.0")), .init("rules", .list(entries.map(json))),
    ]).written() + "\n"
  }

  private static func json(_ entry: Entry) -> JSONNode {
    .object([
      .init("id", .text(entry.id.text)), .init("area", .text(entry.page.area.rawValue)),
      .init("severity", .text(entry.severity.rawValue)),
      .init("summary", .text(entry.page.summary)), .init("why", .text(entry.page.why)),
      .init("remedy", .text(entry.page.remedy)),
      .init("source", .text(entry.page.citation.text)),
      .init("mark", .text(entry.page.citation.evidence.rawValue)),
      .init("waivable", .flag(entry.page.isWaivable)),
      .init("parameters", .list(parameters(of: entry.id.text))),
    ])
  }

  private static func parameters(of rule: String) -> [JSONNode] {
    let policy = ShippedPolicy.policy
    return policy.names(of: rule).map { name in
      let figure = policy.parameter(rule, name)
      let bounds: [(String, PolicyValue?)] = [
        ("at_least", figure.range.low), ("at_most", figure.range.high),
        ("lowest", figure.limits.low), ("highest", figure.limits.high),
      ]
      return .object(
        [
          .init("name", .text(name)), .init("value", .text("\(figure.value)")),
          .init("unit", .text(figure.unit)), .init("source", .text(figure.citation.text)),
          .init("mark", .text(figure.citation.evidence.rawValue)),
        ] + bounds.compactMap { key, value in value.map { .init(key, .text("\($0)")) } })
    }
  }

  /// The id that a mistyped one was meant to be.
  public static func nearest(to id: String) -> String? { NearestName.of(id, among: ids) }
}
