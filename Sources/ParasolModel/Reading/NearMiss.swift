/// What people write when they mean a typed scalar: `7pm`, `14,000`, `40 – 70`, `Mon, Wed`.
enum NearMiss {
  /// Spellings to try, the most careful first.
  static func candidates(_ text: String) -> [String] {
    guard text.utf8.count <= 200 else { return [] }
    let plain = singleBlanks(straightDashes(text.lowercased()))
    let shortDays = days(plain)
    let commas = shortDays.replacing(", ", with: " ").replacing(",", with: "")
    let ranges = tightDashes(commas.replacing(" to ", with: "-"))
    let clock = clockTimes(ranges)
    return [plain, shortDays, commas, tightDashes(shortDays), ranges, clock, padded(clock)]
      .filter { $0 != text }
  }

  private static func straightDashes(_ text: String) -> String {
    String(text.map { "‐‑‒–—−~".contains($0) ? "-" : $0 })
  }

  private static func singleBlanks(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func tightDashes(_ text: String) -> String {
    text.replacing(" -", with: "-").replacing("- ", with: "-")
  }

  private static let dayNames: [(String, String)] = [
    ("mondays", "mon"), ("tuesdays", "tue"), ("wednesdays", "wed"), ("thursdays", "thu"),
    ("fridays", "fri"), ("saturdays", "sat"), ("sundays", "sun"), ("monday", "mon"),
    ("tuesday", "tue"), ("wednesday", "wed"), ("thursday", "thu"), ("friday", "fri"),
    ("saturday", "sat"), ("sunday", "sun"), ("tues", "tue"), ("thurs", "thu"), ("thur", "thu"),
    ("every day", "daily"), ("everyday", "daily"), ("all day", "always"), ("24/7", "always"),
    ("months", "months"), ("minutes", "min"), ("mins", "min"), ("hrs", "hours"),
  ]

  private static func days(_ text: String) -> String {
    dayNames.reduce(text) { $0.replacing($1.0, with: $1.1) }
      .replacing(" and ", with: " ").replacing(" & ", with: " ")
  }

  /// `7pm-1am` to `19:00-01:00`, `18h30` to `18:30`, `18.30` to `18:30`.
  private static func clockTimes(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        word.split(separator: "-", omittingEmptySubsequences: false).map(clockTime)
          .joined(separator: "-")
      }
      .joined(separator: " ")
  }

  private static func clockTime(_ word: Substring) -> String {
    let isAfternoon = word.hasSuffix("pm")
    let isMorning = word.hasSuffix("am")
    let digits = isAfternoon || isMorning ? word.dropLast(2) : word
    let parts = digits.split(whereSeparator: { ":.h".contains($0) })
    let looksLikeTime = isAfternoon || isMorning || digits.contains { ":.h".contains($0) }
    guard looksLikeTime, let first = parts.first, let hour = Int(first), hour <= 24,
      parts.count <= 2
    else { return String(word) }
    let minute = parts.count == 2 ? Int(parts[1]) : 0
    guard let minute, minute < 60 else { return String(word) }
    var hours = hour
    if isAfternoon, hour < 12 { hours += 12 }
    if isMorning, hour == 12 { hours = 0 }
    return "\(hours.padded(2)):\(minute.padded(2))"
  }

  /// Bare hours in a range: `18-22` after the rest has failed.
  private static func padded(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = Int(parts[0]), let to = Int(parts[1]), from <= 24,
          to <= 24
        else { return String(word) }
        return "\(from.padded(2)):00-\(to.padded(2)):00"
      }
      .joined(separator: " ")
  }
}
