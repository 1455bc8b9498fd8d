import ParasolModel

/// What a compilation may be told besides its files. None of it changes what a programme means.
public struct CompilerOptions: Sendable {
  /// How far to go.
  public enum Goal: Sendable {
    /// Load, read, resolve, check.
    case check
    /// Then plan, and check the plan.
    case plan
    /// Then render.
    case build
  }

  /// How far to go.
  public var goal: Goal
  /// The day on which waivers and estimates are judged, as `2027-01-04`; else the plan's first day.
  public var asOf: String?
  /// Who the printed things are for.
  public var audience: Audience
  /// BCP 47 tags of the languages to print in; empty for the programme's own.
  public var languages: [String]
  /// Whether the rules are asked; without them only what cannot be read or resolved is told.
  package var asksRules = true
  /// Files that are read though no `include` names them.
  var alsoReads: [String] = []

  /// Options for a goal.
  public init(
    goal: Goal = .check, asOf: String? = nil, audience: Audience = .team, languages: [String] = []
  ) {
    self.goal = goal
    self.asOf = asOf
    self.audience = audience
    self.languages = languages
  }
}

/// Who a printed thing is for, and so what it may show.
public enum Audience: String, CaseIterable, Sendable {
  /// Everyone.
  case `public`
  /// Funders, the ministry, other organizations.
  case partner
  /// The team itself.
  case team
}

extension CompilerOptions {
  /// Whether a text has the form of a BCP 47 tag.
  public static func isLanguage(_ text: String) -> Bool { LanguageTag.isWellFormed(text) }

  /// Whether a text is a day of the calendar such as `2027-01-04`.
  public static func isDay(_ text: String) -> Bool { CalendarDay(iso: text) != nil }
}
