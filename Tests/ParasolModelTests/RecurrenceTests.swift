import ParasolModel
import Testing

/// Dates that recur, over months of five weeks, year's ends and short months.
@Suite struct RecurrenceTests {
  private func days(
    _ text: String, _ from: String, _ to: String, origin: String = "2027-01-04"
  ) throws -> [String] {
    let recurrence = try #require(Recurrence(parsing: text), "\(text)")
    let first = try #require(CalendarDay(iso: from))
    let last = try #require(CalendarDay(iso: to))
    let start = try #require(CalendarDay(iso: origin))
    return recurrence.days(in: first...last, origin: start).map(\.description)
  }

  @Test func firstTuesdays() throws {
    #expect(
      try days("every month on first tue 14:00-16:00", "2027-01-04", "2027-04-30") == [
        "2027-01-05", "2027-02-02", "2027-03-02", "2027-04-06",
      ])
  }

  @Test func lastFridaysOfMonthsWithFour() throws {
    #expect(
      try days("every month on last fri", "2027-01-01", "2027-03-31") == [
        "2027-01-29", "2027-02-26", "2027-03-26",
      ])
  }

  @Test func everySecondWeekIsCountedFromThePlanOrItsOwnStart() throws {
    #expect(
      try days("every 2 weeks on wed", "2027-01-04", "2027-02-03") == [
        "2027-01-06", "2027-01-20", "2027-02-03",
      ])
    #expect(
      try days("every 2 weeks on wed from 2027-01-13", "2027-01-04", "2027-02-03") == [
        "2027-01-13", "2027-01-27",
      ])
  }

  @Test func theThirtyFirstFallsOnTheLastDay() throws {
    #expect(
      try days("every month on 31", "2027-01-04", "2027-04-30") == [
        "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30",
      ])
  }

  @Test func yearlyAndQuarterlyAndOnce() throws {
    #expect(try days("yearly on 17 dec 10:00-16:00", "2026-12-01", "2028-12-31").count == 3)
    #expect(
      try days("yearly on 29 feb", "2027-01-01", "2028-12-31") == ["2027-02-28", "2028-02-29"])
    #expect(
      try days("every 3 months from 2027-03-01", "2027-01-04", "2027-12-31") == [
        "2027-03-01", "2027-06-01", "2027-09-01", "2027-12-01",
      ])
    #expect(try days("2027-03-01 10:00-12:00", "2027-01-01", "2027-12-31") == ["2027-03-01"])
  }

  @Test(arguments: [
    "every week", "weekly on mon", "every month on fifth tue", "yearly on 30 feb",
    "every 0 weeks on mon", "every month on 32",
  ])
  func othersAreRefused(_ text: String) {
    #expect(Recurrence(parsing: text) == nil)
  }
}
