/// One planned meeting with one person, and what lasts until the next.
package struct PlannedContact: Hashable, Sendable {
  package let day: CalendarDay
  package let hours: TimeRange
  package let condoms: Int
  /// Sachets.
  package let lubricant: Int

  package init(day: CalendarDay, hours: TimeRange, condoms: Int, lubricant: Int) {
    self.day = day
    self.hours = hours
    self.condoms = condoms
    self.lubricant = lubricant
  }
}
