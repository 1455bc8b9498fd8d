/// Something dated that takes place besides outreach: stated by the programme, not decided here.
package struct CalendarEntry: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Comparable, Sendable {
    case review, committee, training, event, clinic = "visiting_clinic", ownTime = "own_time"
    case onCall = "on_call"

    private var order: Int { Kind.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: Kind, right: Kind) -> Bool { left.order < right.order }
  }

  package let kind: Kind
  /// The supervisor of a review, the facility of an outreach clinic, the safe space of a group's own
  /// time, the crisis team on call; else the committee, training or event itself.
  package let id: String
  /// Whether it is declared in the programme, and not in the site.
  package let isOfProgramme: Bool
  package let day: CalendarDay
  /// Nil when only the day is stated. The end may pass midnight.
  package let hours: TimeRange?
  /// The safe space, facility or hotspot, as its author wrote it; nil when nobody has said.
  package let place: String?
  package let workers: [WorkerID]
  package let supervisors: [SupervisorID]
  /// Codes of responders, groups and bodies.
  package let others: [String]

  package init(
    kind: Kind, id: String, isOfProgramme: Bool = false, day: CalendarDay, hours: TimeRange?,
    place: String?, workers: [WorkerID] = [], supervisors: [SupervisorID] = [],
    others: [String] = []
  ) {
    self.kind = kind
    self.id = id
    self.isOfProgramme = isOfProgramme
    self.day = day
    self.hours = hours
    self.place = place
    self.workers = workers
    self.supervisors = supervisors
    self.others = others
  }

  /// The order of a printed calendar: entries without hours come first in a day.
  package static func inOrder(_ left: CalendarEntry, _ right: CalendarEntry) -> Bool {
    let (first, second) = (left.sortHours, right.sortHours)
    if left.day != right.day { return left.day < right.day }
    if first != second { return first < second }
    if left.kind != right.kind { return left.kind < right.kind }
    if left.id != right.id { return left.id.utf8.lexicographicallyPrecedes(right.id.utf8) }
    return left.others.joined().utf8.lexicographicallyPrecedes(right.others.joined().utf8)
  }

  private var sortHours: TimeRange { hours ?? TimeRange(start: -1, end: -1) }
}
