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
    var text = "\(entry.id) (\(entry.severity.rawValue), \(entry.page.area.rawValue))\n\n"
    text += entry.page.summary + "\n\n"
    text += "Why: " + entry.page.why + "\n"
    text += "What to do: " + entry.page.remedy + "\n"
    text += "Source: " + entry.page.citation.shown + "\n"
    text += figures(of: id)
    text +=
      entry.page.isWaivable
      ? "A waiver can set it aside: with a reason, a decision of sex workers and an end.\n"
      : "No waiver sets it aside.\n"
    return text
  }

  private static func figures(of rule: String) -> String {
    let policy = ShippedPolicy.policy
    let names = policy.names(of: rule)
    guard !names.isEmpty else { return "" }
    var text = "Figures, which a policy may change:\n"
    for name in names {
      let figure = policy.parameter(rule, name)
      text += "  \(name): \(figure.value)"
      if !figure.unit.isEmpty { text += " \(figure.unit)" }
      text += " [\(figure.citation.shown)]\n"
    }
    return text
  }

  /// The id that a mistyped one was meant to be.
  public static func nearest(to id: String) -> String? { NearestName.of(id, among: ids) }
}
