/// Looks for telephone numbers, mail addresses, identity numbers and coordinates in one text. It
/// would rather miss an odd one than take a date, an amount or an id for a person.
struct PersonalDataScan {
  struct Part {
    let kind: PersonalDatum.Kind
    /// In bytes from the start of the text.
    let range: Range<Int>
  }

  let text: [UInt8]
  private(set) var parts: [Part] = []

  /// False for a text without many digits in a row and nothing of an address, which is nearly every
  /// text: hours, names and counts are passed over in one go.
  static func isWorthwhile(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isDates(text) else { return false }
    var digits = 0
    var last: UInt8 = 0
    for byte in text {
      switch byte {
      case 48...57:
        digits += 1
        if digits >= 6 { return true }
      case UInt8(ascii: " "), UInt8(ascii: ","), 40...47:
        if byte == UInt8(ascii: "/"), last == byte { return true }
      case UInt8(ascii: "@"), 0xB0: return true
      case UInt8(ascii: ":") where last == UInt8(ascii: "o"): return true
      default: digits = 0
      }
      last = byte
    }
    return false
  }

  /// A month, a day or a span of days by itself, as most texts with many digits are.
  private static func isDates(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 7 || text.count == 10 || text.count == 24 else { return false }
    let pattern: StaticString = "0000-00-00 to 0000-00-00"
    for index in text.indices {
      let wanted = pattern.utf8Start[index]
      guard wanted == 48 ? (48...57).contains(text[index]) : text[index] == wanted else {
        return false
      }
    }
    return true
  }

  init(_ text: [UInt8]) {
    self.text = text
    findMail()
    findMapLinks()
    findCoordinates()
    findIdentityNumbers()
    findDigitRuns()
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  mutating func append(_ kind: PersonalDatum.Kind, _ range: Range<Int>) {
    guard !parts.contains(where: { $0.range.overlaps(range) }) else { return }
    if kind == .phone || kind == .mail, isMarkedPublic(after: range.upperBound) { return }
    parts.append(Part(kind: kind, range: range))
  }

  /// A number of an institution, given out by itself, is marked so.
  private func isMarkedPublic(after end: Int) -> Bool {
    text[end...].starts(with: Array(" (public)".utf8))
  }

  func isDigit(_ index: Int) -> Bool {
    text.indices.contains(index) && (48...57).contains(text[index])
  }

  func isLetter(_ index: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    return (65...90).contains(text[index]) || (97...122).contains(text[index]) || text[index] >= 128
  }

  private func byte(_ index: Int) -> UInt8? { text.indices.contains(index) ? text[index] : nil }

  private func token(around index: Int) -> Range<Int> {
    var (start, end) = (index, index)
    while start > 0, text[start - 1] > 32 { start -= 1 }
    while end < text.count, text[end] > 32 { end += 1 }
    return start..<end
  }

  func places(of word: StaticString, in lowered: [UInt8]) -> [Int] {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard let first = wanted.first, lowered.count >= wanted.count else { return [] }
    var found: [Int] = []
    for start in 0...lowered.count - wanted.count where lowered[start] == first {
      if lowered[start..<start + wanted.count].elementsEqual(wanted) { found.append(start) }
    }
    return found
  }

  var lowered: [UInt8] { text.map { (65...90).contains($0) ? $0 + 32 : $0 } }

  // MARK: Addresses

  private mutating func findMail() {
    for index in text.indices where text[index] == UInt8(ascii: "@") {
      var (start, end) = (index, index + 1)
      while start > 0, isMailByte(start - 1) { start -= 1 }
      while isMailByte(end) { end += 1 }
      while end > index, byte(end - 1) == UInt8(ascii: ".") { end -= 1 }
      let domain = text[(index + 1)..<max(end, index + 1)].split(separator: UInt8(ascii: "."))
      guard start < index, domain.count >= 2, (domain.last?.count ?? 0) >= 2 else { continue }
      append(.mail, start..<end)
    }
  }

  private func isMailByte(_ index: Int) -> Bool {
    isDigit(index) || isLetter(index) || (byte(index).map { "._%+-".utf8.contains($0) } ?? false)
  }

  private mutating func findMapLinks() {
    guard text.contains(UInt8(ascii: "/")) || text.contains(UInt8(ascii: "o")) else { return }
    let lowered = lowered
    let links: [StaticString] = [
      "maps.app.goo.gl", "goo.gl/maps", "google.com/maps", "maps.google.", "openstreetmap.org/",
      "maps.apple.com", "what3words.com/", "w3w.co/",
    ]
    for link in links {
      for start in places(of: link, in: lowered) { append(.mapLink, token(around: start)) }
    }
    for start in places(of: "geo:", in: lowered) where isDigitOrSign(start + 4) {
      append(.mapLink, token(around: start))
    }
  }

  private func isDigitOrSign(_ index: Int) -> Bool {
    isDigit(index) || byte(index) == UInt8(ascii: "-")
  }

  // MARK: Places

  /// Two numbers with three decimals or more beside each other, one such number by itself with
  /// four, or degrees with minutes.
  private mutating func findCoordinates() {
    let numbers = decimals(atLeast: 3)
    for (left, right) in zip(numbers, numbers.dropFirst())
    where isOnlySeparators(left.upperBound..<right.lowerBound) {
      append(.coordinates, left.lowerBound..<right.upperBound)
    }
    if let only = decimals(atLeast: 4).first, numbers.count == 1, only == 0..<text.count,
      isAboveOne(only)
    {
      append(.coordinates, only)
    }
    for index in text.indices.dropFirst().dropLast(2) where text[index] == 0xC2 {
      guard text[index + 1] == 0xB0, isDigit(index - 1), isDigit(index + 2) || isDigit(index + 3)
      else { continue }
      var start = index
      while isDigit(start - 1) { start -= 1 }
      append(.coordinates, start..<text.count)
    }
  }

  private func isAboveOne(_ range: Range<Int>) -> Bool {
    text[range].prefix { $0 != UInt8(ascii: ".") }.contains { (49...57).contains($0) }
  }

  private func isOnlySeparators(_ range: Range<Int>) -> Bool {
    (1...6).contains(range.count)
      && text[range].allSatisfy { " ,;/NSEWnsew°".utf8.contains($0) }
  }

  private func decimals(atLeast places: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for point in text.indices where text[point] == UInt8(ascii: ".") {
      var (start, end) = (point, point + 1)
      while isDigit(start - 1) { start -= 1 }
      while isDigit(end) { end += 1 }
      guard (1...3).contains(point - start), end - point - 1 >= places,
        byte(end) != UInt8(ascii: "."), byte(start - 1) != UInt8(ascii: "."), !isLetter(start - 1)
      else { continue }
      if let sign = byte(start - 1), "+-".utf8.contains(sign) { start -= 1 }
      found.append(start..<end)
    }
    return found
  }
}
