import ParasolModel

/// Events as an iCalendar file by RFC 5545. Times are UTC, so that no reader has to know the rules
/// of a time zone.
package enum ICalendarFormat {
  /// What keeps a calendar from being written.
  package enum Problem: Error, Hashable, Sendable {
    case unknownZone(String)

    package var message: String {
      switch self {
      case .unknownZone(let zone): "'\(zone)' is no time zone of the IANA list"
      }
    }

    package var remedy: String { "write one such as 'Africa/Nairobi' or 'Asia/Yangon'" }
  }

  /// Events in the order given; `stamp` is the day the plan was made for, never today.
  package static func document(
    _ events: [CalendarEvent], name: String, stamp: CalendarDay
  ) throws(Problem) -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Parasol//Parasol//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("X-WR-CALNAME", text: name)
    var zones: [String: ZoneRules] = [:]
    for event in events {
      let rules: ZoneRules
      if let known = zones[event.zone] {
        rules = known
      } else if let found = ZoneRules(identifier: event.zone) {
        zones[event.zone] = found
        rules = found
      } else {
        throw .unknownZone(event.zone)
      }
      write(event, rules, stamp, into: &lines)
    }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private static func write(
    _ event: CalendarEvent, _ rules: ZoneRules, _ stamp: CalendarDay, into lines: inout ContentLines
  ) {
    let start = rules.seconds(on: event.day, minutes: event.hours.start)
    var end = rules.seconds(on: event.day, minutes: event.hours.end)
    // A start in a skipped hour falls after the jump and would overtake an end near it.
    if end <= start { end = start + event.hours.minutes * 60 }
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: event.uid)
    lines.add("DTSTAMP", time(stamp.number * 86_400))
    lines.add("DTSTART", time(start))
    lines.add("DTEND", time(end))
    lines.add("SUMMARY", text: event.summary)
    if let location = event.location { lines.add("LOCATION", text: location) }
    if !event.details.isEmpty { lines.add("DESCRIPTION", text: event.details) }
    lines.add("SEQUENCE", String(event.sequence))
    lines.add("STATUS", event.status.rawValue)
    lines.add("CLASS", "PRIVATE")
    lines.add("TRANSP", event.isBusy ? "OPAQUE" : "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  /// `20270104T190000Z`
  private static func time(_ seconds: Int) -> String {
    let (year, month, day) = CalendarDay(number: seconds.floorDiv(86_400)).civil
    let second = seconds.floorMod(86_400)
    let clock = (second / 3600).padded(2) + (second / 60 % 60).padded(2) + (second % 60).padded(2)
    return "\(year.padded(4))\(month.padded(2))\(day.padded(2))T\(clock)Z"
  }
}
