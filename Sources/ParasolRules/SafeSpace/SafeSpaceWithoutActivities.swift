import ParasolModel
import ParasolSyntax

/// The safe space offers rooms and nothing else.
enum SafeSpaceWithoutActivities: Rule {
  static let id: DiagnosticID = "safe-space-without-activities"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .safeSpace, summary: "The safe space offers rooms and nothing else.",
    why: "People come for what they can do, learn and get there, and for each other.",
    remedy:
      "Let members choose what goes on there, and bring supplies, reviews and training there.",
    citation: .swit("3.3.1, 3.3.2 and Box 1.3", "p63, p65, p10"))

  private static let due: [SpaceFunction] = [.condom_point, .outreach_review, .training]

  static func check(_ programme: Programme, report: RuleReport) {
    programme.forEachScope { content, site, isDraft in
      for space in content.safeSpaces {
        checkAbsent(space, content, site, isDraft, programme, report)
        checkFunctions(space, site, report)
        checkActivities(space, content, site, programme, report)
      }
    }
  }

  private static func checkAbsent(
    _ space: SafeSpace, _ content: ScopeContent, _ site: Site?, _ isDraft: Bool,
    _ programme: Programme, _ report: RuleReport
  ) {
    var missing: [(said: String, key: String)] = []
    if space.functions == nil {
      missing.append(("what it is for", "functions: [\(words(due).joined(separator: ", "))]"))
    }
    if space.activities == nil, groupActivities(space, content) == 0 {
      missing.append(("what members can do there", "activities: [literacy]"))
    }
    if space.incomeIdea == nil {
      missing.append(("how it could earn money of its own", "income_idea: …"))
    }
    guard let first = missing.first else { return }
    report.absent(
      "nothing says of safe space '\(space.id.value)' \(missing.map(\.said).inWords)",
      at: space.span, about: .of(space, in: site), isDraft: isDraft, help: "add '\(first.key)'")
  }

  private static func checkFunctions(_ space: SafeSpace, _ site: Site?, _ report: RuleReport) {
    guard let functions = space.functions else { return }
    let missing = due.filter { !functions.value.values.contains($0) }
    guard !missing.isEmpty else { return }
    report(
      "safe space '\(space.id.value)' has no \(missing.map(\.rawValue.spoken).inWords)",
      at: functions.span, about: .of(space, in: site),
      help: "add \(Listing.quoted(words(missing))) to 'functions'")
  }

  private static func checkActivities(
    _ space: SafeSpace, _ content: ScopeContent, _ site: Site?, _ programme: Programme,
    _ report: RuleReport
  ) {
    guard let activities = space.activities else { return }
    let count = activities.value.items.count + groupActivities(space, content)
    let least = NumberFigure(id, "activities_min", in: programme)
    guard Fraction(count) < least.value else { return }
    report(
      "members can do \(count == 0 ? "nothing" : "\(count)") at safe space "
        + "'\(space.id.value)'; \(least.value) is the least", at: activities.span,
      about: .of(space, in: site), notes: least.notes,
      help: "add what members choose, such as 'literacy'", citation: least.citation)
  }

  /// Activities that stand on the calendar.
  private static func groupActivities(_ space: SafeSpace, _ content: ScopeContent) -> Int {
    content.events.count {
      $0.eventKind.value == .group_activity && $0.at?.value.text == space.id.value
    }
  }

  private static func words(_ functions: [SpaceFunction]) -> [String] {
    functions.map(\.rawValue)
  }
}
