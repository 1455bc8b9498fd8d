/// When something is short.
package enum ShortfallPeriod: Hashable, Sendable {
  case wholePlan
  case days(first: CalendarDay, last: CalendarDay)
  case month(CalendarMonth)
}
