import ParasolModel
import ParasolSyntax

/// A rescue, raid or rehabilitation activity is in the plan.
enum RescueOrRaid: Rule {
  static let id: DiagnosticID = "rescue-or-raid"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .violence, summary: "A rescue, raid or rehabilitation activity is in the plan.",
    why:
      "Rescues and raids are themselves violence: people are arrested, lose their homes and their earnings, and stay away from every service.",
    remedy:
      "Take the activity out. Work with sex workers on safety, and with the police on conduct.",
    citation: .swit("2.1.2", "p25"), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    let most = NumberFigure(id, "activities_max", in: programme)
    let strategies = programme.header.violence?.value.strategies?.value.items ?? []
    let refused = strategies.filter(\.value.isRefused)
    for item in refused where most.isBelow(refused.count) {
      report(
        "'\(item.value.rawValue)' is itself violence against sex workers and drives them away from services",
        at: item.span, about: Subject(nil, "violence"),
        help: "take it out; 'safety_security' or 'police_accountability' name what helps")
    }
    judge(programme.content, nil, most, report)
    for site in programme.sites { judge(site.content, site, most, report) }
  }

  private static func judge(
    _ content: ScopeContent, _ site: Site?, _ most: NumberFigure, _ report: RuleReport
  ) {
    let refused = content.events.filter { isRefused($0.eventKind.value) }
    for event in refused where most.isBelow(refused.count) {
      report(
        "'\(event.id.value)' is a \(event.eventKind.value.rawValue): it would take people away from work and home by force",
        at: event.eventKind.span, about: .of(event, in: site),
        help: "take this event out of the plan")
    }
    let partnerships = content.partnerships.compactMap { partnership in
      partnership.purpose.flatMap { purpose in
        refusedWord(purpose.value.text).map { (partnership, purpose, $0) }
      }
    }
    for (partnership, purpose, word) in partnerships where most.isBelow(partnerships.count) {
      report(
        "the partnership '\(partnership.id.value)' is there for '\(word.text)': whoever is identified through it would be taken away by force",
        at: word.span(in: purpose), about: .of(partnership, in: site),
        notes: [.init("with '\(partnership.with.value.rawValue)'", at: partnership.with.span)],
        help: "end this purpose, or leave the partnership")
    }
  }

  private static func isRefused(_ kind: EventKind) -> Bool {
    [.raid, .rescue, .rehabilitation].contains(kind)
  }

  /// The word that names the purpose; none where the text speaks of ending or preventing it.
  private static func refusedWord(_ text: String) -> TextPart? {
    let words = TextPart.words(of: text)
    let against: Set<String> = [
      "no", "not", "never", "end", "ending", "stop", "stopping", "against", "without", "prevent",
      "preventing", "instead", "free", "fewer", "after", "report", "reporting",
    ]
    guard !words.contains(where: { against.contains($0.text.lowercased()) }) else { return nil }
    return words.first { word in
      ["rescue", "raid", "rehabilitat"].contains { word.text.lowercased().hasPrefix($0) }
    }
  }
}
