import ParasolModel

#if canImport(FoundationInternationalization)
  import FoundationEssentials
  import FoundationInternationalization
#else
  import Foundation
#endif

/// The time zones that calendars can be made for.
package enum TimeZoneNames {
  /// Whether a name stands in the IANA list.
  package static func isKnown(_ name: String) -> Bool { ZoneRules(identifier: name) != nil }
}

/// Turns the wall-clock time of a place into seconds since 1970 in UTC.
struct ZoneRules {
  private static let daySeconds = 86_400

  private let zone: TimeZone

  /// Nil for a name that is not in the IANA list; abbreviations and offsets are no names.
  init?(identifier: String) {
    let isListed = identifier == "UTC" || identifier == "Etc/UTC" || identifier.contains("/")
    Self.keepZoneData()
    guard isListed, let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  /// Where clocks jump forward, the skipped time is read by the clock before the jump, so it falls
  /// after it (RFC 5545, 3.3.5); where they fall back, the first of the two hours is meant.
  func seconds(on day: CalendarDay, minutes: Int) -> Int {
    let wall = day.number * Self.daySeconds + minutes * 60
    let before = offset(at: wall - Self.daySeconds)
    let after = offset(at: wall + Self.daySeconds)
    for candidate in [before, after] where offset(at: wall - candidate) == candidate {
      return wall - candidate
    }
    return wall - before
  }

  /// Makes the linker take in the zones where Swift's libraries are linked statically. Foundation finds
  /// them by a replaced function whose record stands in the object file of this formatting call;
  /// without a use of it that file is left out, and then no zone but UTC is known.
  private static func keepZoneData() {
    #if canImport(FoundationInternationalization)
      if CommandLine.argc < 0 { _ = 0.5.formatted() }
    #endif
  }

  private func offset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }
}
