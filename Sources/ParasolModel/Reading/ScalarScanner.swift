/// Reads a typed scalar from left to right. When a part does not fit, `position` stays where that
/// part begins, so that the mistake can be underlined.
package struct ScalarScanner {
  package let bytes: [UInt8]
  package fileprivate(set) var position = 0

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  package var isAtEnd: Bool { position == bytes.count }

  /// One character, if it comes next.
  package mutating func take(_ character: Character) -> Bool {
    guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
    position += 1
    return true
  }

  /// Exactly this text, if it comes next.
  package mutating func take(text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard position + wanted.count <= bytes.count,
      Array(bytes[position..<position + wanted.count]) == wanted
    else { return false }
    position += wanted.count
    return true
  }

  /// A word of lower-case letters, `_` and `-`, whole, if it is this one.
  package mutating func take(word: String) -> Bool {
    guard peekWord() == word else { return false }
    position += word.utf8.count
    return true
  }

  package func peekWord() -> String {
    var end = position
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// A word of letters; nil when none comes next.
  package mutating func word() -> String? {
    let word = peekWord()
    guard !word.isEmpty else { return nil }
    position += word.utf8.count
    return word
  }

  /// Digits without a sign, at most 12 of them.
  package mutating func number() -> Int? {
    var end = position
    var value = 0
    while end < bytes.count, (48...57).contains(bytes[end]), end - position < 13 {
      value = value * 10 + Int(bytes[end] - 48)
      end += 1
    }
    guard end > position, end - position <= 12 else { return nil }
    position = end
    return value
  }

  /// Exactly this many digits.
  package mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count,
      bytes[position..<position + count].allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let value = bytes[position..<position + count].reduce(0) { $0 * 10 + Int($1 - 48) }
    position += count
    return value
  }

  /// Digits with at most three decimals.
  package mutating func decimal() -> Fraction? {
    guard let whole = number() else { return nil }
    var ahead = self
    guard ahead.take("."), let start = Optional(ahead.position), let decimals = ahead.number(),
      ahead.position - start <= 3
    else { return Fraction(whole) }
    var scale = 1
    for _ in start..<ahead.position { scale *= 10 }
    self = ahead
    return Fraction(whole * scale + decimals, over: scale)
  }

  package mutating func space() -> Bool { take(" ") }

  /// Goes on only when `body` succeeds; otherwise stands where it stood.
  package mutating func attempt<Value>(
    _ body: (inout ScalarScanner) -> Value?
  ) -> Value? {
    var ahead = self
    guard let value = body(&ahead) else { return nil }
    self = ahead
    return value
  }

  /// The stretch from `position` to the next blank: what to underline, at least one byte.
  package var offendingPart: Range<Int> {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
    if end == position { end = min(position + 1, bytes.count) }
    return position >= bytes.count ? 0..<bytes.count : position..<end
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || byte == UInt8(ascii: "_")
  }
}

extension ScalarScanner {
  /// Goes one byte on.
  package mutating func skipByte() -> Bool {
    guard position < bytes.count else { return false }
    position += 1
    return true
  }
}
