/// One time of day as written, before its half of the day is known.
struct ClockText: Hashable {
  enum Half: Hashable {
    case morning, evening

    var opposite: Half { self == .morning ? .evening : .morning }
  }

  let hour: Int
  let minute: Int
  let text: String
  /// Written with two digits before minutes, or with an `h`.
  let isFull: Bool
  var half: Half?
  /// Follows `saa`.
  var isSwahili = false
  /// `asubuhi`, `mchana`, `jioni`, `usiku`
  var part: String?

  var isClock: Bool {
    minute < 60 && (hour < 24 || hour == 24 && minute == 0)
      && (half == nil || (1...12).contains(hour))
  }

  var plain: Int { hour * 60 + minute }

  /// Minutes when the hour is one of this half of the day.
  func minutes(_ half: Half) -> Int {
    guard hour <= 12 else { return plain % 1440 }
    return (hour % 12 + (half == .evening ? 12 : 0)) * 60 + minute
  }

  /// Minutes when the hour is counted from dusk and dawn; nil without a word for the part of the day.
  func swahili(or other: String?) -> Int? {
    if hour > 12 { return plain % 1440 }
    switch part ?? other {
    case "asubuhi", "mchana", "jioni", "alfajiri": return (hour % 12 + 6) % 24 * 60 + minute
    case "usiku": return (hour % 12 + 18) % 24 * 60 + minute
    default: return nil
    }
  }
}

/// A word, a sign or a time in a text of days and hours.
enum HoursToken: Hashable {
  case word(String)
  case sign(String)
  case time(ClockText)

  var isTime: Bool {
    if case .time = self { return true }
    return false
  }

  var word: String? {
    if case .word(let word) = self { return word }
    return nil
  }

  var sign: String? {
    if case .sign(let sign) = self { return sign }
    return nil
  }

  /// Stands between the beginning and the end of hours.
  var joinsTimes: Bool {
    switch self {
    case .sign(let sign): sign == "-"
    case .word(let word):
      DayWords.spans.contains(word) || ["and", "et", "e", "y", "na", "as"].contains(word)
    case .time: false
    }
  }

  static func tokens(of text: String) -> [HoursToken] {
    var reader = HoursTokenReader(text)
    return reader.tokens()
  }
}

/// Takes a text of days and hours apart.
private struct HoursTokenReader {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    characters = Array(text.lowercased())
  }

  mutating func tokens() -> [HoursToken] {
    var tokens: [HoursToken] = []
    while position < characters.count {
      let character = characters[position]
      if character.isWhitespace {
        position += 1
      } else if ("0"..."9").contains(character) {
        let clock = time(after: tokens)
        if clock.isSwahili { tokens.removeLast() }
        tokens.append(.time(clock))
      } else if character.isLetter {
        add(word(), to: &tokens)
      } else {
        position += 1
        tokens.append(.sign("–—−‑~".contains(character) ? "-" : String(character)))
      }
    }
    return tokens
  }

  /// A word may belong to the time before it, or be a time by itself.
  private func add(_ word: String, to tokens: inout [HoursToken]) {
    if case .time(var clock)? = tokens.last {
      if let half = HoursTokenReader.halves[word] {
        clock.half = half
        tokens[tokens.count - 1] = .time(clock)
        return
      }
      if ["asubuhi", "mchana", "jioni", "usiku", "alfajiri"].contains(word) {
        clock.part = word
        clock.isSwahili = true
        tokens[tokens.count - 1] = .time(clock)
        return
      }
      if ["h", "hrs", "hr", "heures", "horas", "hours"].contains(word) { return }
    }
    if let hour = HoursTokenReader.named[word] {
      tokens.append(.time(ClockText(hour: hour, minute: 0, text: word, isFull: true)))
    } else {
      tokens.append(.word(word))
    }
  }

  private static let halves: [String: ClockText.Half] = ["am": .morning, "pm": .evening]
  private static let named = [
    "noon": 12, "midday": 12, "midi": 12, "mediodia": 12, "midnight": 24, "minuit": 24,
    "medianoche": 24,
    "meianoite": 24,
  ]

  private mutating func word() -> String {
    let start = position
    while position < characters.count,
      characters[position].isLetter || "'’".contains(characters[position])
    {
      position += 1
    }
    let letters = String(characters[start..<position])
    // a.m., p.m.
    if letters == "a" || letters == "p", position + 1 < characters.count,
      characters[position] == ".",
      characters[position + 1] == "m"
    {
      position += 2
      if position < characters.count, characters[position] == "." { position += 1 }
      return letters + "m"
    }
    return PlainLetters.words(letters)
  }

  private mutating func time(after tokens: [HoursToken]) -> ClockText {
    let start = position
    let hours = digits()
    var minutes = ""
    var hasMark = false
    if position < characters.count, ":.h".contains(characters[position]) {
      let mark = characters[position]
      let next = position + 1
      let hasDigits = next + 1 < characters.count && isDigit(next) && isDigit(next + 1)
      if hasDigits || mark == "h" && !(next < characters.count && characters[next].isLetter) {
        position = next
        hasMark = hasDigits || mark == "h"
        if hasDigits { minutes = digits() }
      }
    }
    var (hour, minute) = (Int(hours) ?? 99, Int(minutes) ?? 0)
    if minutes.isEmpty, !hasMark, hours.count == 4 {
      (hour, minute) = (hour / 100, hour % 100)
      hasMark = true
    }
    let text = String(characters[start..<position])
    let isFull = hasMark && (hours.count >= 2 || text.contains("h"))
    var clock = ClockText(
      hour: hours.count > 4 ? 99 : hour, minute: minute, text: text, isFull: isFull)
    clock.isSwahili = tokens.last == .word("saa")
    return clock
  }

  private mutating func digits() -> String {
    let start = position
    while position < characters.count, isDigit(position) { position += 1 }
    return String(characters[start..<position])
  }

  private func isDigit(_ index: Int) -> Bool { ("0"..."9").contains(characters[index]) }
}
