/// A stretch of hours somewhere in a text, and what stands around it.
struct HoursText {
  let before: String
  let hours: NearMiss
  let after: String

  private static let joins = "-|to|till?|until|thru|through|and|up to"

  /// Nil when there is none. The text is lower-case and has straight dashes.
  init?(_ text: String) {
    let time = ClockText.pattern
    guard
      let pattern = try? Regex(
        "(?:^|[ ,;:(/])(?:from |between |at )?(\(time)) ?(?:\(HoursText.joins)) ?(\(time))(?![\\d:.a-z-])",
        as: (Substring, Substring, Substring).self),
      let match = text.firstMatch(of: pattern),
      let hours = ClockText.range(match.output.1, match.output.2)
    else { return nil }
    before = String(text[..<match.range.lowerBound]).trimmedBlanks
    after = String(text[match.range.upperBound...]).trimmedBlanks
    self.hours = hours
  }

  /// Words for a whole day, as hours.
  static func wholeDays(_ text: String) -> String {
    text.replacing(
      #/\b(?:all day(?: long)?|the whole day|whole day|24 ?(?:hours|hrs?|h)|round the clock|around the clock|day and night)\b/#,
      with: "00:00-24:00")
  }

  /// A part of the day that has no fixed hours.
  static func vagueTime(_ text: String) -> NearMiss? {
    text.contains(
      #/\b(?:mornings?|afternoons?|evenings?|nights?|late|early|lunch|dark|sunset|dawn)\b/#)
      ? .remark("say from when to when, such as '19:00-23:00'") : nil
  }
}

extension NearMiss {
  /// The same with its spelling put into a larger one.
  func around(_ change: (String) -> String) -> NearMiss {
    NearMiss(spelling: spelling.map(change), isSafe: isSafe, remark: remark)
  }

  func uncertain() -> NearMiss { NearMiss(spelling: spelling, isSafe: false, remark: remark) }
}
