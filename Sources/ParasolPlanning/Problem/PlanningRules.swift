import ParasolModel

/// The limits that a plan keeps. They come from the policy; the values here are Parasol's defaults.
package struct PlanningRules: Hashable, Sendable {
  /// People in one worker's care.
  package var loadMin = 35
  package var loadMax = 65
  /// The fewest people of a hotspot that are worth a link, unless the hotspot is smaller.
  package var minChunk = 5
  package var maxHotspotsPerWorker = 8
  package var sessionMinutes = 120
  package var contactsPerSession = 6
  /// Contacts per person and full cycle.
  package var frequency = TierCounts(high: 4, medium: 2, low: 1)
  package var cycleWeeks = 4
  package var maxSessionsPerDay = 3
  /// From the first start to the last end of one date's sessions.
  package var maxSpanMinutes = 480
  /// Between the end of one date's work and the next date's.
  package var restMinutes = 540
  /// A session that ends later is late.
  package var lateAfter = 1260
  /// A session that starts earlier is still the night before: late, and in pairs where pairs are.
  package var nightUntil = 300
  package var maxLatePerWeek = 4
  package var maxTeam = 3
  package var companionTravelMax = 30
  package var linkTravelMax = 60
  /// The share of contract time that an assignment leaves free for going in pairs.
  package var reservePercent = 20
  /// Condoms are handed out in packs of so many.
  package var condomPack = 3
  /// Sachets are handed out in packs of so many.
  package var lubricantPack = 1
  /// Sachets per condom where anal acts are not known (F22).
  package var lubricantRatio = Fraction(1, over: 2)
  /// Condoms a week where acts are not known: 30 a month (F23).
  package var condomsPerWeekIfUnknown = Fraction(3360, over: 487)
  /// A fixed hand-out by tier, where no acts are known; the short cut of a problem file.
  package var condomsPerContact: TierCounts?
  package init() {}
}
