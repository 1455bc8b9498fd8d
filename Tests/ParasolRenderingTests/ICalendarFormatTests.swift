import Foundation
import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite struct ICalendarFormatTests {
  static let events = [
    event("one", "2027-06-14", 19 * 60, 25 * 60, zone: "Africa/Nairobi"),
    event(
      "two", "2027-06-15", 9 * 60, 10 * 60 + 30, zone: "Asia/Kathmandu",
      summary: "किनारे की बैठक; सब लोग, साथ में चाय \\ बिस्कुट और एक बहुत लंबा शीर्षक जो मुड़ता है",
      details: "first line\r\nsecond line"),
  ]

  @Test func calendarsLookAsTheyDid() throws {
    Golden.expect(try document(Self.events), equals: "calendar.ics")
  }

  @Test func linesAreFoldedWithoutCuttingACharacter() throws {
    let bytes = try document(Self.events)
    for line in bytes.split(separator: 10) {
      #expect(line.last == 13)
      #expect(line.count <= 76)
      #expect(String(validating: Array(line), as: UTF8.self) != nil)
    }
  }

  @Test func aNightThatPassesMidnightEndsTheNextDay() throws {
    let text = String(decoding: try document([Self.events[0]]), as: UTF8.self)
    #expect(text.contains("DTSTART:20270614T160000Z\r\n"))
    #expect(text.contains("DTEND:20270614T220000Z\r\n"))
  }

  /// Start and end in UTC around the days on which clocks change.
  @Test(arguments: [
    // Clocks jump from 01:00 to 02:00: a skipped 01:30 falls after the jump.
    Change("Europe/London", "2027-03-28", 90, 150, "20270328T013000Z", "20270328T023000Z"),
    // A start that the jump moves past its end keeps its length.
    Change("Europe/London", "2027-03-28", 90, 121, "20270328T013000Z", "20270328T020100Z"),
    Change("Europe/London", "2027-03-27", 1380, 1560, "20270327T230000Z", "20270328T010000Z"),
    // Clocks fall from 02:00 to 01:00: 01:30 is the first of the two.
    Change("Europe/London", "2027-10-31", 90, 180, "20271031T003000Z", "20271031T030000Z"),
    // South of the equator the seasons are the other way round.
    Change("America/Santiago", "2027-01-15", 1200, 1320, "20270115T230000Z", "20270116T010000Z"),
    Change("America/Santiago", "2027-07-15", 1200, 1320, "20270716T000000Z", "20270716T020000Z"),
    Change("Asia/Yangon", "2027-01-15", 600, 660, "20270115T033000Z", "20270115T043000Z"),
    Change("UTC", "2027-01-15", 600, 660, "20270115T100000Z", "20270115T110000Z"),
  ])
  func wallTimeBecomesUniversalTime(change: Change) throws {
    let event = Self.event("x", change.day, change.start, change.end, zone: change.zone)
    let text = String(decoding: try document([event]), as: UTF8.self)
    #expect(text.contains("DTSTART:\(change.from)\r\n"), "\(text)")
    #expect(text.contains("DTEND:\(change.to)\r\n"), "\(text)")
  }

  @Test(arguments: ["Africa/Nairoby", "EAT", "GMT+3", "+0300", "", "Mars/Olympus"])
  func anUnknownZoneIsAnErrorValue(zone: String) {
    let event = Self.event("x", "2027-01-04", 60, 120, zone: zone)
    #expect(throws: ICalendarFormat.Problem.unknownZone(zone)) { try document([event]) }
  }

  @Test func aWordCannotStartALineOfItsOwn() throws {
    let event = Self.event(
      "x", "2027-01-04", 60, 120, zone: "UTC", summary: "a\r\nATTENDEE:mailto:x", details: "b\nc")
    let text = String(decoding: try document([event]), as: UTF8.self)
    #expect(text.contains("SUMMARY:a\\nATTENDEE:mailto:x\r\n"))
  }

  private func document(_ events: [CalendarEvent]) throws -> [UInt8] {
    try ICalendarFormat.document(events, name: "Lower town", stamp: day("2027-01-04"))
  }

  private static func event(
    _ uid: String, _ day: String, _ start: Int, _ end: Int, zone: String,
    summary: String = "Session", details: String = ""
  ) -> CalendarEvent {
    CalendarEvent(
      uid: "\(uid)@parasol", day: ParasolRenderingTests.day(day),
      hours: TimeRange(start: start, end: end), zone: zone, summary: summary, details: details)
  }
}

/// A stretch of wall-clock minutes and the same in UTC.
struct Change: Sendable {
  let zone, day: String
  let start, end: Int
  let from, to: String

  init(_ zone: String, _ day: String, _ start: Int, _ end: Int, _ from: String, _ to: String) {
    self.zone = zone
    self.day = day
    self.start = start
    self.end = end
    self.from = from
    self.to = to
  }
}

/// A day of a test, which is written right.
func day(_ iso: String) -> CalendarDay {
  guard let day = CalendarDay(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return day
}
