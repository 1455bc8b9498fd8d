/// The smallest change that would mend a shortfall, as far as counting tells.
package enum Remedy: Hashable, Sendable {
  /// More outreach workers, who together speak these languages where any is named.
  case workers(Int, languages: [String])
  /// More contract time for the workers involved, in all.
  case minutesPerWeek(Int)
  /// More sessions within the hotspot's hours.
  case sessions(Int)
  /// Hours of the hotspot at which the worker would have to be available as well.
  case available(WorkerID, [RemedyWindow])
  /// Hours at which somebody would have to be free to go along, who speaks one of these languages
  /// where any is named.
  case partner(languages: [String], [RemedyWindow])
}

/// Hours of every week.
package struct RemedyWindow: Hashable, Comparable, Sendable {
  package let weekday: Weekday
  package let hours: TimeRange

  package init(weekday: Weekday, hours: TimeRange) {
    self.weekday = weekday
    self.hours = hours
  }

  package static func < (left: RemedyWindow, right: RemedyWindow) -> Bool {
    (left.weekday, left.hours) < (right.weekday, right.hours)
  }
}
