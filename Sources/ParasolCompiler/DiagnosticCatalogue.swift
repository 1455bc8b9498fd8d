import ParasolRules
import ParasolSyntax

/// Every id that a diagnostic can have, with what it is about. A literal list, so that a filter
/// knows a mistyped id; a test compares it with the sources.
enum DiagnosticCatalogue {
  /// What a file cannot be read for: nothing behind it was judged, so no filter hides it.
  static let syntaxArea = "syntax"

  /// Ids that no rule has, by area.
  static let areas: [(area: String, ids: [String])] = [
    (
      syntaxArea,
      [
        "alias-bomb", "block-unclear", "circular-alias", "colon-in-text", "empty-file",
        "hidden-character", "include-outside-folder", "key-not-text", "merge-key",
        "misplaced-include", "misplaced-list-item", "missing-colon", "missing-include",
        "nested-too-deep", "not-a-programme-file", "not-utf8", "second-programme",
        "several-documents", "sign-needs-quotes", "tab-in-indentation", "text-after-end",
        "text-after-quote",
        "unclosed-bracket", "unclosed-quote", "uneven-indentation", "unknown-alias",
        "unknown-escape", "unreadable-yaml", "unusual-yaml", "yaml-tag",
      ]
    ),
    (
      "reading",
      [
        "circular-extends", "comma-in-value", "decision-in-template", "draft-and-agreed",
        "duplicate-key", "duplicate-name", "empty-value", "fact-in-template",
        "file-without-header", "form-in-other-language", "form-not-as-data", "form-over-pages",
        "formula-circle", "formula-not-a-number", "hash-in-text",
        "hotspot-too-large", "label-missing", "lone-part", "misplaced-entity", "missing-id",
        "missing-key", "missing-space", "mixed-file",
        "nothing-to-remove",
        "other-file-ending", "other-places", "personal-field", "plan-length-off-range",
        "plan-not-from-monday",
        "planning-without-estimate",
        "removed-and-written", "removed-but-used", "stale-citation", "unknown-key",
        "unknown-name", "unknown-time-zone", "unknown-value", "unknown-version",
        "unreadable-value", "wrong-form", "wrong-kind-of-name",
      ]
    ),
    (
      "languages",
      [
        "duplicate-language", "mixed-scripts", "outdated-language", "unknown-language",
        "untranslated-text",
      ]
    ),
    ("policy", ["figure-off-limits", "misplaced-figures"]),
    ("waivers", ["expired-waiver", "unknown-rule", "unused-waiver"]),
    (
      "baseline", ["duplicate-baseline-entry", "stale-baseline-entry", "unwaivable-baseline-entry"]
    ),
    (
      planningArea,
      [
        "clashing-meetings", "clinic-without-known-worker", "contract-too-short",
        "hotspot-without-session", "meeting-outside-hours", "month-without-contact",
        "not-enough-sessions", "pair-without-partner", "people-outside-roster",
        "people-without-worker", "roster-not-followed", "sessions-not-found",
        "tier-contacts-missing", "underused-outreach-worker",
      ]
    ),
  ]

  /// What only a plan can tell.
  static let planningArea = "planning"

  /// Those that are told as warnings.
  private static let warnings: Set = [
    "clashing-meetings", "clinic-without-known-worker", "contract-too-short", "expired-waiver",
    "form-over-pages",
    "hash-in-text", "lone-part", "meeting-outside-hours", "mixed-scripts", "not-enough-sessions",
    "other-file-ending", "pair-without-partner", "people-outside-roster", "roster-not-followed",
    "sessions-not-found", "tier-contacts-missing", "underused-outreach-worker",
    "untranslated-text", "unused-waiver",
  ]

  /// Sorted by id.
  static let descriptions: [DiagnosticDescription] = {
    var all = RuleCatalogue.rules.map { description($0.id, $0.severity, $0.page) }
    all += RuleCatalogue.planRules.map { description($0.id, $0.severity, $0.page) }
    for (area, ids) in areas {
      all += ids.map { id in
        DiagnosticDescription(
          id: DiagnosticID(id), area: area, severity: warnings.contains(id) ? .warning : .error)
      }
    }
    return all.sorted { $0.id < $1.id }
  }()

  private static let byID = Dictionary(
    descriptions.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })

  static func description(of id: DiagnosticID) -> DiagnosticDescription? { byID[id.text] }

  static func area(of id: DiagnosticID) -> String {
    byID[id.text]?.area ?? DiagnosticDescription.otherArea
  }

  /// `rules` for what the guidance asks, `planning` for what a plan cannot do, else `language`.
  static func family(of id: DiagnosticID) -> String {
    guard let known = byID[id.text] else { return "language" }
    if known.page != nil { return "rules" }
    return known.area == planningArea ? planningArea : "language"
  }

  /// Whether only a run that planned can find it.
  static func needsPlan(_ id: DiagnosticID) -> Bool {
    area(of: id) == planningArea || RuleCatalogue.planRules.contains { $0.id == id }
  }

  /// Whether a waiver or a baseline may set it aside: what rules found, unless nothing excuses it.
  static func isWaivable(_ id: DiagnosticID) -> Bool { byID[id.text]?.page?.isWaivable ?? false }

  private static func description(
    _ id: DiagnosticID, _ severity: Diagnostic.Severity, _ page: RulePage
  ) -> DiagnosticDescription {
    DiagnosticDescription(
      id: id, area: page.area.rawValue, severity: severity,
      page: .init(
        summary: page.summary, why: page.why, remedy: page.remedy, citation: page.citation,
        isWaivable: page.isWaivable))
  }
}
