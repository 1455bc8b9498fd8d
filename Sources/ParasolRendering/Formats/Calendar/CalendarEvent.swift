import ParasolModel

/// One dated entry of a calendar, in the wall-clock time of its place.
package struct CalendarEvent: Hashable, Sendable {
  package enum Status: String, Sendable {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    /// Taken back: a calendar that holds the event strikes it out.
    case cancelled = "CANCELLED"
  }

  /// The same for the same event in every build.
  package var uid: String
  package var day: CalendarDay
  /// Minutes of the day; the end may pass midnight.
  package var hours: TimeRange
  /// An IANA time zone such as `Africa/Nairobi`.
  package var zone: String
  /// Neutral words: calendars are seen by anybody who borrows the phone.
  package var summary: String
  package var location: String?
  package var details: String
  /// Raised whenever a build changes the event.
  package var sequence: Int
  package var status: Status
  /// False for what takes nobody's time, such as a special day.
  package var isBusy: Bool

  package init(
    uid: String, day: CalendarDay, hours: TimeRange, zone: String, summary: String,
    location: String? = nil, details: String = "", sequence: Int = 0,
    status: Status = .confirmed, isBusy: Bool = true
  ) {
    self.uid = uid
    self.day = day
    self.hours = hours
    self.zone = zone
    self.summary = summary
    self.location = location
    self.details = details
    self.sequence = sequence
    self.status = status
    self.isBusy = isBusy
  }
}
