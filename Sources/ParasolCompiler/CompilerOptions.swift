import ParasolModel
import ParasolPlanning

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
  /// How long to look for a better plan.
  public var effort: PlanEffort = .quick
  /// The id of the only site to plan; nil for all.
  public var site: String?
  /// Called after each site that was planned with the number of all, from several tasks at once.
  public var onSite: @Sendable (Int) -> Void = { _ in }
  /// Whether a programme with errors is planned all the same, so that two plans can be compared; not
  /// where what is tried out cannot be read.
  var plansAnyway = false
  /// What people know already.
  var kept: KeptPlan?
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

/// How long to look for a better plan, in moves and never in seconds.
public enum PlanEffort: String, CaseIterable, Sendable {
  /// For a national programme: every rule kept, and even.
  case quick
  /// For a site that a person waits for.
  case normal
  /// For a plan that is to be as good as can be found.
  case thorough

  var effort: SitePlanner.Effort {
    switch self {
    case .quick: .quick
    case .normal: .normal
    case .thorough: .thorough
    }
  }
}

extension CompilerOptions {
  var planRequest: PlanRequest {
    PlanRequest(
      effort: effort.effort, site: site.map { SiteID($0) }, kept: kept, onSite: onSite)
  }

  /// Whether a text has the form of a BCP 47 tag.
  public static func isLanguage(_ text: String) -> Bool { LanguageTag.isWellFormed(text) }

  /// Whether a text is a day of the calendar such as `2027-01-04`.
  public static func isDay(_ text: String) -> Bool { CalendarDay(iso: text) != nil }
}
